// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>

#include "engine/base/result.h"
#include "engine/losses/loss.h"
#include "engine/losses/loss_context.h"
#include "engine/params/schema.h"

namespace timbrel::losses {

/// Which channels of a clip a loss looks at.
enum class Channels {
    Levels, ///< all but an angle, pixel by pixel: what `low_frequency` weighs by band
    Angle, ///< the angle of a representation that has one; the loss is left out where none is
    Picture, ///< the first, which every representation shows to people
};

struct LossRow {
    params::Row row; ///< its id names the weight, the curve and the TOML key; its own knobs
    double defaultWeight = 0.0;
    /// Quick: no file is read and nothing trained before Loss::prepare.
    Result<std::unique_ptr<Loss>> (*create)(const LossContext& context);
    Channels channels = Channels::Levels;
};

/// Every loss that a weighted sum may hold.
[[nodiscard]] std::span<const LossRow> lossCatalog();

} // namespace timbrel::losses
