// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "engine/base/matrix.h"

namespace timbrel::transfer {

/// How much features change from frame to frame where one clip takes over from another, beside how
/// much they change anywhere else.
struct Seams {
    std::size_t count = 0;
    double flux = 0.0; ///< at seams, in the unit of the features
    std::size_t elsewhere = 0; ///< frames that are no seams
    double fluxElsewhere = 0.0;

    /// 1: the seams do not show. None where there are no seams, or fewer frames than seams to
    /// compare with: beginning and end of a track are another music than its middle.
    [[nodiscard]] std::optional<double> ratio() const;
};

/// Boundary flux: the flux of frame t ≥ 1 is the mean of |x_t − x_{t−1}| over the first `rows` rows
/// of `features` [rows, frames]; its mean is taken over the frames named in `seams` (ascending,
/// each the first of another clip, see Stitching::seams) and over all others.
[[nodiscard]] Seams measureSeams(
    const Matrix& features, std::size_t rows, std::span<const std::size_t> seams);

} // namespace timbrel::transfer
