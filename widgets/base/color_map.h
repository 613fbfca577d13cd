// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QColor>
#include <QList>

namespace timbrel::widgets {

/// A perceptually uniform way from numbers in [0, 1] to colours: 256 entries, interpolated in
/// CIELAB between a few stops, so that equal steps of the number look like equal steps.
class ColorMap final {
public:
    static constexpr std::size_t kSize = 256;

    explicit ColorMap(const QList<QColor>& stops); ///< at least two, evenly spaced

    /// Dark to light through purple and orange: for decibels.
    [[nodiscard]] static const ColorMap& magma();
    /// Blue, white, orange: for what is less or more, with nothing in the middle.
    [[nodiscard]] static const ColorMap& difference();
    /// Blue to yellow through green: for measures, such as errors.
    [[nodiscard]] static const ColorMap& viridis();

    [[nodiscard]] QRgb at(float fraction) const; ///< clamped; not-a-number counts as 0
    [[nodiscard]] const std::array<QRgb, kSize>& table() const { return m_table; }

private:
    std::array<QRgb, kSize> m_table;
};

/// L* of CIELAB, in [0, 100].
[[nodiscard]] double perceivedLightness(QRgb color);

} // namespace timbrel::widgets
