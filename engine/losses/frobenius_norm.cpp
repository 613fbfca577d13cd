// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/frobenius_norm.h"

namespace timbrel::losses {

torch::Tensor FrobeniusNorm::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    return (prediction - target).flatten(1).norm(2, 1).mean();
}

} // namespace timbrel::losses
