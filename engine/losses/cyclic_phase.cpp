// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/cyclic_phase.h"

#include <numbers>

namespace timbrel::losses {

torch::Tensor CyclicPhase::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    const auto turns = prediction - target;
    // Whole turns do not depend on the weights: their rounding needs no gradient.
    const auto wrapped = turns - torch::floor(turns.detach() + 0.5);
    return (2.0 * std::numbers::pi * wrapped).square().mean();
}

} // namespace timbrel::losses
