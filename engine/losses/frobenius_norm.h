// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/losses/loss.h"

namespace timbrel::losses {

/// L₂,₂ (seed 001): √Σ(x − y)² of each clip, mean over the batch. Unlike the mean squared error its
/// gradient does not fade as the prediction comes closer. At equality the gradient is taken as 0.
class FrobeniusNorm final : public Loss {
public:
    [[nodiscard]] torch::Tensor operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const override;
};

} // namespace timbrel::losses
