// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/lane_painter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QWidget>

#include "engine/snapshots/color_ramp.h"
#include "engine/snapshots/difference.h"
#include "widgets/base/lane_text.h"
#include "widgets/base/swatches.h"
#include "widgets/base/text.h"
#include "widgets/plots/axis.h"

namespace timbrel::widgets {
namespace {

constexpr int kBarWidth = 8;
constexpr int kTickApart = 14; // pixels between labels at least
constexpr auto kBesides = Qt::AlignAbsolute | Qt::AlignVCenter; // time runs from left to right

void drawPicture(QPainter& painter, const QWidget& widget, const LaneScene& scene,
    const LaneGeometry& geometry, int lane)
{
    const QRect place = geometry.lane(scene.slotOf(lane));
    const QImage& image = scene.images[static_cast<std::size_t>(lane)];
    painter.fillRect(place, swatches(widget).raised);
    painter.save();
    painter.setClipRect(place);
    const double left = geometry.x(0.0); // a shorter lane ends earlier on the common axis
    const double right = geometry.x(scene.lane(lane).picture.seconds());
    painter.drawImage(QRectF(left, place.y(), right - left, place.height()), image);
    painter.restore();
}

void drawCaption(QPainter& painter, const LaneScene& scene, const LaneGeometry& geometry, int lane)
{
    const QRect place = geometry.lane(scene.slotOf(lane));
    QString label = laneText(scene.lane(lane));
    if (scene.differences[static_cast<std::size_t>(lane)]) {
        label = QCoreApplication::translate("Spectrogram", "%1, difference").arg(label);
    }
    const QString text = QString::number(lane + 1) + QStringLiteral("  ")
        + painter.fontMetrics().elidedText(label, Qt::ElideRight, std::max(0, place.width() - 40));
    drawChip(painter, place.topLeft() + QPointF(4, 4), text);
}

void drawFrequencies(QPainter& painter, const Swatches& colors, const LaneScene& scene,
    const LaneGeometry& geometry, int lane)
{
    const QRect place = geometry.lane(scene.slotOf(lane));
    const auto& bands = scene.lane(lane).picture.bandHz;
    auto ticks = scene.notes ? noteTicks(bands) : frequencyTicks(bands);
    std::ranges::reverse(ticks); // from the top, where a label is always wanted
    double last = place.top() - kTickApart;
    for (const double hertz : ticks) {
        const double y = place.bottom() - bandPosition(bands, hertz) * place.height();
        if (y - last < kTickApart || y > place.bottom() - 2) {
            continue;
        }
        last = y;
        painter.setPen(colors.border);
        painter.drawLine(QPointF(place.left() - 4, y), QPointF(place.left() - 1, y));
        painter.setPen(colors.quiet);
        painter.drawText(QRectF(0, y - 8, LaneGeometry::kLeft - 7, 16), kBesides | Qt::AlignRight,
            scene.notes ? noteText(hertz) : hertzText(hertz));
    }
}

void drawTimeAxis(QPainter& painter, const Swatches& colors, const LaneGeometry& geometry)
{
    const QRect plot = geometry.plot();
    const auto shown = geometry.shown();
    const QLocale locale;
    const auto ticks = roundTicks(shown.begin, shown.end, std::max(1, plot.width() / 64));
    for (const double tick : ticks) {
        const double x = geometry.x(tick);
        const QString number = locale.toString(tick, 'g', 4);
        painter.setPen(colors.border);
        painter.drawLine(QPointF(x, plot.bottom() + 1), QPointF(x, plot.bottom() + 4));
        painter.setPen(colors.quiet);
        painter.drawText(QRectF(x - 32, plot.bottom() + 4, 64, 16), Qt::AlignCenter,
            tick == ticks.back() ? QCoreApplication::translate("Spectrogram", "%1 s").arg(number)
                                 : number);
    }
}

void drawColorBar(
    QPainter& painter, const Swatches& colors, const LaneScene& scene, QRect place, bool difference)
{
    const QRect bar(place.right() + 16, place.top(), kBarWidth, place.height());
    const float most = snapshots::kMostDifferenceDb;
    const DecibelRange range = difference ? DecibelRange{-most, most} : scene.range;
    const auto ramp = snapshots::colorRamp(
        difference ? snapshots::Spectrogram{} : scene.clip->lanes.front().picture, range.floor,
        range.ceiling);
    painter.drawImage(bar,
        spectrogramImage(ramp, difference ? ColorMap::difference() : ColorMap::magma(), range));
    painter.setPen(colors.quiet);
    const double span = range.ceiling - range.floor;
    for (const double below : roundTicks(0.0, span, std::clamp(bar.height() / 32, 1, 8))) {
        const double y = bar.top() + below / span * (bar.height() - 1);
        painter.drawText(
            QRectF(bar.right() + 5, std::clamp(y - 8.0, bar.top() - 4.0, bar.bottom() - 12.0),
                LaneGeometry::kRight, 16),
            kBesides | Qt::AlignLeft, QLocale().toString(range.ceiling - below, 'f', 0));
    }
}

} // namespace

LaneScene::LaneScene(std::shared_ptr<const snapshots::ClipView> shown, int reference)
    : clip(std::move(shown))
    , range(0.0F, 0.0F)
{
    if (!clip || clip->lanes.empty()) {
        return;
    }
    const auto& lanes = clip->lanes;
    range = {lanes.front().picture.floorDb, lanes.front().picture.ceilingDb};
    for (const auto& lane : lanes) {
        range.floor = std::min(range.floor, lane.picture.floorDb);
        range.ceiling = std::max(range.ceiling, lane.picture.ceilingDb);
    }
    const float most = snapshots::kMostDifferenceDb;
    for (int index = 0; index < static_cast<int>(lanes.size()); ++index) {
        const auto& picture = lanes[static_cast<std::size_t>(index)].picture;
        const auto less =
            reference < 0 || reference >= static_cast<int>(lanes.size()) || index == reference
            ? std::nullopt
            : snapshots::difference(picture, lanes[static_cast<std::size_t>(reference)].picture);
        differences.push_back(less.has_value());
        visible.push_back(index);
        images.push_back(less ? spectrogramImage(*less, ColorMap::difference(), {-most, most})
                              : spectrogramImage(picture, ColorMap::magma(), range));
    }
}

const snapshots::Lane& LaneScene::lane(int index) const
{
    return clip->lanes[static_cast<std::size_t>(index)];
}

int LaneScene::slotOf(int lane) const
{
    const auto found = std::ranges::find(visible, lane);
    return found == visible.end() ? -1 : static_cast<int>(found - visible.begin());
}

double LaneScene::seconds() const
{
    double longest = 0.0;
    for (int index = 0; index < laneCount(); ++index) {
        longest = std::max(longest, lane(index).picture.seconds());
    }
    return longest;
}

void drawLanes(QPainter& painter, const QWidget& widget, const LaneScene& scene,
    const LaneGeometry& geometry, int activeLane)
{
    const Swatches& colors = swatches(widget);
    painter.setFont(smallFont(widget));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    bool differs = false;
    for (const int lane : scene.visible) {
        drawPicture(painter, widget, scene, geometry, lane);
        drawFrequencies(painter, colors, scene, geometry, lane);
        drawCaption(painter, scene, geometry, lane);
        differs = differs || scene.differences[static_cast<std::size_t>(lane)];
    }
    if (scene.visible.empty()) {
        return;
    }
    const QRect plot = geometry.plot();
    const QRect active = geometry.lane(std::max(0, scene.slotOf(activeLane)));
    painter.fillRect(active.right() + 3, active.top(), 3, active.height(), colors.accent);
    drawTimeAxis(painter, colors, geometry);
    painter.setPen(colors.quiet);
    const int below = plot.bottom() + 4;
    painter.drawText(QRect(4, below, LaneGeometry::kLeft, 16), kBesides | Qt::AlignLeft,
        scene.notes ? QCoreApplication::translate("Spectrogram", "note")
                    : QCoreApplication::translate("Spectrogram", "Hz"));
    painter.drawText(QRect(plot.right() + 29, below, LaneGeometry::kRight, 16),
        kBesides | Qt::AlignLeft, QCoreApplication::translate("Spectrogram", "dB"));
    QRect bar = plot;
    if (differs) {
        const int half = plot.height() / 2;
        drawColorBar(painter, colors, scene, plot.adjusted(0, half + 8, 0, 0), true);
        bar.adjust(0, 0, 0, -half - 8);
    }
    drawColorBar(painter, colors, scene, bar, false);
}

void drawChip(QPainter& painter, QPointF corner, const QString& text)
{
    const auto metrics = painter.fontMetrics();
    const QRectF chip(corner, QSizeF(metrics.horizontalAdvance(text) + 12, metrics.height() + 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(Qt::white);
    painter.drawText(chip, Qt::AlignCenter, text);
}

} // namespace timbrel::widgets
