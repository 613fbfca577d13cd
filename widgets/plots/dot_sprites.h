// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include <QColor>
#include <QImage>
#include <QPointF>

namespace timbrel::widgets {

/// Dots that are painted once for each colour, and then copied: a hundred thousand of them in a
/// fraction of the time that a painter takes for as many ellipses. GUI thread.
class DotSprites final {
public:
    struct Look {
        QColor fill; ///< transparent for a ring
        QColor rim; ///< keeps dots that overlap apart
        double radius = 3.0; ///< in pixels that know nothing of scaling
        double rimWidth = 0.75;

        friend bool operator==(const Look&, const Look&) = default;
    };

    /// A picture begins; `scale` is that of the screen. Looks of the last ones are kept.
    void begin(double scale);
    [[nodiscard]] int add(const Look& look); ///< returns its number

    /// Blends a dot into `target`, which is ARGB32_Premultiplied; `middle` in its own pixels.
    void stamp(QImage& target, int look, QPointF middle);

private:
    /// A dot at a part of a pixel, premultiplied.
    struct Sprite {
        std::vector<QRgb> pixels;
        int side = 0;
    };
    static constexpr int kParts = 4; ///< of a pixel that dots are told apart by, each way
    struct Painted {
        Look look;
        std::array<Sprite, kParts * kParts> sprites; ///< painted when they are needed
    };
    [[nodiscard]] Sprite painted(const Look& look, std::size_t part) const;

    double m_scale = 1.0;
    std::vector<Painted> m_looks;
};

} // namespace timbrel::widgets
