// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <torch/torch.h>

namespace timbrel::training {

/// LibTorch's Adam with a step of its own for parameters on the processor: one pass over each
/// instead of a dozen. Its memory, its options and its archive are LibTorch's.
class Adam final : public torch::optim::Adam {
public:
    using torch::optim::Adam::Adam;

    /// Moves every parameter that has a gradient. No closure is called.
    torch::Tensor step(LossClosure closure = nullptr) override;
};

} // namespace timbrel::training
