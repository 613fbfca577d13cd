// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/fewer_frames.h"

#include <algorithm>
#include <cassert>

namespace timbrel::snapshots {

Spectrogram fewerFrames(Spectrogram picture, std::size_t most)
{
    assert(most > 0);
    const Matrix& whole = picture.decibels;
    if (whole.columns <= most) {
        return picture;
    }
    const std::size_t each = (whole.columns + most - 1) / most;
    const std::size_t columns = (whole.columns + each - 1) / each;
    Matrix levels(whole.rows, columns);
    Matrix hues(picture.hue.rows, picture.hue.empty() ? 0 : columns);
    for (std::size_t band = 0; band < whole.rows; ++band) {
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t first = column * each;
            const auto group =
                whole.row(band).subspan(first, std::min(each, whole.columns - first));
            const auto loudest = std::ranges::max_element(group);
            levels.at(band, column) = *loudest;
            if (!hues.empty()) {
                const auto offset = static_cast<std::size_t>(loudest - group.begin());
                hues.at(band, column) = picture.hue.at(band, first + offset);
            }
        }
    }
    picture.decibels = std::move(levels);
    picture.hue = std::move(hues);
    picture.secondsPerFrame *= static_cast<double>(each);
    return picture;
}

} // namespace timbrel::snapshots
