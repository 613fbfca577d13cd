// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace timbrel::figures {

/// An sRGB colour; channels in [0, 1].
struct Color {
    double red = 0.0;
    double green = 0.0;
    double blue = 0.0;
    double opacity = 1.0;

    /// From 0xRRGGBB.
    [[nodiscard]] static constexpr Color hex(std::uint32_t code)
    {
        return {((code >> 16) & 0xFF) / 255.0, ((code >> 8) & 0xFF) / 255.0, (code & 0xFF) / 255.0};
    }
    [[nodiscard]] constexpr Color faded(double to) const { return {red, green, blue, to}; }

    friend bool operator==(const Color&, const Color&) = default;
};

// The light palette of the window: data in colour, everything else quiet.
inline constexpr Color kPaper = Color::hex(0xFFFFFF);
inline constexpr Color kInk = Color::hex(0x20242A);
inline constexpr Color kQuiet = Color::hex(0x656B73);
inline constexpr Color kHairline = Color::hex(0xD9D9D3);
inline constexpr Color kAccent = Color::hex(0x0F6E75);

/// The colour of the `index`-th class or curve; they come round again after eight. The
/// window's light ones: told apart by colour-blind eyes, too.
[[nodiscard]] inline Color seriesColor(std::size_t index)
{
    constexpr std::array<std::uint32_t, 8> kSeries{
        0x4B75AE, 0xB22843, 0x34A777, 0xC68901, 0x704BA7, 0x008C8F, 0xB3641E, 0x55647C};
    return Color::hex(kSeries[index % kSeries.size()]);
}

} // namespace timbrel::figures
