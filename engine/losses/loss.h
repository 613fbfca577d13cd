// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <torch/torch.h>

namespace timbrel::losses {

/// How far a prediction is from its target: a differentiable scalar, 0 when they are equal.
class Loss {
public:
    Loss() = default;
    Loss(const Loss&) = delete;
    Loss& operator=(const Loss&) = delete;
    virtual ~Loss() = default;

    /// Both [batch, channels, bands, frames] in [0, 1] units; the result is the mean over the
    /// batch.
    [[nodiscard]] virtual torch::Tensor operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const = 0;
};

} // namespace timbrel::losses
