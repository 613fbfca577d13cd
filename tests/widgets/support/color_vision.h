// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cmath>

#include <QColor>

#include "engine/base/lab.h"

namespace timbrel::tests {

/// Which of the three kinds of cones an eye lacks.
enum class Vision { Protanopia, Deuteranopia, Tritanopia };

/// The colour as such an eye sees it: the matrices for complete dichromacy of G. M. Machado, M. M.
/// Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", IEEE TVCG 15 (6), 2009, on linear light.
inline QRgb seen(QRgb color, Vision vision)
{
    using Rows = std::array<std::array<double, 3>, 3>;
    static constexpr Rows kNoRed{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
        {-0.003882, -0.048116, 1.051998}}};
    static constexpr Rows kNoGreen{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
        {-0.011820, 0.042940, 0.968881}}};
    static constexpr Rows kNoBlue{{{1.255528, -0.076749, -0.178779},
        {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    const Rows& rows = vision == Vision::Protanopia ? kNoRed
        : vision == Vision::Deuteranopia            ? kNoGreen
                                                    : kNoBlue;
    const auto linear = [](int level) {
        const double share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const std::array light{linear(qRed(color)), linear(qGreen(color)), linear(qBlue(color))};
    std::array<int, 3> levels{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double sum = std::clamp(
            rows[i][0] * light[0] + rows[i][1] * light[1] + rows[i][2] * light[2], 0.0, 1.0);
        const double share =
            sum <= 0.0031308 ? 12.92 * sum : 1.055 * std::pow(sum, 1.0 / 2.4) - 0.055;
        levels[i] = static_cast<int>(std::lround(255.0 * share));
    }
    return qRgb(levels[0], levels[1], levels[2]);
}

/// How different two colours look: 2 can just be told apart side by side.
inline double labDistance(QRgb one, QRgb other)
{
    const Lab a = toLab(one);
    const Lab b = toLab(other);
    return std::hypot(a.lightness - b.lightness, a.a - b.a, a.b - b.b);
}

} // namespace timbrel::tests
