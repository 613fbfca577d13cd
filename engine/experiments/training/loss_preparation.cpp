// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/loss_preparation.h"

#include <iterator>

#include "engine/measures/coded_clips.h"

namespace timbrel::experiments {

Result<std::vector<Sentence>> prepareLosses(const transfer::Model& model,
    const corpus::FeatureSet& features, const RunFolder& run, std::uint64_t seed, Monitor& monitor)
{
    const auto& training = features.trainingClips();
    losses::Preparation with{.clips = {}, .folder = run.lossNetworks(), .seed = seed};
    with.clips.classCount = std::ssize(model.parents.names);
    for (const auto clip : training) {
        with.clips.classes.push_back(static_cast<std::int64_t>(features.parentOf(clip)));
    }
    with.clips.read = [&](std::span<const std::size_t> wished) {
        std::vector<std::size_t> clips;
        for (const auto index : wished) {
            clips.push_back(training[index]);
        }
        return measures::clipBatch(model, features, clips);
    };
    return model.method->reconstructionLoss().prepare(with, monitor);
}

} // namespace timbrel::experiments
