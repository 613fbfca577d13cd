// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/training/adam_step.h"

namespace timbrel::training {

/// LibTorch's Adam with a step of its own for parameters on the processor: one pass over each
/// instead of a dozen, shared by the threads that LibTorch may use. Its memory, its options and its
/// archive are LibTorch's.
class Adam final : public torch::optim::Adam {
public:
    using torch::optim::Adam::Adam;

    /// From the next step on no parameter is moved by more than its gradients' usual size allows
    /// (AdamStep::limit); 0, as at first: all are moved as Adam has it. No part of the archive.
    void limitSteps(double limit) { m_limit = limit; }

    /// Moves every parameter that has a gradient. No closure is called.
    torch::Tensor step(LossClosure closure = nullptr) override;

private:
    /// What is to be done to one parameter.
    struct Move {
        torch::Tensor weights;
        torch::Tensor gradient;
        torch::Tensor means;
        torch::Tensor squares;
        AdamStep how;
    };

    [[nodiscard]] Move moveOf(
        const torch::Tensor& parameter, const torch::optim::AdamOptions& options);
    [[nodiscard]] std::vector<Move> moves();
    static void moveHere(const Move& move);
    static void moveElsewhere(const Move& move);

    double m_limit = 0.0;
};

} // namespace timbrel::training
