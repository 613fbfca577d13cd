// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/spectrogram_image.h"

#include <algorithm>

namespace timbrel::widgets {

QImage spectrogramImage(
    const snapshots::Spectrogram& spectrogram, const ColorMap& colors, DecibelRange range)
{
    const Matrix& decibels = spectrogram.decibels;
    if (decibels.empty()) {
        return {};
    }
    const auto& table = colors.table();
    const float last = static_cast<float>(ColorMap::kSize - 1);
    const float scale = last / std::max(range.ceiling - range.floor, 1e-6F);
    QImage image(
        static_cast<int>(decibels.columns), static_cast<int>(decibels.rows), QImage::Format_RGB32);
    for (std::size_t band = 0; band < decibels.rows; ++band) {
        auto* pixel =
            reinterpret_cast<QRgb*>(image.scanLine(static_cast<int>(decibels.rows - 1 - band)));
        for (const float decibel : decibels.row(band)) {
            // Written so that not-a-number falls to the floor.
            const float place = (decibel - range.floor) * scale;
            *pixel++ = table[place > 0.0F ? static_cast<std::size_t>(std::min(place, last)) : 0];
        }
    }
    return image;
}

} // namespace timbrel::widgets
