// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/timbre_network.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstring>
#include <functional>
#include <iterator>
#include <string>
#include <utility>

#include <torch/torch.h>

#include "engine/analysis/cepstrum.h"
#include "engine/base/random.h"
#include "engine/nn/drawn_weights.h"

namespace timbrel::measures {
namespace {

constexpr std::size_t kCoefficients = 12;
constexpr std::size_t kMelBands = 40;
constexpr std::int64_t kChannels = 64;
constexpr std::array<std::int64_t, 4> kSpans{4, 4, 4, 2}; // frames of each kernel and each pooling

torch::Tensor tensorOf(const Matrix& matrix)
{
    const auto tensor = torch::empty(
        {static_cast<std::int64_t>(matrix.rows), static_cast<std::int64_t>(matrix.columns)});
    std::memcpy(tensor.data_ptr(), matrix.values.data(), tensor.nbytes());
    return tensor;
}

/// 1 − cosine of the rows of two tables.
torch::Tensor distances(const torch::Tensor& a, const torch::Tensor& b)
{
    return 1.0 - torch::cosine_similarity(a, b, 1);
}

/// Draws triplets: rows of a lesson.
class Triplets final {
public:
    explicit Triplets(const TimbreLesson& lesson)
        : m_lesson(lesson)
    {
    }

    /// {anchor, positive, negative}
    [[nodiscard]] std::array<std::int64_t, 3> draw(RandomStream& random) const
    {
        const auto anchor = random.below(m_lesson.classes.size());
        const auto wished = m_lesson.classes[anchor];
        const auto from = [&](const auto& fits) { return find(random, anchor, fits); };
        const auto positive = from([&](std::size_t clip) {
            return m_lesson.classes[clip] == wished
                && m_lesson.recordings[clip] != m_lesson.recordings[anchor];
        });
        const auto negative =
            from([&](std::size_t clip) { return m_lesson.classes[clip] != wished; });
        return {static_cast<std::int64_t>(anchor), static_cast<std::int64_t>(positive),
            static_cast<std::int64_t>(negative)};
    }

private:
    /// The first clip that fits from a drawn one on; where none does, the next clip of its class.
    template <typename Fits>
    [[nodiscard]] std::size_t find(RandomStream& random, std::size_t anchor, const Fits& fits) const
    {
        const auto count = m_lesson.classes.size();
        const auto start = random.below(count);
        std::size_t sibling = anchor;
        for (std::size_t step = 0; step < count; ++step) {
            const auto clip = (start + step) % count;
            if (fits(clip)) {
                return clip;
            }
            if (clip != anchor && m_lesson.classes[clip] == m_lesson.classes[anchor]) {
                sibling = clip;
            }
        }
        return sibling;
    }

    const TimbreLesson& m_lesson;
};

} // namespace

class TimbreNetwork::Layers final : public torch::nn::Module {
public:
    Layers()
    {
        auto inputs = static_cast<std::int64_t>(kCoefficients);
        for (std::size_t i = 0; i < kSpans.size(); ++i) {
            const auto number = std::to_string(i);
            m_convolutions.push_back(register_module("convolution" + number,
                torch::nn::Conv1d(torch::nn::Conv1dOptions(inputs, kChannels, kSpans[i]))));
            m_norms.push_back(register_module("norm" + number, torch::nn::BatchNorm1d(kChannels)));
            inputs = kChannels;
        }
    }

    /// [batch, 12, frames] → [batch, 64]
    torch::Tensor forward(torch::Tensor maps)
    {
        maps = maps / 20.0; // decibels
        for (std::size_t i = 0; i < kSpans.size(); ++i) {
            const auto span = kSpans[i];
            maps = torch::constant_pad_nd(maps, {(span - 1) / 2, span / 2}); // as long as before
            maps = torch::relu(m_norms[i](m_convolutions[i](maps)));
            maps = torch::max_pool1d(maps, std::min(span, maps.size(2)));
        }
        return maps.mean(2);
    }

private:
    std::vector<torch::nn::Conv1d> m_convolutions;
    std::vector<torch::nn::BatchNorm1d> m_norms;
};

Matrix timbreCepstra(const snapshots::Spectrogram& picture)
{
    return analysis::cepstrum(analysis::melLevels(picture, kMelBands), kCoefficients);
}

Result<TimbreNetwork> TimbreNetwork::fit(
    const TimbreLesson& lesson, const TripletSettings& settings, Monitor& monitor)
{
    assert(std::ranges::adjacent_find(lesson.classes, std::ranges::not_equal_to())
        != lesson.classes.end());
    auto layers = [&settings] {
        const nn::DrawnWeights drawn(mixSeed(settings.seed, "timbre network"));
        return std::make_shared<Layers>();
    }();
    std::vector<torch::Tensor> all;
    std::ranges::transform(lesson.cepstra, std::back_inserter(all), &tensorOf);
    const auto clips = torch::stack(all);
    const Triplets triplets(lesson);
    torch::optim::Adam adam(layers->parameters(), torch::optim::AdamOptions(settings.learningRate));
    const auto steps = static_cast<std::int64_t>(std::ceil(settings.epochs
        * static_cast<double>(lesson.classes.size()) / static_cast<double>(settings.batch)));
    for (std::int64_t step = 0; step < steps; ++step) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("learning to tell timbres apart was stopped"));
        }
        monitor.progress(static_cast<double>(step) / static_cast<double>(steps),
            "learning to tell timbres apart");
        RandomStream random(settings.seed, "triplets", static_cast<std::uint64_t>(step));
        std::vector<std::int64_t> rows;
        for (std::int64_t i = 0; i < settings.batch; ++i) {
            std::ranges::copy(triplets.draw(random), std::back_inserter(rows));
        }
        const auto placed = layers->forward(clips.index_select(0, torch::tensor(rows)))
                                .view({settings.batch, 3, kChannels})
                                .unbind(1);
        const auto loss = torch::relu(
            distances(placed[0], placed[1]) - distances(placed[0], placed[2]) + settings.margin)
                              .mean();
        adam.zero_grad();
        loss.backward();
        adam.step();
    }
    layers->eval();
    return TimbreNetwork(std::move(layers));
}

std::vector<double> TimbreNetwork::place(const Matrix& cepstra) const
{
    const torch::NoGradGuard noGradient;
    const auto placed = m_layers->forward(tensorOf(cepstra).unsqueeze(0))[0];
    const auto* values = placed.data_ptr<float>();
    return {values, values + placed.size(0)};
}

} // namespace timbrel::measures
