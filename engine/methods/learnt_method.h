// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <torch/torch.h>

#include "engine/base/monitor.h"
#include "engine/losses/weighted_loss.h"
#include "engine/snapshots/model_graph.h"

namespace timbrel::methods {

/// What a method trains on in one step.
struct Batch {
    torch::Tensor clips; ///< [batch, channels, bands, frames] in [0, 1] units
    torch::Tensor classes; ///< [batch] class indices, int64
    torch::Tensor rows; ///< [batch] which of the training clips these are, int64
};

/// All that a step depends on beside the weights and the batch. Its randomness comes from the
/// experiment's seed and the step, so that a resumed run repeats what an undisturbed one would have
/// drawn.
struct TrainingStep {
    std::uint64_t seed = 0;
    std::int64_t step = 0; ///< of the whole run
    std::size_t stage = 0; ///< index into LearntMethod::stages()
    std::int64_t firstClip = 0; ///< of the step's batch, where parts of it are computed apart
};

/// A part of a run in which one thing is learnt. The learning rate falls along its cosine once in
/// each stage.
struct Stage {
    std::string label; ///< for people: "Latent optimisation"
    double share = 1.0; ///< of the run's steps; those of all stages add up to 1
    double rateFactor = 1.0; ///< of the run's learning rate
    bool encodes = true; ///< unseen clips can be encoded at once, so held-out clips are measured
};

/// Parameters that share a learning rate: the run's rate times `rateFactor`.
struct RatedParameters {
    std::vector<torch::Tensor> parameters;
    double rateFactor = 1.0;
    std::optional<std::pair<double, double>> betas{}; ///< Adam's, where they are not the run's
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

    /// What is learnt one after another; at least one, and none without a share.
    [[nodiscard]] virtual std::vector<Stage> stages() const { return {{}}; }
    /// Whether a group of parameterGroups() is moved by that step.
    [[nodiscard]] virtual bool moves(std::size_t /*group*/, const TrainingStep& /*step*/) const
    {
        return true;
    }
    /// What compares clips with their reconstructions; prepared before the first training step.
    [[nodiscard]] virtual losses::WeightedLoss& reconstructionLoss() = 0;

    /// Whether the losses of that step are the means of the losses of its clips, so that parts of
    /// a batch can be computed apart, at the same time, on several threads.
    [[nodiscard]] virtual bool splits(const TrainingStep& /*step*/) const { return false; }
    /// What has to be set before the losses of a step; called once, however many parts follow.
    virtual void begin(const TrainingStep& /*step*/) { }

    /// The losses of one training step, with their graph; the caller steps the optimiser.
    [[nodiscard]] virtual losses::LossTerms trainingLosses(
        const Batch& batch, const TrainingStep& step) = 0;

    /// Content codes of clips, without noise: [batch, …clip] → [batch, contentSize]. Where there is
    /// no encoder yet they are searched for, which takes a while; cancelled, they are what was
    /// found.
    [[nodiscard]] virtual torch::Tensor encode(const torch::Tensor& clips, Monitor& monitor) = 0;
    /// The codes of training clips that are kept in a table, and nothing once there is an encoder:
    /// [n] rows → [n, contentSize].
    [[nodiscard]] virtual std::optional<torch::Tensor> keptCodes(const torch::Tensor& /*rows*/)
    {
        return std::nullopt;
    }
    /// Clips with this content played by these classes: [batch, contentSize], [batch] → [batch,
    /// …clip].
    [[nodiscard]] virtual torch::Tensor decode(
        const torch::Tensor& content, const torch::Tensor& classes) = 0;
    /// The codes learnt for the classes: [classes, classSize].
    [[nodiscard]] virtual torch::Tensor classCodes() = 0;

    /// How its parts hang together; what they are made of is learnt by watching passThrough().
    [[nodiscard]] virtual snapshots::ModelGraph graph() const { return {}; }
    /// Sends clips through every part of network() once, and keeps nothing of what comes out.
    virtual void passThrough(const torch::Tensor& /*clips*/) { }
};

} // namespace timbrel::methods
