// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/losses/loss.h"

namespace timbrel::losses {

/// Mean squared angular difference, seed 000 §2.3.1: mean d² with d = wrap(2π(x − y)) in [−π, π),
/// over channels whose 0 and 1 are the angles −π and π. 0 for angles a whole turn apart.
class CyclicPhase final : public Loss {
public:
    [[nodiscard]] torch::Tensor operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const override;
};

} // namespace timbrel::losses
