// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/comparison_figure.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "engine/figures/axis.h"
#include "engine/figures/parts.h"
#include "engine/snapshots/clip_name.h"

namespace timbrel::figures {
namespace {

using snapshots::Measure;
using snapshots::RunComparison;

constexpr double kWidth = 760.0;
constexpr double kAxisRoom = 30.0;
constexpr double kColorBarRoom = 44.0;
constexpr double kGap = 10.0;
constexpr double kPictureHeight = 84.0;
constexpr double kTitleRoom = 17.0;
constexpr double kBelow = 170.0; // mean spectra and numbers
constexpr double kTickRoom = 16.0;
constexpr double kLine = 16.0;
constexpr std::size_t kColumns = 4;

Area column(std::size_t index, double y)
{
    const double width = (kWidth - 2.0 * kMargin - kAxisRoom - kColorBarRoom
                             - kGap * static_cast<double>(kColumns - 1))
        / static_cast<double>(kColumns);
    return {kMargin + kAxisRoom + static_cast<double>(index) * (width + kGap), y, width,
        kPictureHeight};
}

void drawTitles(Canvas& canvas, const RunComparison& comparison, double y)
{
    const std::array<std::string, kColumns> titles{
        comparison.names[0], comparison.names[1], "second less first", "the true rendering"};
    for (std::size_t i = 0; i < kColumns; ++i) {
        const auto area = column(i, y);
        auto style = kLabel;
        style.bold = true;
        style.color = i < 2 ? seriesColor(i) : kInk;
        canvas.text({area.x, y}, elided(canvas, titles.at(i), style, area.width), style);
    }
}

void drawDifference(Canvas& canvas, const Area& area, const snapshots::ComparedTransfer& transfer)
{
    const Matrix more = snapshots::difference(transfer);
    canvas.image(area, more.rows, more.columns, [&more](std::size_t row, std::size_t frame) {
        return snapshots::differenceColor(more.at(row, frame));
    });
    canvas.frame(area, kHairline, 0.75);
}

void drawTransfer(Canvas& canvas, const snapshots::ComparedTransfer& transfer, double y)
{
    canvas.text({column(0, y).x, y + 10.0},
        fmt::format(
            "{} · {} → {}", snapshots::clipName(transfer.clipId), transfer.source, transfer.target),
        kTickLabel);
    y += kTitleRoom;
    const auto& first = transfer.made[0];
    const DecibelRange range{first.floorDb, first.ceilingDb};
    drawPicture(canvas, column(0, y), first, range);
    drawFrequencyAxis(canvas, column(0, y), first.bandHz);
    drawPicture(canvas, column(1, y), transfer.made[1], range);
    drawDifference(canvas, column(2, y), transfer);
    if (transfer.truth) {
        drawPicture(canvas, column(3, y), *transfer.truth, range);
    } else {
        drawNotice(canvas, column(3, y), "not known");
    }
    const auto last = column(kColumns - 1, y);
    drawColorBar(canvas, {last.right() + 8.0, y, 7.0, kPictureHeight}, first, range);
}

void drawSpectra(Canvas& canvas, const RunComparison& comparison, const Area& area)
{
    double low = 0.0;
    double high = -200.0;
    for (const auto& spectrum : comparison.spectra) {
        low = std::min(low, std::ranges::min(spectrum.decibels));
        high = std::max(high, std::ranges::max(spectrum.decibels));
    }
    const Axis levels = linearAxis(low, high, 5, Ends::Rounded);
    const Axis hertz =
        logarithmicAxis(static_cast<double>(std::max(1.0F, comparison.bandHz.front())),
            static_cast<double>(comparison.bandHz.back()));
    for (const auto& tick : levels.ticks) {
        const double y = area.bottom() - levels.fraction(tick.value) * area.height;
        canvas.line({area.x, y}, {area.right(), y}, kHairline, 0.5);
        canvas.text({area.x - 6.0, y + 2.7}, tick.label, aligned(kTickLabel, Align::End));
    }
    for (const auto& tick : hertz.ticks) {
        const double x = area.x + hertz.fraction(tick.value) * area.width;
        canvas.line({x, area.bottom()}, {x, area.bottom() + 3.0}, kQuiet, 0.75);
        canvas.text({x, area.bottom() + 13.0}, tick.label, aligned(kTickLabel, Align::Middle));
    }
    for (std::size_t i = 0; i < comparison.spectra.size(); ++i) {
        const auto& levelsOf = comparison.spectra[i].decibels;
        std::vector<Point> points;
        for (std::size_t band = 0; band < levelsOf.size(); ++band) {
            const double hz = std::max(1.0, static_cast<double>(comparison.bandHz[band]));
            points.push_back({area.x + hertz.fraction(hz) * area.width,
                area.bottom() - levels.fraction(levelsOf[band]) * area.height});
        }
        canvas.curve(points, seriesColor(i), 1.2);
    }
    canvas.text({area.x, area.y - 7.0}, "mean spectrum, dB over Hz", kLabel);
}

/// The names of the curves, then the energies with their intervals.
void drawNumbers(Canvas& canvas, const RunComparison& comparison, Area area)
{
    for (std::size_t i = 0; i < comparison.spectra.size(); ++i) {
        canvas.line({area.x, area.y + 3.0}, {area.x + 14.0, area.y + 3.0}, seriesColor(i), 2.0);
        canvas.text({area.x + 20.0, area.y + 6.0},
            elided(canvas, comparison.spectra[i].label, kTickLabel, area.width - 20.0), kTickLabel);
        area.y += kLine;
    }
    area.y += kLine;
    canvas.text({area.x, area.y}, "energy from 4 kHz up against all, dB", kLabel);
    area.y += kLine;
    for (const Measure& measure : comparison.measures) {
        const auto interval = measure.interval
            ? fmt::format(" [{:.1f}, {:.1f}]", measure.interval->low, measure.interval->high)
            : std::string();
        const auto value = fmt::format("{:.1f}{}", measure.value, interval);
        canvas.text({area.right(), area.y}, value, aligned(kTickLabel, Align::End));
        canvas.text({area.x, area.y},
            elided(canvas, measure.label, kTickLabel,
                area.width - canvas.textWidth(value, kTickLabel) - 8.0),
            kTickLabel);
        area.y += kLine;
    }
    if (comparison.measures.empty()) {
        return;
    }
    for (const auto& baseline : comparison.measures.front().baselines) {
        canvas.text({area.right(), area.y}, fmt::format("{:.1f}", baseline.value),
            aligned(kTickLabel, Align::End));
        canvas.text({area.x, area.y}, baseline.label, kTickLabel);
        area.y += kLine;
    }
}

} // namespace

Result<> drawComparison(const RunComparison& comparison, const std::filesystem::path& path)
{
    const double pitch = kTitleRoom + kPictureHeight;
    const double rows = static_cast<double>(std::max<std::size_t>(1, comparison.examples.size()));
    const double height = kMargin + kTitleRoom + pitch * rows + 2.0 * kTitleRoom + kBelow
        + kTickRoom + kCaptionHeight;
    TIMBREL_TRY(auto canvas, Canvas::create(path, kWidth, height));
    double y = kMargin + 10.0;
    if (comparison.examples.empty()) {
        drawNotice(canvas, column(0, y), "There is nothing to compare yet");
        return canvas.save();
    }
    drawTitles(canvas, comparison, y);
    y += 4.0;
    for (const auto& transfer : comparison.examples) {
        drawTransfer(canvas, transfer, y);
        y += pitch;
    }
    y += 2.0 * kTitleRoom;
    const double half = (column(1, y).right() - column(0, y).x);
    drawSpectra(canvas, comparison, {column(0, y).x, y, half, kBelow});
    drawNumbers(canvas, comparison, {column(2, y).x, y, half, kBelow});
    drawCaption(canvas, height, {},
        fmt::format("{} held-out transfers, with 95 % intervals over recordings · frequencies in "
                    "Hz; one range of decibels; red: the second has more, blue: less",
            comparison.transfers));
    return canvas.save();
}

} // namespace timbrel::figures
