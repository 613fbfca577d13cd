// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/mean_absolute_error.h"

namespace timbrel::losses {

torch::Tensor MeanAbsoluteError::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    return torch::l1_loss(prediction, target);
}

} // namespace timbrel::losses
