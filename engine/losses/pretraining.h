// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

#include <torch/torch.h>

#include "engine/base/monitor.h"
#include "engine/base/random.h"
#include "engine/base/result.h"
#include "engine/losses/preparation.h"

namespace timbrel::losses {

/// What a network learns before it is frozen and compares for a loss. Its parameters are those of
/// the network, and of whatever else learning takes.
class Task : public torch::nn::Module {
public:
    struct Outcome {
        torch::Tensor loss; ///< scalar, with its graph
        torch::Tensor rightShare; ///< scalar: of the batch's questions
    };
    /// One step on pictures [batch, 1, bands, frames] and their classes [batch]. `random` is the
    /// step's own.
    [[nodiscard]] virtual Outcome step(
        const torch::Tensor& pictures, const torch::Tensor& classes, RandomStream& random) = 0;
};

struct PretrainingSettings {
    std::string id; ///< of the loss: names its random streams and its activity
    std::int64_t steps = 300;
    std::int64_t batch = 16;
    double learningRate = 1e-3; ///< of Adam
    std::uint64_t seed = 0;
    torch::Device device = torch::kCPU;
};

/// Learns a task, with every class as often as any other. The share of right answers in the last
/// tenth of the steps. Repeats itself bit for bit; asks `monitor` at every step.
[[nodiscard]] Result<double> pretrain(
    Task& task, const LabelledClips& clips, const PretrainingSettings& settings, Monitor& monitor);

} // namespace timbrel::losses
