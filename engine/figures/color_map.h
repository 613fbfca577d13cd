// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/figures/color.h"

namespace timbrel::figures {

/// A scale of 256 colours whose steps look equally large.
class ColorMap final {
public:
    /// Straight lines through `stops`, evenly spaced, at least two.
    explicit ColorMap(std::span<const Color> stops);

    /// The colour at `fraction` of the scale; beyond its ends, and for NaN, the end's.
    [[nodiscard]] Color at(double fraction) const { return m_colors[index(fraction)]; }
    /// The same as 0xAARRGGBB.
    [[nodiscard]] std::uint32_t pixel(double fraction) const { return m_pixels[index(fraction)]; }

private:
    [[nodiscard]] static std::size_t index(double fraction);

    std::array<Color, 256> m_colors;
    std::array<std::uint32_t, 256> m_pixels{};
};

/// "Magma" of Stéfan van der Walt and Nathaniel Smith (2015, CC0), through every tenth of it.
[[nodiscard]] const ColorMap& magma();

} // namespace timbrel::figures
