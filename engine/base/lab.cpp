// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/lab.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace timbrel {
namespace {

using Triple = std::array<double, 3>;

constexpr Triple kWhite{0.95047, 1.0, 1.08883}; // XYZ of D65, the white of sRGB

/// Where CIELAB's cube root becomes a straight line, and how steep that is.
constexpr double kEpsilon = 216.0 / 24389.0;
constexpr double kKappa = 24389.0 / 27.0;

double toLinear(std::uint32_t byte)
{
    const double channel = (byte & 0xFFU) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

std::uint32_t toByte(double linear)
{
    const double kept = std::clamp(linear, 0.0, 1.0);
    const double channel =
        kept <= 0.0031308 ? kept * 12.92 : 1.055 * std::pow(kept, 1.0 / 2.4) - 0.055;
    return static_cast<std::uint32_t>(std::lround(255.0 * channel));
}

} // namespace

Lab toLab(std::uint32_t rgb)
{
    const double r = toLinear(rgb >> 16);
    const double g = toLinear(rgb >> 8);
    const double b = toLinear(rgb);
    const Triple xyz{0.4124564 * r + 0.3575761 * g + 0.1804375 * b,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        0.0193339 * r + 0.1191920 * g + 0.9503041 * b};
    Triple f{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / kWhite[i];
        f[i] = t > kEpsilon ? std::cbrt(t) : (kKappa * t + 16.0) / 116.0;
    }
    return {116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2])};
}

std::uint32_t fromLab(const Lab& color)
{
    const double fy = (color.lightness + 16.0) / 116.0;
    const Triple f{fy + color.a / 500.0, fy, fy - color.b / 200.0};
    Triple xyz{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double cube = f[i] * f[i] * f[i];
        xyz[i] = (cube > kEpsilon ? cube : (116.0 * f[i] - 16.0) / kKappa) * kWhite[i];
    }
    const double r = 3.2404542 * xyz[0] - 1.5371385 * xyz[1] - 0.4985314 * xyz[2];
    const double g = -0.9692660 * xyz[0] + 1.8760108 * xyz[1] + 0.0415560 * xyz[2];
    const double b = 0.0556434 * xyz[0] - 0.2040259 * xyz[1] + 1.0572252 * xyz[2];
    return 0xFF000000U | toByte(r) << 16 | toByte(g) << 8 | toByte(b);
}

} // namespace timbrel
