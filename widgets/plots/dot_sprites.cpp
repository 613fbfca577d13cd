// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/dot_sprites.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPen>

namespace timbrel::widgets {
namespace {

constexpr std::size_t kMostLooks = 512; // a zoom brings new ones with each of its steps

/// `over` laid on `under`, both premultiplied.
QRgb blended(QRgb over, QRgb under)
{
    const unsigned rest = 255U - (over >> 24);
    // Two channels at once; the half rounds, and the second sum divides by 255 and not by 256.
    const unsigned redBlue = (under & 0x00FF00FFU) * rest + 0x00800080U;
    const unsigned alphaGreen = ((under >> 8) & 0x00FF00FFU) * rest + 0x00800080U;
    return over + (((redBlue + ((redBlue >> 8) & 0x00FF00FFU)) >> 8) & 0x00FF00FFU)
        + ((alphaGreen + ((alphaGreen >> 8) & 0x00FF00FFU)) & 0xFF00FF00U);
}

} // namespace

void DotSprites::begin(double scale)
{
    if (scale != m_scale || m_looks.size() > kMostLooks) {
        m_scale = scale;
        m_looks.clear();
    }
}

int DotSprites::add(const Look& look)
{
    const auto known = std::ranges::find(m_looks, look, &Painted::look);
    const auto number = known - m_looks.begin();
    if (known == m_looks.end()) {
        m_looks.push_back({look, {}});
    }
    return static_cast<int>(number);
}

DotSprites::Sprite DotSprites::painted(const Look& look, std::size_t part) const
{
    const double reach = (look.radius + look.rimWidth) * m_scale;
    const int side = 2 * static_cast<int>(std::ceil(reach)) + 2;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.rim, look.rimWidth * m_scale));
    painter.setBrush(look.fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(look.fill));
    const int column = static_cast<int>(part) % kParts;
    const int row = static_cast<int>(part) / kParts;
    const QPointF middle(side / 2 + column / double{kParts}, side / 2 + row / double{kParts});
    painter.drawEllipse(middle, look.radius * m_scale, look.radius * m_scale);
    painter.end();
    Sprite sprite{{}, side};
    for (int y = 0; y < side; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        sprite.pixels.insert(sprite.pixels.end(), line, line + side);
    }
    return sprite;
}

void DotSprites::stamp(QImage& target, int look, QPointF middle)
{
    const int x = static_cast<int>(std::floor(middle.x() * kParts));
    const int y = static_cast<int>(std::floor(middle.y() * kParts));
    const auto partOf = [](int value) { return static_cast<std::size_t>(value & (kParts - 1)); };
    const std::size_t part = partOf(y) * kParts + partOf(x);
    Painted& looks = m_looks[static_cast<std::size_t>(look)];
    Sprite& sprite = looks.sprites[part];
    if (sprite.side == 0) {
        sprite = painted(looks.look, part);
    }
    const int left = (x >> 2) - sprite.side / 2;
    const int top = (y >> 2) - sprite.side / 2;
    const int firstColumn = std::max(0, -left);
    const int endColumn = std::min(sprite.side, target.width() - left);
    const int endRow = std::min(sprite.side, target.height() - top);
    if (firstColumn >= endColumn || std::max(0, -top) >= endRow) {
        return; // out of sight
    }
    uchar* bits = target.bits();
    const auto bytesPerLine = target.bytesPerLine();
    for (int row = std::max(0, -top); row < endRow; ++row) {
        auto* line = reinterpret_cast<QRgb*>(bits + (top + row) * bytesPerLine);
        const QRgb* from = sprite.pixels.data() + row * sprite.side;
        for (int column = firstColumn; column < endColumn; ++column) {
            line[left + column] = blended(from[column], line[left + column]);
        }
    }
}

} // namespace timbrel::widgets
