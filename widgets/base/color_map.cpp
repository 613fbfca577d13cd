// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/color_map.h"

#include <algorithm>
#include <cmath>

#include "engine/base/lab.h"
#include "resources/resources.h"

namespace timbrel::widgets {
namespace {

/// One "#RRGGBB" a line, after comment lines that begin with "# ".
QList<QColor> readStops(const QString& name)
{
    const QByteArray text = resources::read(QStringLiteral("colormaps/%1.csv").arg(name));
    QList<QColor> stops;
    for (const QByteArray& line : text.trimmed().split('\n')) {
        if (!line.startsWith("# ")) {
            stops.append(QColor(QString::fromLatin1(line.trimmed())));
        }
    }
    return stops;
}

} // namespace

ColorMap::ColorMap(const QList<QColor>& stops)
{
    Q_ASSERT(stops.size() >= 2);
    for (std::size_t i = 0; i < kSize; ++i) {
        const double place =
            static_cast<double>(i) / (kSize - 1) * static_cast<double>(stops.size() - 1);
        const auto left = std::min(static_cast<qsizetype>(place), stops.size() - 2);
        const double weight = place - static_cast<double>(left);
        const Lab from = toLab(stops[left].rgb());
        const Lab to = toLab(stops[left + 1].rgb());
        m_table[i] = fromLab({std::lerp(from.lightness, to.lightness, weight),
            std::lerp(from.a, to.a, weight), std::lerp(from.b, to.b, weight)});
    }
}

const ColorMap& ColorMap::magma()
{
    static const ColorMap map(readStops(QStringLiteral("magma")));
    return map;
}

const ColorMap& ColorMap::difference()
{
    static const ColorMap map(readStops(QStringLiteral("difference")));
    return map;
}

const ColorMap& ColorMap::viridis()
{
    static const ColorMap map(readStops(QStringLiteral("viridis")));
    return map;
}

QRgb ColorMap::at(float fraction) const
{
    const float kept = fraction > 0.0F ? std::min(fraction, 1.0F) : 0.0F; // false for NaN
    return m_table[static_cast<std::size_t>(std::lround(kept * static_cast<float>(kSize - 1)))];
}

double perceivedLightness(QRgb color)
{
    return toLab(color).lightness;
}

} // namespace timbrel::widgets
