// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/color_map.h"

#include <algorithm>
#include <cmath>

#include "resources/resources.h"

namespace timbrel::widgets {
namespace {

using Triple = std::array<double, 3>;

constexpr Triple kWhite{0.95047, 1.0, 1.08883}; // XYZ of D65, the white of sRGB

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double fromLinear(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1.0 / 2.4) - 0.055;
}

Triple toLab(const QColor& color)
{
    const double r = toLinear(color.redF());
    const double g = toLinear(color.greenF());
    const double b = toLinear(color.blueF());
    const Triple xyz{0.4124564 * r + 0.3575761 * g + 0.1804375 * b,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        0.0193339 * r + 0.1191920 * g + 0.9503041 * b};
    Triple f{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / kWhite[i];
        f[i] = t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
    }
    return {116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2])};
}

QRgb fromLab(const Triple& lab)
{
    const double fy = (lab[0] + 16.0) / 116.0;
    const Triple f{fy + lab[1] / 500.0, fy, fy - lab[2] / 200.0};
    Triple xyz{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double cube = f[i] * f[i] * f[i];
        const double t = cube > 216.0 / 24389.0 ? cube : (116.0 * f[i] - 16.0) * 27.0 / 24389.0;
        xyz[i] = t * kWhite[i];
    }
    const Triple linear{3.2404542 * xyz[0] - 1.5371385 * xyz[1] - 0.4985314 * xyz[2],
        -0.9692660 * xyz[0] + 1.8760108 * xyz[1] + 0.0415560 * xyz[2],
        0.0556434 * xyz[0] - 0.2040259 * xyz[1] + 1.0572252 * xyz[2]};
    std::array<int, 3> bytes{};
    for (std::size_t i = 0; i < 3; ++i) {
        bytes[i] =
            static_cast<int>(std::lround(255.0 * fromLinear(std::clamp(linear[i], 0.0, 1.0))));
    }
    return qRgb(bytes[0], bytes[1], bytes[2]);
}

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
        const Triple from = toLab(stops[left]);
        const Triple to = toLab(stops[left + 1]);
        Triple mixed{};
        for (std::size_t k = 0; k < 3; ++k) {
            mixed[k] = from[k] + weight * (to[k] - from[k]);
        }
        m_table[i] = fromLab(mixed);
    }
}

const ColorMap& ColorMap::magma()
{
    static const ColorMap map(readStops(QStringLiteral("magma")));
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
    return toLab(QColor(color))[0];
}

} // namespace timbrel::widgets
