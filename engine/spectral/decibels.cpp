// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/decibels.h"

#include <cassert>
#include <limits>
#include <numbers>

#include "engine/spectral/vector_math.h"

namespace timbrel::spectral {

void toDecibels(std::span<float> values, float least, float perDecade)
{
    assert(least >= std::numeric_limits<float>::min());
    const float factor = perDecade / std::numbers::ln10_v<float>;
    for (float& value : values) {
        value = factor * naturalLog(value > least ? value : least);
    }
}

} // namespace timbrel::spectral
