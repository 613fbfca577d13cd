// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/coded_clips.h"

namespace timbrel::experiments {

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
    analysis::LabelledCodes codes{
        transfer::toMatrix(model.encode(clipBatch(model, features, clips))), {}};
    for (const auto clip : clips) {
        codes.classes.push_back(features.clips()[clip].classIndex);
    }
    return codes;
}

} // namespace timbrel::experiments
