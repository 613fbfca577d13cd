// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include <torch/torch.h>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/losses/preparation.h"

namespace timbrel::losses {

/// How far a prediction is from its target: a differentiable scalar, 0 when they are equal.
/// Worker thread.
class Loss {
public:
    Loss() = default;
    Loss(const Loss&) = delete;
    Loss& operator=(const Loss&) = delete;
    virtual ~Loss() = default;

    /// Reads or trains the network that a perceptual loss compares with; most have none. A sentence
    /// for the log, or nothing. Random numbers are drawn from the preparation's seed alone.
    [[nodiscard]] virtual Result<Sentence> prepare(const Preparation& with, Monitor& monitor)
    {
        static_cast<void>(with);
        static_cast<void>(monitor);
        return {};
    }
    /// Whether it can be computed: false until a network has been prepared.
    [[nodiscard]] virtual bool ready() const { return true; }

    /// Both [batch, channels, bands, frames] in [0, 1] units; the result is the mean over the
    /// batch.
    [[nodiscard]] virtual torch::Tensor operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const = 0;
};

} // namespace timbrel::losses
