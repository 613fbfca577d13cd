// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/coded_clips.h"

#include <algorithm>

namespace timbrel::measures {
namespace {

constexpr std::size_t kAtOnce = 64; // clips in memory; a corpus may have a hundred thousand

std::vector<std::size_t> classesOf(
    const corpus::FeatureSet& features, std::span<const std::size_t> clips)
{
    std::vector<std::size_t> classes;
    for (const auto clip : clips) {
        classes.push_back(features.parentOf(clip));
    }
    return classes;
}

} // namespace

torch::Tensor clipBatch(const transfer::Model& model, const corpus::FeatureSet& features,
    std::span<const std::size_t> clips)
{
    std::vector<std::vector<float>> values;
    for (const auto clip : clips) {
        values.push_back(features.features(clip));
    }
    return model.batch(std::vector<std::span<const float>>(values.begin(), values.end()));
}

torch::Tensor rowsOf(const corpus::FeatureSet& features, std::span<const std::size_t> trainingClips)
{
    const auto& all = features.trainingClips(); // ascending
    const auto rows =
        torch::empty({static_cast<std::int64_t>(trainingClips.size())}, torch::kInt64);
    for (std::size_t i = 0; i < trainingClips.size(); ++i) {
        rows.data_ptr<std::int64_t>()[i] =
            std::ranges::lower_bound(all, trainingClips[i]) - all.begin();
    }
    return rows;
}

analysis::LabelledCodes labelledCodes(const transfer::Model& model,
    const corpus::FeatureSet& features, std::span<const std::size_t> clips, Monitor& monitor)
{
    std::vector<torch::Tensor> parts;
    for (std::size_t begin = 0; begin < clips.size(); begin += kAtOnce) {
        const auto part = clips.subspan(begin, std::min(kAtOnce, clips.size() - begin));
        parts.push_back(model.encode(clipBatch(model, features, part), monitor));
    }
    return {transfer::toMatrix(torch::cat(parts)), classesOf(features, clips)};
}

std::optional<analysis::LabelledCodes> keptCodes(const transfer::Model& model,
    const corpus::FeatureSet& features, std::span<const std::size_t> trainingClips)
{
    const auto codes = model.method->keptCodes(rowsOf(features, trainingClips).to(model.device));
    if (!codes) {
        return std::nullopt;
    }
    return analysis::LabelledCodes{transfer::toMatrix(*codes), classesOf(features, trainingClips)};
}

} // namespace timbrel::measures
