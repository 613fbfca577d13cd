// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/spectrogram_image.h"

#include <algorithm>
#include <span>
#include <vector>

#include "engine/snapshots/rainbow.h"

namespace timbrel::widgets {

namespace {

using Pixels = std::span<QRgb>;

/// Written so that not-a-number falls to 0.
float clamped(float value)
{
    return value > 0.0F ? std::min(value, 1.0F) : 0.0F;
}

void drawLevels(std::span<const float> levels, const ColorMap& colors, Pixels pixels)
{
    constexpr auto kLast = static_cast<float>(ColorMap::kSize - 1);
    std::ranges::transform(levels, pixels.begin(),
        [&](float level) { return colors.table()[static_cast<std::size_t>(level * kLast)]; });
}

void drawHues(std::span<const float> levels, std::span<const float> hues, Pixels pixels)
{
    std::ranges::transform(levels, hues, pixels.begin(), snapshots::rainbowColor);
}

} // namespace

QImage spectrogramImage(
    const snapshots::Spectrogram& spectrogram, const ColorMap& colors, DecibelRange range)
{
    const Matrix& decibels = spectrogram.decibels;
    if (decibels.empty()) {
        return {};
    }
    const float span = std::max(range.ceiling - range.floor, 1e-6F);
    QImage image(
        static_cast<int>(decibels.columns), static_cast<int>(decibels.rows), QImage::Format_RGB32);
    std::vector<float> levels(decibels.columns);
    for (std::size_t band = 0; band < decibels.rows; ++band) {
        std::ranges::transform(decibels.row(band), levels.begin(),
            [&](float decibel) { return clamped((decibel - range.floor) / span); });
        const auto line = static_cast<int>(decibels.rows - 1 - band);
        const Pixels pixels(reinterpret_cast<QRgb*>(image.scanLine(line)), decibels.columns);
        if (spectrogram.hue.empty()) {
            drawLevels(levels, colors, pixels);
        } else {
            drawHues(levels, spectrogram.hue.row(band), pixels);
        }
    }
    return image;
}

} // namespace timbrel::widgets
