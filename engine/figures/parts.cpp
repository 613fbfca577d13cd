// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/parts.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <fmt/format.h>

#include "engine/figures/axis.h"
#include "engine/figures/color_map.h"
#include "engine/figures/utf8.h"
#include "engine/snapshots/color_ramp.h"
#include "engine/snapshots/rainbow.h"

namespace timbrel::figures {
namespace {

constexpr double kTickLength = 3.0;
/// Half the height of a capital, to set letters level with a tick.
constexpr double kHalfLetter = 2.7;

/// The row, with its fraction, at which a frequency lies.
std::optional<double> rowOf(double hz, const std::vector<float>& bandHz)
{
    const auto above = std::ranges::lower_bound(bandHz, static_cast<float>(hz));
    if (above == bandHz.begin() || above == bandHz.end()) {
        return std::nullopt;
    }
    const double high = *above;
    const double low = *(above - 1);
    const auto row = static_cast<double>(above - bandHz.begin() - 1);
    return row + (hz - low) / (high - low);
}

} // namespace

std::string stampText(const snapshots::Stamp& stamp)
{
    if (stamp.runId.empty()) {
        return {};
    }
    return stamp.runId + " · step " + numberText(static_cast<double>(stamp.step), 0);
}

std::string elided(Canvas& canvas, std::string_view text, const TextStyle& style, double width)
{
    std::string kept = validUtf8(text);
    if (canvas.textWidth(kept, style) <= width) {
        return kept;
    }
    const auto insideCharacter = [&] {
        return (static_cast<unsigned char>(kept.back()) & 0xC0U) == 0x80U;
    };
    while (!kept.empty() && canvas.textWidth(kept + "…", style) > width) {
        while (insideCharacter()) {
            kept.pop_back();
        }
        kept.pop_back();
    }
    return kept + "…";
}

void drawCaption(
    Canvas& canvas, double sheetHeight, const snapshots::Stamp& stamp, std::string_view remark)
{
    std::string words = stampText(stamp);
    words += words.empty() || remark.empty() ? "" : " · ";
    words += remark;
    canvas.text({kMargin, sheetHeight - kMargin}, words, kTickLabel);
}

void drawNotice(Canvas& canvas, const Area& area, std::string_view words)
{
    canvas.frame(area, kHairline, 0.75);
    auto style = aligned(kLabel, Align::Middle);
    style.color = kQuiet;
    canvas.text(
        {area.x + area.width / 2.0, area.y + area.height / 2.0 + kHalfLetter}, words, style);
}

void drawPicture(Canvas& canvas, const Area& area, const snapshots::Spectrogram& picture,
    const DecibelRange& range)
{
    if (picture.decibels.empty()) {
        drawNotice(canvas, area, "no picture");
        return;
    }
    const Matrix& decibels = picture.decibels;
    const auto color = [&](std::size_t row, std::size_t column) {
        const float level =
            (decibels.at(row, column) - range.floor) / (range.ceiling - range.floor);
        return picture.hue.empty() ? magma().pixel(static_cast<double>(level))
                                   : snapshots::rainbowColor(level, picture.hue.at(row, column));
    };
    canvas.image(area, decibels.rows, decibels.columns, color);
}

void drawColorBar(Canvas& canvas, const Area& area, const snapshots::Spectrogram& shown,
    const DecibelRange& range)
{
    drawPicture(canvas, area, snapshots::colorRamp(shown, range.floor, range.ceiling), range);
    const Axis axis = linearAxis(
        static_cast<double>(range.floor), static_cast<double>(range.ceiling), 4, Ends::Exact);
    for (const auto& tick : axis.ticks) {
        const double y = area.bottom() - axis.fraction(tick.value) * area.height;
        canvas.line({area.right(), y}, {area.right() + kTickLength, y}, kQuiet, 0.75);
        const bool top = &tick == &axis.ticks.back();
        canvas.text({area.right() + kTickLength + 3.0, y + kHalfLetter},
            tick.label + (top ? " dB" : ""), kTickLabel);
    }
}

void drawFrequencyAxis(Canvas& canvas, const Area& area, const std::vector<float>& bandHz)
{
    constexpr double kRoom = 13.0;
    double lastY = std::numeric_limits<double>::infinity();
    for (const double hz : {125.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0, 16000.0}) {
        const auto row = rowOf(hz, bandHz);
        if (!row) {
            continue;
        }
        const double y =
            area.bottom() - (*row + 0.5) / static_cast<double>(bandHz.size()) * area.height;
        if (lastY - y < kRoom) {
            continue;
        }
        lastY = y;
        canvas.line({area.x - kTickLength, y}, {area.x, y}, kQuiet, 0.75);
        canvas.text({area.x - kTickLength - 3.0, y + kHalfLetter},
            hz < 1000.0 ? fmt::format("{:g}", hz) : fmt::format("{:g}k", hz / 1000.0),
            aligned(kTickLabel, Align::End));
    }
}

} // namespace timbrel::figures
