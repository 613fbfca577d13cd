// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/color_map.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace timbrel::figures {
namespace {

std::uint32_t byte(double channel)
{
    return static_cast<std::uint32_t>(std::lround(channel * 255.0));
}

} // namespace

ColorMap::ColorMap(std::span<const Color> stops)
{
    assert(stops.size() >= 2);
    for (std::size_t i = 0; i < m_colors.size(); ++i) {
        const double place =
            static_cast<double>(i * (stops.size() - 1)) / static_cast<double>(m_colors.size() - 1);
        const auto left = std::min(static_cast<std::size_t>(place), stops.size() - 2);
        const double share = place - static_cast<double>(left);
        const Color& a = stops[left];
        const Color& b = stops[left + 1];
        const Color color{std::lerp(a.red, b.red, share), std::lerp(a.green, b.green, share),
            std::lerp(a.blue, b.blue, share)};
        m_colors[i] = color;
        m_pixels[i] =
            0xFF000000U | byte(color.red) << 16 | byte(color.green) << 8 | byte(color.blue);
    }
}

std::size_t ColorMap::index(double fraction)
{
    if (!(fraction > 0.0)) {
        return 0;
    }
    return static_cast<std::size_t>(std::lround(std::min(fraction, 1.0) * 255.0));
}

const ColorMap& magma()
{
    static constexpr std::array kStops{Color::hex(0x000004), Color::hex(0x140E36),
        Color::hex(0x3B0F70), Color::hex(0x641A80), Color::hex(0x8C2981), Color::hex(0xB73779),
        Color::hex(0xDE4968), Color::hex(0xF7705C), Color::hex(0xFE9F6D), Color::hex(0xFECF92),
        Color::hex(0xFCFDBF)};
    static const ColorMap map(kStops);
    return map;
}

} // namespace timbrel::figures
