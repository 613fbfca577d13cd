// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

#include "engine/measures/subject.h"
#include "tests/engine/experiments/tiny_model.h"

namespace timbrel::measures {

/// A method whose answers are known beforehand: what it makes of a clip is looked up.
class KnownMethod : public methods::LearntMethod {
public:
    explicit KnownMethod(const corpus::FeatureSet& features)
        : m_features(features)
        , m_network(std::make_shared<torch::nn::Module>())
    {
    }

    [[nodiscard]] torch::nn::Module& network() override { return *m_network; }
    [[nodiscard]] std::vector<methods::RatedParameters> parameterGroups() override { return {}; }
    [[nodiscard]] losses::LossTerms trainingLosses(
        const methods::Batch& /*batch*/, const methods::TrainingStep& /*step*/) override
    {
        return {};
    }
    [[nodiscard]] losses::WeightedLoss& reconstructionLoss() override
    {
        throw std::logic_error("there is nothing to learn");
    }
    [[nodiscard]] torch::Tensor classCodes() override
    {
        return torch::eye(static_cast<std::int64_t>(m_features.classCount()));
    }

protected:
    [[nodiscard]] const corpus::FeatureSet& features() const { return m_features; }

private:
    const corpus::FeatureSet& m_features;
    std::shared_ptr<torch::nn::Module> m_network;
};

/// Hands its input back, whoever is to play.
class CopyMethod final : public KnownMethod {
public:
    using KnownMethod::KnownMethod;

    [[nodiscard]] torch::Tensor encode(const torch::Tensor& clips, Monitor& /*monitor*/) override
    {
        return clips.flatten(1);
    }
    [[nodiscard]] torch::Tensor decode(
        const torch::Tensor& content, const torch::Tensor& /*classes*/) override
    {
        const auto& shape = features().shape();
        return content.reshape({content.size(0), static_cast<std::int64_t>(shape.channels),
            static_cast<std::int64_t>(shape.bands), static_cast<std::int64_t>(shape.frames)});
    }
};

/// Knows every rendering of the held-out music. Its content code is the number of the music, −1 for
/// what it does not know.
class OracleMethod final : public KnownMethod {
public:
    explicit OracleMethod(const corpus::FeatureSet& features)
        : KnownMethod(features)
    {
        for (const auto clip : features.heldOutClips()) {
            if (features.clips()[clip].classIndex == 0) {
                m_music.push_back(clip);
            }
        }
    }

    [[nodiscard]] torch::Tensor encode(const torch::Tensor& clips, Monitor& /*monitor*/) override
    {
        const auto codes = torch::full({clips.size(0), 1}, -1.0F);
        for (std::int64_t i = 0; i < clips.size(0); ++i) {
            for (std::size_t music = 0; music < m_music.size(); ++music) {
                for (std::size_t k = 0; k < features().classCount(); ++k) {
                    if (torch::equal(clips[i], rendering(music, k))) {
                        codes[i][0] = static_cast<float>(music);
                    }
                }
            }
        }
        return codes;
    }
    [[nodiscard]] torch::Tensor decode(
        const torch::Tensor& content, const torch::Tensor& classes) override
    {
        std::vector<torch::Tensor> clips;
        for (std::int64_t i = 0; i < content.size(0); ++i) {
            clips.push_back(rendering(static_cast<std::size_t>(content[i][0].item<float>()),
                static_cast<std::size_t>(classes[i].item<std::int64_t>())));
        }
        return torch::stack(clips);
    }

private:
    [[nodiscard]] torch::Tensor rendering(std::size_t music, std::size_t classIndex) const
    {
        auto values = features().features(*features().truthOf(m_music[music], classIndex));
        const auto& shape = features().shape();
        return torch::from_blob(values.data(),
            {static_cast<std::int64_t>(shape.channels), static_cast<std::int64_t>(shape.bands),
                static_cast<std::int64_t>(shape.frames)})
            .clone();
    }

    std::vector<std::size_t> m_music; ///< clips of the first class
};

/// The tiny corpus with a method whose answers are known. Needs a soundfont.
template <typename Method> struct KnownModel : experiments::TinyModel {
    explicit KnownModel(params::Experiment chosen =
                            experiments::tinyExperiment(experiments::tinySolos()))
        : TinyModel(std::move(chosen))
    {
        model.method = std::make_unique<Method>(features);
    }

    [[nodiscard]] Subject subject(const SubjectLimits& limits = {}) const
    {
        Monitor quiet;
        return Subject::create(model, features, features, limits, quiet).value();
    }
};

} // namespace timbrel::measures
