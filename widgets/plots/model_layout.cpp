// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/model_layout.h"

#include <algorithm>
#include <map>

#include <QFontMetricsF>
#include <QTransform>
#include <QWidget>

#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

using snapshots::ModelArrow;
using snapshots::ModelBox;
using Kind = ModelBox::Kind;
using Way = ModelArrow::Way;

constexpr double kMargin = 12.0;
constexpr double kPadX = 14.0; // beside the text of a box
constexpr double kPadY = 8.0;
constexpr double kGapX = 38.0; // between columns, for an arrow
constexpr double kGapY = 20.0; // between lanes
constexpr double kRail = 18.0; // for an arrow that goes around
constexpr double kCorner = 10.0;
constexpr double kApart = 9.0; // of two arrows between the same boxes
constexpr double kEntry = 14.0; // how far from a box's corners arrows end at the least

struct Fonts {
    explicit Fonts(const QWidget& widget)
        : title(modelTitleFont(widget))
        , small(smallFont(widget))
    {
    }
    QFontMetricsF title;
    QFontMetricsF small;
};

bool isClip(const ModelBox& box)
{
    return box.kind == Kind::Clip || box.kind == Kind::Made;
}

QSizeF sizeOf(const ModelBox& box, const Fonts& fonts)
{
    const auto text = modelBoxText(box);
    const double width = std::max({fonts.title.horizontalAdvance(text.title),
        fonts.small.horizontalAdvance(text.detail), fonts.small.horizontalAdvance(text.numbers)});
    double height = fonts.title.lineSpacing();
    height += text.detail.isEmpty() ? 0.0 : fonts.small.lineSpacing();
    height += text.numbers.isEmpty() ? 0.0 : fonts.small.lineSpacing();
    if (isClip(box)) {
        height += 3.6 * fonts.title.lineSpacing(); // its picture
    }
    return {width + 2.0 * kPadX, height + 2.0 * kPadY};
}

/// Begin and extent of every lane or column that something stands in.
using Tracks = std::map<int, std::pair<double, double>>;

double put(Tracks& tracks, double begin, const std::map<int, double>& gaps, double gap)
{
    for (auto& [index, track] : tracks) {
        track.first = begin;
        const auto wide = gaps.find(index);
        begin += track.second + (wide != gaps.end() ? wide->second : gap);
    }
    return tracks.empty() ? begin : begin - gap;
}

QPainterPath around(const QRectF& from, const QRectF& to, double rail, bool above)
{
    const double side = above ? -1.0 : 1.0;
    const double way = to.center().x() > from.center().x() ? 1.0 : -1.0;
    const QPointF start(from.center().x(), above ? from.top() : from.bottom());
    const QPointF end(to.center().x(), above ? to.top() : to.bottom());
    QPainterPath path(start);
    path.lineTo(start.x(), rail - side * kCorner);
    path.quadTo({start.x(), rail}, {start.x() + way * kCorner, rail});
    path.lineTo(end.x() - way * kCorner, rail);
    path.quadTo({end.x(), rail}, {end.x(), rail - side * kCorner});
    path.lineTo(end);
    return path;
}

/// From the right side of one box to the left side of another: to its middle, or into a tall one
/// as straight as can be.
QPainterPath across(const QRectF& from, const QRectF& to, bool tall, double shift)
{
    const QPointF start(from.right(), from.center().y() + shift);
    const double entry = std::min(kEntry, to.height() / 2.0);
    const double into = tall ? std::clamp(start.y(), to.top() + entry, to.bottom() - entry)
                             : to.center().y();
    const QPointF end(to.left(), into + shift / 2.0);
    const double reach = std::max(0.5 * (end.x() - start.x()), 12.0);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(reach, 0.0), end - QPointF(reach, 0.0), end);
    return path;
}

std::vector<QRectF> placeBoxes(
    const snapshots::ModelGraph& graph, const Fonts& fonts, double top, QSizeF& size)
{
    Tracks columns;
    Tracks lanes;
    std::map<int, double> gaps;
    for (const auto& box : graph.boxes) {
        const auto wants = sizeOf(box, fonts);
        auto& width = columns[box.column].second;
        width = std::max(width, wants.width());
        auto& height = lanes[box.lane].second;
        height = std::max(height, isClip(box) || box.kind == Kind::Generator ? 0.0 : wants.height());
        if (const auto label = modelArrowText(box); !label.isEmpty()) {
            auto& gap = gaps.try_emplace(box.column, kGapX).first->second;
            gap = std::max(gap, fonts.small.horizontalAdvance(label) + 2.0 * kPadX);
        }
    }
    size.setWidth(put(columns, kMargin, gaps, kGapX) + kMargin);
    size.setHeight(put(lanes, top, {}, kGapY));
    std::vector<QRectF> rects;
    for (const auto& box : graph.boxes) {
        const auto wants = sizeOf(box, fonts);
        const auto& column = columns.at(box.column);
        const auto& lane = lanes.at(box.lane);
        const double middle = lane.first + lane.second / 2.0;
        QRectF rect(column.first, middle - wants.height() / 2.0, column.second, wants.height());
        const auto above = lanes.find(box.lane - 1);
        const auto below = lanes.find(box.lane + 1);
        if (box.kind == Kind::Generator && above != lanes.end() && below != lanes.end()) {
            // As tall as the two strands that meet in it.
            rect.setTop(above->second.first);
            rect.setBottom(below->second.first + below->second.second);
        }
        rects.push_back(rect);
    }
    return rects;
}

void mirror(ModelLayout& layout)
{
    const QTransform turned(-1.0, 0.0, 0.0, 1.0, layout.size.width(), 0.0);
    for (auto& rect : layout.boxes) {
        rect = turned.mapRect(rect);
    }
    for (auto& arrow : layout.arrows) {
        arrow.path = turned.map(arrow.path);
        arrow.labelPlace = turned.map(arrow.labelPlace);
    }
}

} // namespace

QFont modelTitleFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setWeight(QFont::DemiBold);
    return font;
}

ModelLayout layOutModel(const snapshots::ModelGraph& graph, const QWidget& widget)
{
    const Fonts fonts(widget);
    const auto goes = [&graph](Way way) {
        return std::ranges::any_of(graph.arrows, [way](const auto& a) { return a.way == way; });
    };
    ModelLayout layout;
    const double top = kMargin + (goes(Way::Above) ? kRail : 0.0);
    layout.boxes = placeBoxes(graph, fonts, top, layout.size);
    double lowest = layout.size.height();
    double highest = top;
    for (const auto& rect : layout.boxes) {
        lowest = std::max(lowest, rect.bottom());
        highest = std::min(highest, rect.top());
    }
    const double ceiling = highest - kRail;
    const double floor = lowest + kRail;
    layout.size.setHeight((goes(Way::Below) ? floor : lowest) + kMargin);
    std::vector<bool> labelled(graph.boxes.size());
    for (const auto& arrow : graph.arrows) {
        const auto& from = layout.boxes[arrow.from];
        const auto& to = layout.boxes[arrow.to];
        ModelLayout::Arrow placed;
        placed.path = arrow.way == Way::Above ? around(from, to, ceiling, true)
            : arrow.way == Way::Below         ? around(from, to, floor, false)
                                      : across(from, to,
                                          graph.boxes[arrow.to].kind == Kind::Generator,
                                          arrow.way == Way::Compared ? kApart : 0.0);
        if (!labelled[arrow.from] && arrow.way == Way::Straight
            && !modelArrowText(graph.boxes[arrow.from]).isEmpty()) {
            labelled[arrow.from] = true;
            placed.hasLabel = true;
            const double width =
                fonts.small.horizontalAdvance(modelArrowText(graph.boxes[arrow.from]));
            placed.labelPlace = placed.path.pointAtPercent(0.0)
                + QPointF(kPadX * 0.6 + width / 2.0, -0.65 * fonts.small.lineSpacing());
        }
        layout.arrows.push_back(std::move(placed));
    }
    if (widget.layoutDirection() == Qt::RightToLeft) {
        mirror(layout);
    }
    return layout;
}

} // namespace timbrel::widgets
