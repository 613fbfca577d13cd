// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a ScatterView looks like; scatter_view.cpp has what it does.

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "widgets/base/drawn_once.h"
#include "widgets/base/swatches.h"
#include "widgets/plots/label_placement.h"
#include "widgets/plots/scatter_view.h"

namespace timbrel::widgets {
namespace {

constexpr double kRadius = 3.0;
constexpr double kCrowd = 1500.0; // dots that have room to be of that size
constexpr double kLabelledRadius = 5.0;
constexpr double kMostLabel = 0.6; // of the width that a name takes
constexpr double kFine = 4.0; // pixels of a file for one on screen, so that dots are round
constexpr double kMostPixels = 8e6; // but no more than these in all

} // namespace

void ScatterView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (drawsIntoFile(painter, *this)) {
        const double most = std::sqrt(kMostPixels / std::max(1, width() * height()));
        painter.drawImage(QRectF(rect()), dotsDrawn(std::clamp(most, 1.0, kFine)));
        drawWords(painter);
    } else {
        if (m_background.isNull()) {
            m_background = dotsDrawn(devicePixelRatioF());
            QPainter words(&m_background);
            drawWords(words);
        }
        painter.drawImage(0, 0, m_background);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    drawLasso(painter);
    if (m_current >= 0) {
        drawKin(painter);
        painter.setPen(QPen(swatches(*this).text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dotPosition(m_current), kLabelledRadius + 2, kLabelledRadius + 2);
    }
    if (hasFocus()) {
        painter.setPen(swatches(*this).accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

std::vector<int> ScatterView::kin() const
{
    if (!m_joined.empty()) {
        return m_joined;
    }
    std::vector<int> found;
    const auto kin = m_dots[static_cast<std::size_t>(m_current)].kin;
    for (int i = 0; kin != 0 && i < static_cast<int>(m_dots.size()); ++i) {
        if (i != m_current && m_dots[static_cast<std::size_t>(i)].kin == kin) {
            found.push_back(i);
        }
    }
    return found;
}

void ScatterView::drawKin(QPainter& painter) const
{
    const Fit at = fit();
    const QPointF from = dotPosition(m_current);
    QColor line = swatches(*this).text;
    line.setAlphaF(0.5F);
    painter.setPen(QPen(line, 1.0));
    painter.setBrush(Qt::NoBrush);
    for (const int index : kin()) {
        const QPointF to = at(m_dots[static_cast<std::size_t>(index)].place);
        painter.drawLine(from, to);
        painter.drawEllipse(to, kLabelledRadius, kLabelledRadius);
    }
}

void ScatterView::drawLasso(QPainter& painter) const
{
    if (m_lasso.size() > 1) {
        QColor fill = swatches(*this).accent;
        painter.setPen(QPen(fill, 1.5));
        fill.setAlphaF(0.15F);
        painter.setBrush(fill);
        painter.drawPolygon(m_lasso);
    }
}

double ScatterView::radius() const
{
    // Of a crowd, dots as small as leave its shape to be seen; closer up they grow again.
    const double crowd = static_cast<double>(m_dots.size()) / (m_zoom * m_zoom);
    return std::clamp(kRadius * std::pow(kCrowd / std::max(crowd, 1.0), 0.25), 1.25, kRadius);
}

void ScatterView::stampDots(QImage& image)
{
    const Swatches& colors = swatches(*this);
    const double ratio = image.devicePixelRatio();
    const double across = radius();
    m_sprites.begin(ratio);
    const auto filled = [&](QColor fill, float opacity) {
        fill.setAlphaF(opacity);
        return m_sprites.add({fill, colors.surface, across, across < kRadius ? 0.25 : 0.75});
    };
    const auto ring = [&](const QColor& rim) {
        return m_sprites.add({Qt::transparent, rim, across, 1.5});
    };
    const std::size_t count =
        m_colours.empty() ? static_cast<std::size_t>(colors.series.size()) : m_colours.size();
    std::vector<int> looks; // of each colour: filled, hollow
    for (std::size_t i = 0; i < count; ++i) {
        const QColor colour = m_colours.empty() ? colors.seriesAt(i) : m_colours[i];
        looks.push_back(filled(colour, 0.75F));
        looks.push_back(ring(colour));
    }
    looks.push_back(filled(colors.quiet, 0.35F));
    looks.push_back(ring(colors.quiet));
    const int chosen = m_sprites.add({Qt::transparent, colors.accent, across + 2.0, 1.5});
    const Fit at = fit();
    for (const Dot& dot : m_dots) {
        if (!dot.labelled) {
            const std::size_t colour = dot.series == kQuiet ? count : dot.series % count;
            m_sprites.stamp(image, looks[2 * colour + (dot.hollow ? 1 : 0)], ratio * at(dot.place));
        }
    }
    for (const int index : m_selection) {
        m_sprites.stamp(image, chosen, ratio * at(m_dots[static_cast<std::size_t>(index)].place));
    }
}

void ScatterView::drawLabelled(QPainter& painter) const
{
    const Swatches& colors = swatches(*this);
    const Fit fitted = fit();
    const QFontMetricsF metrics(painter.font());
    std::vector<LabelledDot> dots;
    QStringList names;
    for (const Dot& dot : m_dots) {
        if (dot.labelled) {
            painter.setBrush(colors.seriesAt(dot.series));
            painter.setPen(QPen(colors.surface, 0.75)); // keeps dots that overlap apart
            const QPointF at = fitted(dot.place);
            painter.drawEllipse(at, kLabelledRadius, kLabelledRadius);
            names.append(metrics.elidedText(dot.name, Qt::ElideRight, kMostLabel * width()));
            dots.push_back({at, {metrics.horizontalAdvance(names.last()) + 2, metrics.height()}});
        }
    }
    const QRectF room = QRectF(rect()).adjusted(2, kCaptionHeight, -2, -2);
    const auto labels = placeLabels(dots, kLabelledRadius, room);
    for (std::size_t i = 0; i < dots.size(); ++i) {
        if (!labels[i]) {
            continue; // the mouse tells it
        }
        if (const auto leader = leaderOf(dots[i], *labels[i], kLabelledRadius)) {
            painter.setPen(QPen(colors.quiet, 0.75));
            painter.drawLine(*leader);
        }
        painter.setPen(colors.text);
        painter.drawText(*labels[i], Qt::AlignCenter, names[static_cast<qsizetype>(i)]);
    }
}

QImage ScatterView::dotsDrawn(double ratio)
{
    QImage image((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(swatches(*this).surface);
    stampDots(image);
    return image;
}

void ScatterView::drawWords(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(*this));
    painter.setPen(swatches(*this).quiet);
    painter.drawText(QRect(8, 0, width() - 16, kCaptionHeight), Qt::AlignVCenter, m_caption);
    drawLabelled(painter);
}

} // namespace timbrel::widgets
