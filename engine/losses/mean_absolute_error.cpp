// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/mean_absolute_error.h"

#include "engine/losses/mean_error.h"

namespace timbrel::losses {

torch::Tensor MeanAbsoluteError::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    return meanError(prediction, target, ErrorOf::Magnitude);
}

} // namespace timbrel::losses
