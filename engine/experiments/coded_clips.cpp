// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/coded_clips.h"

#include <algorithm>

namespace timbrel::experiments {
namespace {

constexpr std::size_t kAtOnce = 64; // clips in memory; a corpus may have a hundred thousand

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

analysis::LabelledCodes labelledCodes(const transfer::Model& model,
    const corpus::FeatureSet& features, std::span<const std::size_t> clips)
{
    std::vector<torch::Tensor> parts;
    for (std::size_t begin = 0; begin < clips.size(); begin += kAtOnce) {
        parts.push_back(model.encode(clipBatch(
            model, features, clips.subspan(begin, std::min(kAtOnce, clips.size() - begin)))));
    }
    analysis::LabelledCodes codes{transfer::toMatrix(torch::cat(parts)), {}};
    for (const auto clip : clips) {
        codes.classes.push_back(features.clips()[clip].classIndex);
    }
    return codes;
}

} // namespace timbrel::experiments
