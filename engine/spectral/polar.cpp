// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/polar.h"

#include <cassert>

#include "engine/spectral/vector_math.h"

namespace timbrel::spectral {

void fromPolar(std::span<const float> magnitudes, std::span<const float> turns,
    std::span<std::complex<float>> values)
{
    assert(magnitudes.size() == values.size() && turns.size() == values.size());
    // A complex number is an array of two by definition, which the compiler sees through better.
    auto* parts = reinterpret_cast<float*>(values.data());
#pragma GCC ivdep // the arrays never overlap
    for (std::size_t n = 0; n < values.size(); ++n) {
        const UnitVector unit = unitVector(turns[n]);
        parts[2 * n] = magnitudes[n] * unit.cosine;
        parts[2 * n + 1] = magnitudes[n] * unit.sine;
    }
}

} // namespace timbrel::spectral
