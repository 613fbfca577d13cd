// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/curves_figure.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "engine/figures/axis.h"
#include "engine/figures/parts.h"
#include "engine/figures/series_curves.h"

namespace timbrel::figures {
namespace {

constexpr double kWidth = 620.0;
constexpr double kPanelHeight = 132.0;
constexpr double kHeaderRoom = 20.0;
constexpr double kPanelGap = 14.0;
constexpr double kAxisRoom = 46.0;
constexpr double kStepRoom = 30.0;

Axis stepAxis(const std::vector<CurveGroup>& groups)
{
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    for (const auto& group : groups) {
        for (const auto& curve : group.curves) {
            first = std::min(first, curve.raw.front().x);
            last = std::max(last, curve.raw.back().x);
        }
    }
    return linearAxis(std::min(first, 0.0), last, 8, Ends::Exact);
}

Axis valueAxis(const CurveGroup& group, ValueScale scale)
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const auto& curve : group.curves) {
        for (const auto& point : curve.raw) {
            lowest = std::min(lowest, point.y);
            highest = std::max(highest, point.y);
        }
    }
    if (scale == ValueScale::Logarithmic && lowest > 0.0) {
        return logarithmicAxis(lowest / 1.1, highest * 1.1);
    }
    // Zero is shown where it is near: a curve cut off above it looks steeper than it is.
    const bool zeroIsNear = lowest > 0.0 && lowest < 0.6 * highest;
    return linearAxis(zeroIsNear ? 0.0 : lowest, highest, 4, Ends::Rounded);
}

/// The group's name, and for each curve its colour, name and last value.
void drawHeader(Canvas& canvas, const Area& area, const CurveGroup& group)
{
    auto title = kLabel;
    title.bold = true;
    canvas.text({area.x, area.y - 7.0}, group.name, title);
    double x = area.right();
    for (std::size_t i = group.curves.size(); i-- > 0;) {
        const auto& curve = group.curves[i];
        const auto words = fmt::format("{} {:.3g}", curve.name, curve.smoothed.back().y);
        x -= canvas.textWidth(words, kTickLabel);
        canvas.text({x, area.y - 7.0}, words, kTickLabel);
        canvas.line({x - 17.0, area.y - 9.7}, {x - 5.0, area.y - 9.7}, seriesColor(i), 2.0);
        x -= 30.0;
    }
}

void drawAxes(Canvas& canvas, const Area& area, const Axis& steps, const Axis& values)
{
    for (const auto& tick : values.ticks) {
        const double y = area.bottom() - values.fraction(tick.value) * area.height;
        canvas.line({area.x, y}, {area.right(), y}, kHairline, 0.5);
        canvas.text({area.x - 6.0, y + 2.7}, tick.label, aligned(kTickLabel, Align::End));
    }
    for (const auto& tick : steps.ticks) {
        const double x = area.x + steps.fraction(tick.value) * area.width;
        canvas.line({x, area.bottom()}, {x, area.bottom() + 3.0}, kQuiet, 0.75);
    }
    canvas.line({area.x, area.bottom()}, {area.right(), area.bottom()}, kQuiet, 0.75);
}

void drawSeries(Canvas& canvas, const Area& area, const Axis& steps, const Axis& values,
    const CurveGroup& group)
{
    const auto placed = [&](const std::vector<Point>& points) {
        std::vector<Point> places;
        places.reserve(points.size());
        for (const auto& point : points) {
            places.push_back({area.x + steps.fraction(point.x) * area.width,
                area.bottom() - values.fraction(point.y) * area.height});
        }
        return places;
    };
    // All raw points first, so that no curve's noise covers another's mean.
    for (std::size_t i = 0; i < group.curves.size(); ++i) {
        canvas.curve(placed(group.curves[i].raw), seriesColor(i).faded(0.25), 0.6);
    }
    for (std::size_t i = 0; i < group.curves.size(); ++i) {
        const auto places = placed(group.curves[i].smoothed);
        canvas.curve(places, seriesColor(i), 1.4);
        if (places.size() == 1) {
            canvas.disc(places.front(), 2.0, seriesColor(i));
        }
    }
}

void drawStepLabels(Canvas& canvas, const Area& area, const Axis& steps)
{
    for (const auto& tick : steps.ticks) {
        canvas.text({area.x + steps.fraction(tick.value) * area.width, area.bottom() + 13.0},
            tick.label, aligned(kTickLabel, Align::Middle));
    }
    canvas.text({area.x + area.width / 2.0, area.bottom() + 25.0}, "step",
        aligned(kTickLabel, Align::Middle));
}

snapshots::Stamp stampOf(std::span<const snapshots::SeriesPoint> points)
{
    const auto last = std::ranges::max_element(points, {}, &snapshots::SeriesPoint::step);
    return last == points.end() ? snapshots::Stamp{} : snapshots::Stamp{last->runId, last->step};
}

} // namespace

Result<> drawCurves(std::span<const snapshots::SeriesPoint> points,
    const std::filesystem::path& path, ValueScale scale)
{
    const auto groups = groupedCurves(points);
    const double pitch = kHeaderRoom + kPanelHeight + kPanelGap;
    const double height = kMargin
        + pitch * static_cast<double>(std::max<std::size_t>(1, groups.size())) + kStepRoom
        + kCaptionHeight - kPanelGap + 6.0;
    TIMBREL_TRY(auto canvas, Canvas::create(path, kWidth, height));
    Area area{
        kMargin + kAxisRoom, kMargin + kHeaderRoom, kWidth - 2 * kMargin - kAxisRoom, kPanelHeight};
    if (groups.empty()) {
        drawNotice(canvas, area, "There are no curves yet: nothing has been trained");
        return canvas.save();
    }
    const Axis steps = stepAxis(groups);
    for (const auto& group : groups) {
        const Axis values = valueAxis(group, scale);
        drawHeader(canvas, area, group);
        drawAxes(canvas, area, steps, values);
        drawSeries(canvas, area, steps, values, group);
        area.y += pitch;
    }
    area.y -= pitch;
    drawStepLabels(canvas, area, steps);
    drawCaption(canvas, height, stampOf(points),
        "thin: every point; thick: moving mean; numbers: its last value");
    return canvas.save();
}

} // namespace timbrel::figures
