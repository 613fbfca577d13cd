// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/rainbow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

#include "engine/base/lab.h"

namespace timbrel::snapshots {
namespace {

constexpr std::size_t kLevels = 256;
constexpr std::size_t kHues = 128;

/// The lightest circle. Its radius is nearly the largest at which sRGB has every hue.
constexpr double kLightness = 74.0;
constexpr double kChroma = 40.0;
/// The middle of [0, 1] is a yellow, both ends are its opposite, a blue.
constexpr double kFirstAngle = 260.0 / 180.0 * std::numbers::pi;

/// Darker circles shrink as what sRGB has does, towards a point below black; the last steps before
/// black bring them there.
double chromaAt(double level)
{
    constexpr double kBelowBlack = 16.0; // of L*, where CIELAB's cube root has its zero
    constexpr double kLastSteps = 0.1;
    const double shrunk = kChroma * (level * kLightness + kBelowBlack) / (kLightness + kBelowBlack);
    return shrunk * std::min(1.0, level / kLastSteps);
}

using Table = std::array<std::array<std::uint32_t, kHues>, kLevels>;

Table makeTable()
{
    Table table{};
    for (std::size_t level = 0; level < kLevels; ++level) {
        const double share = static_cast<double>(level) / (kLevels - 1);
        for (std::size_t hue = 0; hue < kHues; ++hue) {
            const double angle =
                kFirstAngle + 2.0 * std::numbers::pi * static_cast<double>(hue) / kHues;
            table[level][hue] = fromLab({share * kLightness, chromaAt(share) * std::cos(angle),
                chromaAt(share) * std::sin(angle)});
        }
    }
    return table;
}

/// Written so that not-a-number falls to 0.
float clamped(float value)
{
    return value > 0.0F ? std::min(value, 1.0F) : 0.0F;
}

} // namespace

std::uint32_t rainbowColor(float level, float hue)
{
    static const Table table = makeTable();
    const auto row = static_cast<std::size_t>(std::lround(clamped(level) * (kLevels - 1)));
    const auto column = static_cast<std::size_t>(std::lround(clamped(hue) * kHues)) % kHues;
    return table[row][column];
}

} // namespace timbrel::snapshots
