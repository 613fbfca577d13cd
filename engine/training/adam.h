// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include <torch/torch.h>

#include "engine/training/adam_step.h"

namespace timbrel::training {

/// LibTorch's Adam with a step of its own for parameters on the processor: one pass over each
/// instead of a dozen, shared by the threads that LibTorch may use. Its memory, its options and its
/// archive are LibTorch's.
class Adam final : public torch::optim::Adam {
public:
    using torch::optim::Adam::Adam;

    /// Moves every parameter that has a gradient. No closure is called.
    torch::Tensor step(LossClosure closure = nullptr) override;

private:
    /// What is to be done to one parameter.
    struct Move {
        AdamNumbers numbers;
        std::int64_t count;
        AdamStep how;
        torch::Tensor gradient; ///< kept while it is read
    };

    [[nodiscard]] Move moveOf(
        const torch::Tensor& parameter, const torch::optim::AdamOptions& options);
};

} // namespace timbrel::training
