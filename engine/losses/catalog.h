// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>

#include "engine/losses/loss.h"
#include "engine/params/schema.h"

namespace timbrel::losses {

/// Which channels of a clip a loss looks at.
enum class Channels {
    Levels, ///< all but an angle
    Angle, ///< the angle of a representation that has one; the loss is left out where none is
};

struct LossRow {
    params::Row row; ///< its id names the weight, the curve and the TOML key
    double defaultWeight = 0.0;
    std::unique_ptr<Loss> (*create)();
    Channels channels = Channels::Levels;
};

/// Every loss that a weighted sum may hold.
[[nodiscard]] std::span<const LossRow> lossCatalog();

} // namespace timbrel::losses
