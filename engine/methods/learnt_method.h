// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/losses/weighted_loss.h"

namespace timbrel::methods {

/// What a method trains on in one step.
struct Batch {
    torch::Tensor clips; ///< [batch, channels, bands, frames] in [0, 1] units
    torch::Tensor classes; ///< [batch] class indices, int64
};

/// Where the randomness of a step comes from: the experiment's seed and the step, nothing else, so
/// that a resumed run repeats what an undisturbed one would have drawn.
struct StepSeed {
    std::uint64_t seed = 0;
    std::int64_t step = 0;
};

/// Parameters that share a learning rate: the run's rate times `rateFactor`.
struct RatedParameters {
    std::vector<torch::Tensor> parameters;
    double rateFactor = 1.0;
};

/// A method of the first shape: it learns class and content from a corpus, then encodes, decodes
/// and transfers. Lives on the engine's worker thread with all its tensors.
class LearntMethod {
public:
    LearntMethod() = default;
    LearntMethod(const LearntMethod&) = delete;
    LearntMethod& operator=(const LearntMethod&) = delete;
    virtual ~LearntMethod() = default;

    /// Everything that is learnt, by name: what a checkpoint holds.
    [[nodiscard]] virtual torch::nn::Module& network() = 0;
    [[nodiscard]] virtual std::vector<RatedParameters> parameterGroups() = 0;

    /// The losses of one training step, with their graph; the caller steps the optimiser.
    [[nodiscard]] virtual losses::LossTerms trainingLosses(const Batch& batch, StepSeed seed) = 0;

    /// Content codes of clips, without noise: [batch, …clip] → [batch, contentSize].
    [[nodiscard]] virtual torch::Tensor encode(const torch::Tensor& clips) = 0;
    /// Clips with this content played by these classes: [batch, contentSize], [batch] → [batch,
    /// …clip].
    [[nodiscard]] virtual torch::Tensor decode(
        const torch::Tensor& content, const torch::Tensor& classes) = 0;
    /// The codes learnt for the classes: [classes, classSize].
    [[nodiscard]] virtual torch::Tensor classCodes() = 0;
};

} // namespace timbrel::methods
