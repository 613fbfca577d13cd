// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel {

/// A colour of CIELAB (1976, white D65), in which equal distances look about equally large.
struct Lab {
    double lightness = 0.0; ///< L*, from 0 (black) to 100 (white)
    double a = 0.0; ///< green to red
    double b = 0.0; ///< blue to yellow
};

/// Of sRGB as 0xRRGGBB; a byte above is ignored.
[[nodiscard]] Lab toLab(std::uint32_t rgb);

/// The nearest sRGB, each channel clamped, as 0xFFRRGGBB.
[[nodiscard]] std::uint32_t fromLab(const Lab& color);

} // namespace timbrel
