// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstring>

namespace timbrel::spectral {

/// Eight floats that one instruction works on, for the loops that a compiler cannot turn into such
/// by itself. Arithmetic is element by element.
using Lanes [[gnu::vector_size(8 * sizeof(float))]] = float;
constexpr std::size_t kLanes = sizeof(Lanes) / sizeof(float);

/// Eight neighbours, wherever they begin.
inline Lanes load(const float* values)
{
    Lanes lanes;
    std::memcpy(&lanes, values, sizeof(lanes));
    return lanes;
}

inline void store(Lanes lanes, float* values)
{
    std::memcpy(values, &lanes, sizeof(lanes));
}

inline Lanes larger(Lanes a, Lanes b)
{
    return a > b ? a : b;
}

/// The sum of eight numbers, always in the same order.
inline float sum(Lanes lanes)
{
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6]))
        + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

} // namespace timbrel::spectral
