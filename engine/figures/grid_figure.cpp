// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/grid_figure.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/figures/parts.h"
#include "engine/snapshots/clip_name.h"

namespace timbrel::figures {
namespace {

constexpr double kCell = 88.0;
constexpr double kGap = 4.0;
/// Sets the originals apart from what the model made.
constexpr double kHeadGap = 14.0;
constexpr double kClassLabel = 16.0;
constexpr double kColorBarRoom = 62.0;
constexpr double kErrorRoom = 12.0;

/// Where everything lies; index 0 of a row or column is its head.
struct Layout {
    double x(std::size_t column) const { return place(kMargin + kClassLabel, column, 0.0); }
    double y(std::size_t row) const { return place(kMargin + kClassLabel, row, kErrorRoom); }

    Area cell(std::size_t row, std::size_t column) const
    {
        return {x(column), y(row), kCell, kCell};
    }

private:
    static double place(double start, std::size_t index, double below)
    {
        const double pitch = kCell + kGap + below;
        return index == 0 ? start
                          : start + kCell + kHeadGap + static_cast<double>(index - 1) * pitch;
    }
};

DecibelRange rangeOf(const snapshots::TransferGrid& grid)
{
    const auto& original = grid.rows.front().original;
    return {original.floorDb, original.ceilingDb};
}

/// Chosen clips are told apart by their recordings.
std::string columnName(const snapshots::TransferGrid& grid, std::size_t column)
{
    const auto& head = grid.columns[column];
    return grid.choice.columns.empty() ? head.label : snapshots::clipName(head.clipId);
}

void drawHeads(Canvas& canvas, const snapshots::TransferGrid& grid, const Layout& layout)
{
    const auto range = rangeOf(grid);
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        const Area area = layout.cell(0, i + 1);
        drawPicture(canvas, area, grid.columns[i].original, range);
        canvas.text({area.x + area.width / 2.0, area.y - 5.0},
            elided(canvas, columnName(grid, i), kLabel, kCell), aligned(kLabel, Align::Middle));
    }
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        const Area area = layout.cell(i + 1, 0);
        drawPicture(canvas, area, grid.rows[i].original, range);
        auto style = aligned(kLabel, Align::Middle);
        style.upwards = true;
        canvas.text({area.x - 5.0, area.y + area.height / 2.0},
            elided(canvas, grid.rows[i].label, kLabel, kCell), style);
    }
    const Area corner = layout.cell(0, 0);
    auto quiet = aligned(kTickLabel, Align::End);
    canvas.text({corner.right(), corner.y - 5.0}, "content →", quiet);
    quiet.align = Align::Start;
    canvas.text({corner.x, corner.bottom()}, "class ↓", quiet);
}

void drawCells(Canvas& canvas, const snapshots::TransferGrid& grid, const Layout& layout)
{
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            const auto& cell = grid.cell(row, column);
            const Area area = layout.cell(row + 1, column + 1);
            drawPicture(canvas, area, cell.picture, rangeOf(grid));
            if (cell.isReconstruction) {
                canvas.frame(area, kAccent, 2.0);
            }
            if (cell.error) {
                canvas.text({area.x + area.width / 2.0, area.bottom() + 9.5},
                    fmt::format("{:.3f}", *cell.error), aligned(kTickLabel, Align::Middle));
            }
        }
    }
}

std::string remarkFor(const snapshots::TransferGrid& grid)
{
    const auto& original = grid.rows.front().original;
    std::string remark =
        fmt::format("each cell {:.1f} s; framed: reconstruction", original.seconds());
    if (std::ranges::any_of(grid.cells, [](const auto& cell) { return cell.error.has_value(); })) {
        remark += "; numbers: mean absolute error against the truth";
    }
    return remark;
}

} // namespace

Result<> drawGrid(
    const snapshots::TransferGrid& grid, const std::filesystem::path& path, std::string_view note)
{
    const bool empty = grid.rows.empty() || grid.columns.empty();
    const Layout layout;
    const double right = layout.x(std::max<std::size_t>(2, grid.columns.size())) + kCell;
    const double bottom = layout.y(std::max<std::size_t>(1, grid.rows.size())) + kCell;
    const double width = right + kColorBarRoom + kMargin;
    const double height = bottom + kErrorRoom + kCaptionHeight + 6.0;
    TIMBREL_TRY(auto canvas, Canvas::create(path, width, height));
    if (empty) {
        drawNotice(canvas,
            {kMargin, kMargin, width - 2 * kMargin, height - kCaptionHeight - kMargin},
            "There are no held-out clips to transfer yet");
        drawCaption(canvas, height, grid.stamp, "transfer grid");
        return canvas.save();
    }
    drawHeads(canvas, grid, layout);
    drawCells(canvas, grid, layout);
    drawColorBar(canvas, {right + 14.0, layout.y(1), 10.0, kCell}, grid.rows.front().original,
        rangeOf(grid));
    drawCaption(canvas, height, grid.stamp,
        std::string(note) + (note.empty() ? "" : " · ") + remarkFor(grid));
    return canvas.save();
}

} // namespace timbrel::figures
