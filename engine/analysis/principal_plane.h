// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "engine/analysis/plane_points.h"
#include "engine/base/matrix.h"

namespace timbrel::analysis {

/// `points` [n, d] seen along their two widest directions, centred, the widest scaled to standard
/// deviation 1 (all zero where the points coincide). Found by subspace iteration from a seeded
/// start: a picture needs the plane, not its last digits.
[[nodiscard]] PlanePoints principalPlane(const Matrix& points, std::uint64_t seed);

} // namespace timbrel::analysis
