// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/sweep_figure.h"

#include <algorithm>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include "engine/figures/axis.h"
#include "engine/figures/parts.h"

namespace timbrel::figures {
namespace {

using snapshots::Measure;

constexpr double kNames = 170.0;
constexpr double kPanel = 184.0;
constexpr double kGap = 30.0;
constexpr double kTop = 30.0;
constexpr double kLine = 17.0;
constexpr double kTickRoom = 16.0;
constexpr double kBaselineLine = 11.0;
constexpr double kDisc = 3.2;

const Measure* measureOf(const snapshots::SweepRow& row, const std::string& id)
{
    return row.measures ? row.measures->find(id) : nullptr;
}

/// What one panel shows: a measure of every row, and the baselines of the first that has it.
struct Panel {
    std::string label;
    std::vector<const Measure*> values; ///< one for each row; null where it was not measured
    std::vector<snapshots::Baseline> baselines;
    Axis axis;
};

Panel panelOf(const snapshots::SweepTable& table, const std::string& id)
{
    Panel panel;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto span = [&](double from, double to) {
        low = std::min(low, from);
        high = std::max(high, to);
    };
    for (const auto& row : table.rows) {
        const auto* measure = measureOf(row, id);
        panel.values.push_back(measure);
        if (measure == nullptr) {
            continue;
        }
        if (panel.label.empty()) {
            panel.label =
                measure->label + (measure->unit.empty() ? std::string() : ", " + measure->unit);
            panel.baselines = measure->baselines;
        }
        span(measure->interval ? measure->interval->low : measure->value,
            measure->interval ? measure->interval->high : measure->value);
    }
    for (const auto& baseline : panel.baselines) {
        span(baseline.value, baseline.value);
    }
    panel.axis = low <= high ? linearAxis(low, high, 3, Ends::Rounded) : Axis{};
    return panel;
}

void drawTicks(Canvas& canvas, const Axis& axis, const Area& area)
{
    for (const auto& tick : axis.ticks) {
        const double x = area.x + axis.fraction(tick.value) * area.width;
        canvas.line({x, area.y}, {x, area.bottom()}, kHairline, 0.5);
        canvas.text({x, area.bottom() + 10.0}, tick.label, aligned(kTickLabel, Align::Middle));
    }
}

void drawBaselines(Canvas& canvas, const Panel& panel, const Area& area)
{
    double below = area.bottom() + kTickRoom + kBaselineLine;
    for (std::size_t i = 0; i < panel.baselines.size(); ++i) {
        const auto& baseline = panel.baselines[i];
        const auto color = seriesColor(i + 1);
        const double x = area.x + panel.axis.fraction(baseline.value) * area.width;
        canvas.line({x, area.y}, {x, area.bottom()}, color, 1.0);
        auto style = kTickLabel;
        style.color = color;
        canvas.text({area.x, below},
            elided(canvas, fmt::format("{} {:.3f}", baseline.label, baseline.value), style,
                area.width),
            style);
        below += kBaselineLine;
    }
}

void drawValues(Canvas& canvas, const Panel& panel, const Area& area)
{
    const auto at = [&](double value) { return area.x + panel.axis.fraction(value) * area.width; };
    double y = area.y + kLine / 2.0;
    for (const auto* measure : panel.values) {
        if (measure != nullptr) {
            if (measure->interval) {
                canvas.line({at(measure->interval->low), y}, {at(measure->interval->high), y},
                    seriesColor(0), 1.2);
            }
            canvas.disc({at(measure->value), y}, kDisc, seriesColor(0));
        }
        y += kLine;
    }
}

void drawNames(Canvas& canvas, const snapshots::SweepTable& table)
{
    double y = kMargin + kTop + kLine / 2.0 + 3.0;
    for (const auto& row : table.rows) {
        canvas.text({kMargin + kNames - 8.0, y}, elided(canvas, row.label, kLabel, kNames - 8.0),
            aligned(kLabel, Align::End));
        y += kLine;
    }
}

} // namespace

Result<> drawSweep(const snapshots::SweepTable& table, std::span<const std::string> measures,
    const std::filesystem::path& path)
{
    std::vector<Panel> panels;
    std::size_t most = 0;
    for (const auto& id : measures) {
        panels.push_back(panelOf(table, id));
        most = std::max(most, panels.back().baselines.size());
    }
    const double lines = static_cast<double>(std::max<std::size_t>(1, table.rows.size())) * kLine;
    const double width = 2.0 * kMargin + kNames
        + static_cast<double>(std::max<std::size_t>(1, panels.size())) * (kPanel + kGap);
    const double height = 2.0 * kMargin + kTop + lines + kTickRoom
        + static_cast<double>(most + 1) * kBaselineLine + kCaptionHeight;
    TIMBREL_TRY(auto canvas, Canvas::create(path, width, height));
    drawNames(canvas, table);
    Area area{kMargin + kNames, kMargin + kTop, kPanel, lines};
    for (const auto& panel : panels) {
        auto title = kLabel;
        title.bold = true;
        canvas.text({area.x, area.y - 8.0}, elided(canvas, panel.label, title, kPanel), title);
        drawTicks(canvas, panel.axis, area);
        drawBaselines(canvas, panel, area);
        drawValues(canvas, panel, area);
        canvas.frame(area, kHairline, 0.75);
        area.x += kPanel + kGap;
    }
    if (panels.empty()) {
        drawNotice(canvas, area, "Nothing has been measured yet");
    }
    drawCaption(canvas, height, {},
        fmt::format(
            "{} · discs: held-out recordings, with 95 % intervals over them; upright lines: "
            "what else was tried",
            table.name));
    return canvas.save();
}

} // namespace timbrel::figures
