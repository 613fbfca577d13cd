// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/map_figure.h"

#include <algorithm>
#include <cmath>
#include <span>

#include <fmt/format.h>

#include "engine/figures/parts.h"

namespace timbrel::figures {
namespace {

constexpr double kPanel = 250.0;
constexpr double kTitleRoom = 18.0;
constexpr double kPanelGap = 16.0;
constexpr double kLegend = 132.0;
constexpr double kLegendLine = 15.0;

/// Keeps the shape of the cloud: one scale for both axes, the cloud in the middle.
class Fit final {
public:
    Fit(std::span<const snapshots::CodePoint> points, const Area& area)
        : m_area(area)
    {
        const auto [left, right] = std::ranges::minmax(points, {}, &snapshots::CodePoint::x);
        const auto [low, high] = std::ranges::minmax(points, {}, &snapshots::CodePoint::y);
        m_centre = {(left.x + right.x) / 2.0, (low.y + high.y) / 2.0};
        const double reach = std::max({right.x - left.x, high.y - low.y, 1e-6F});
        m_scale = 0.88 * area.width / reach;
    }

    [[nodiscard]] Point operator()(const snapshots::CodePoint& point) const
    {
        return {m_area.x + m_area.width / 2.0 + (point.x - m_centre.x) * m_scale,
            m_area.y + m_area.height / 2.0 - (point.y - m_centre.y) * m_scale};
    }

private:
    Area m_area;
    Point m_centre;
    double m_scale = 1.0;
};

void drawPanel(Canvas& canvas, const Area& area, std::string_view title)
{
    auto style = kLabel;
    style.bold = true;
    canvas.text({area.x, area.y - 6.0}, title, style);
    canvas.frame(area, kHairline, 0.75);
}

void drawContentCodes(
    Canvas& canvas, const snapshots::CodeMap& map, bool bySubClass, const Area& area)
{
    drawPanel(canvas, area, fmt::format("Content codes ({})", map.contentCodes.size()));
    if (map.contentCodes.empty()) {
        drawNotice(canvas, area, "There are no content codes yet");
        return;
    }
    const Fit fit(map.contentCodes, area);
    // Many points are drawn small, so that a crowd still shows its colours.
    const double crowd = static_cast<double>(map.contentCodes.size());
    const double radius = std::clamp(60.0 / std::sqrt(crowd), 1.2, 3.2);
    for (const auto& point : map.contentCodes) {
        canvas.disc(fit(point), radius, seriesColor(map.groupOf(point, bySubClass)).faded(0.75));
    }
}

void drawClassCodes(
    Canvas& canvas, const snapshots::CodeMap& map, bool bySubClass, const Area& area)
{
    drawPanel(canvas, area, fmt::format("Class codes ({})", map.classCodes.size()));
    if (map.classCodes.empty()) {
        drawNotice(canvas, area, "There are no class codes yet");
        return;
    }
    const Fit fit(
        map.classCodes, {area.x + 20.0, area.y + 20.0, area.width - 40.0, area.height - 40.0});
    for (const auto& point : map.classCodes) {
        const Point place = fit(point);
        canvas.disc(place, 5.0, seriesColor(map.groupOf(point, bySubClass)));
        if (point.classIndex < map.classes.size()) {
            canvas.text({place.x, place.y - 9.0}, map.classes[point.classIndex],
                aligned(kLabel, Align::Middle));
        }
    }
}

/// A bar from 0 to 1, filled up to the probe's accuracy, with a mark where chance lies.
void drawProbe(Canvas& canvas, const snapshots::CodeMap& map, Point corner)
{
    auto title = kLabel;
    title.bold = true;
    canvas.text(corner, "Linear probe", title);
    canvas.text({corner.x, corner.y + 13.0}, "class from content code", kTickLabel);
    const Area bar{corner.x, corner.y + 22.0, kLegend, 8.0};
    canvas.fill(bar, kHairline.faded(0.6));
    canvas.fill(
        {bar.x, bar.y, bar.width * std::clamp(map.probeAccuracy, 0.0, 1.0), bar.height}, kAccent);
    const double chance = bar.x + bar.width * std::clamp(map.probeChance, 0.0, 1.0);
    canvas.line({chance, bar.y - 3.0}, {chance, bar.bottom() + 3.0}, kInk, 1.25);
    canvas.text({corner.x, bar.bottom() + 14.0},
        fmt::format("accuracy {:.2f} · chance {:.2f}", map.probeAccuracy, map.probeChance),
        kTickLabel);
}

void drawLegend(Canvas& canvas, const snapshots::CodeMap& map, bool bySubClass, Point corner)
{
    double y = corner.y;
    const auto& groups = map.groups(bySubClass);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        canvas.disc({corner.x + 4.0, y - 3.2}, 4.0, seriesColor(i));
        canvas.text(
            {corner.x + 14.0, y}, elided(canvas, groups[i], kLabel, kLegend - 14.0), kLabel);
        y += kLegendLine;
    }
    if (!map.contentCodes.empty()) {
        drawProbe(canvas, map, {corner.x, y + kLegendLine});
    }
}

} // namespace

Result<> drawMap(const snapshots::CodeMap& map, const std::filesystem::path& path, bool bySubClass)
{
    const Area left{kMargin, kMargin + kTitleRoom, kPanel, kPanel};
    const Area right{left.right() + kPanelGap, left.y, kPanel, kPanel};
    const double width = right.right() + kPanelGap + kLegend + kMargin;
    const double legendHeight =
        kLegendLine * static_cast<double>(map.groups(bySubClass).size()) + 80.0;
    const double height = left.y + std::max(kPanel, legendHeight) + kCaptionHeight + 6.0;
    TIMBREL_TRY(auto canvas, Canvas::create(path, width, height));
    drawContentCodes(canvas, map, bySubClass, left);
    drawClassCodes(canvas, map, bySubClass, right);
    drawLegend(canvas, map, bySubClass, {right.right() + kPanelGap, left.y + 8.0});
    drawCaption(canvas, height, map.stamp,
        "t-SNE, each panel in a plane of its own; distances between clusters mean little");
    return canvas.save();
}

} // namespace timbrel::figures
