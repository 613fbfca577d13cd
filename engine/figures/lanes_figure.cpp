// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/lanes_figure.h"

#include <algorithm>

#include "engine/figures/axis.h"
#include "engine/figures/parts.h"

namespace timbrel::figures {
namespace {

constexpr double kWidth = 620.0;
constexpr double kLaneHeight = 104.0;
constexpr double kLabelRoom = 17.0;
constexpr double kLaneGap = 6.0;
constexpr double kTitleRoom = 22.0;
constexpr double kAxisRoom = 30.0;
constexpr double kColorBarRoom = 58.0;
constexpr double kTimeRoom = 28.0;

void drawTimeAxis(Canvas& canvas, const Area& area, double seconds)
{
    const Axis axis = linearAxis(0.0, seconds, 8, Ends::Exact);
    for (const auto& tick : axis.ticks) {
        const double x = area.x + axis.fraction(tick.value) * area.width;
        canvas.line({x, area.bottom()}, {x, area.bottom() + 3.0}, kQuiet, 0.75);
        canvas.text({x, area.bottom() + 13.0}, tick.label, aligned(kTickLabel, Align::Middle));
    }
    canvas.text({area.x + area.width / 2.0, area.bottom() + 25.0}, "seconds",
        aligned(kTickLabel, Align::Middle));
}

} // namespace

Result<> drawLanes(const snapshots::ClipView& view, const std::filesystem::path& path)
{
    const double pitch = kLabelRoom + kLaneHeight + kLaneGap;
    const auto lanes = static_cast<double>(std::max<std::size_t>(1, view.lanes.size()));
    const double height = kMargin + kTitleRoom + pitch * lanes + kTimeRoom + kCaptionHeight;
    TIMBREL_TRY(auto canvas, Canvas::create(path, kWidth, height));
    auto title = kLabel;
    title.bold = true;
    title.size = 10.0;
    canvas.text({kMargin, kMargin + 10.0}, view.title, title);

    Area area{kMargin + kAxisRoom, kMargin + kTitleRoom + kLabelRoom,
        kWidth - 2 * kMargin - kAxisRoom - kColorBarRoom, kLaneHeight};
    if (view.lanes.empty()) {
        drawNotice(canvas, area, "There is no clip to look at yet");
        drawCaption(canvas, height, view.stamp, "");
        return canvas.save();
    }
    const auto& first = view.lanes.front().picture;
    const DecibelRange range{first.floorDb, first.ceilingDb};
    double seconds = 0.0;
    for (const auto& lane : view.lanes) {
        seconds = std::max(seconds, lane.picture.seconds());
    }
    drawColorBar(canvas, {area.right() + 14.0, area.y, 10.0, kLaneHeight}, first, range);
    for (const auto& lane : view.lanes) {
        canvas.text({area.x, area.y - 5.0}, lane.label, kLabel);
        Area drawn = area; // a shorter version ends earlier on the common axis
        drawn.width *= seconds > 0.0 ? lane.picture.seconds() / seconds : 1.0;
        drawPicture(canvas, drawn, lane.picture, range);
        drawFrequencyAxis(canvas, area, lane.picture.bandHz);
        area.y += pitch;
    }
    area.y -= pitch;
    drawTimeAxis(canvas, area, seconds);
    drawCaption(canvas, height, view.stamp, "frequencies in Hz; one range of decibels throughout");
    return canvas.save();
}

} // namespace timbrel::figures
