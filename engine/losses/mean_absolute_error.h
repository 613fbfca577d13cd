// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/losses/loss.h"

namespace timbrel::losses {

/// MAE = mean |x − y|
class MeanAbsoluteError final : public Loss {
public:
    [[nodiscard]] torch::Tensor operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const override;
};

} // namespace timbrel::losses
