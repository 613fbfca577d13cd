// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <torch/torch.h>

namespace timbrel::losses {

enum class ErrorOf { Magnitude, Square };

/// The mean of |prediction − target| or of its square, as torch::l1_loss and torch::mse_loss have
/// it. On a processor, where only the prediction is moved by it, in one pass there and one back,
/// without maps of differences; it can then be differentiated once.
[[nodiscard]] torch::Tensor meanError(
    const torch::Tensor& prediction, const torch::Tensor& target, ErrorOf kind);

} // namespace timbrel::losses
