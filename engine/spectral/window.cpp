// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/window.h"

#include <cmath>
#include <numbers>

namespace timbrel::spectral {

std::vector<float> hannWindow(std::size_t size)
{
    std::vector<float> window(size);
    const double turn = 2.0 * std::numbers::pi / static_cast<double>(size);
    for (std::size_t n = 0; n < size; ++n) {
        window[n] = static_cast<float>(0.5 - 0.5 * std::cos(turn * static_cast<double>(n)));
    }
    return window;
}

} // namespace timbrel::spectral
