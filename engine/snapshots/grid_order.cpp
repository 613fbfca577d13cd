// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/grid_order.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "engine/snapshots/clip_name.h"

namespace timbrel::snapshots {
namespace {

/// Of a row's or column's cells, those whose error is known.
class MeanError {
public:
    void add(const GridCell& cell)
    {
        if (cell.error) {
            m_sum += static_cast<double>(*cell.error);
            ++m_count;
        }
    }
    [[nodiscard]] double value() const
    {
        return m_count == 0 ? std::numeric_limits<double>::infinity()
                            : m_sum / static_cast<double>(m_count);
    }

private:
    double m_sum = 0.0;
    std::size_t m_count = 0;
};

template <typename Key>
std::vector<std::size_t> sortedBy(std::size_t count, GridOrder order, const Key& keyOf)
{
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    if (order != GridOrder::AsChosen) {
        std::ranges::stable_sort(places, {}, keyOf);
    }
    return places;
}

std::vector<std::size_t> sortedHeads(
    const std::vector<GridHead>& heads, GridOrder order, const std::vector<MeanError>& errors)
{
    if (order == GridOrder::Error) {
        return sortedBy(
            heads.size(), order, [&errors](std::size_t i) { return errors[i].value(); });
    }
    return sortedBy(heads.size(), order, [&heads, order](std::size_t i) {
        const auto name = clipName(heads[i].clipId);
        return order == GridOrder::Class ? std::pair(heads[i].label, name)
                                         : std::pair(name, heads[i].label);
    });
}

} // namespace

GridArrangement arrangementOf(const TransferGrid& grid, GridOrder order)
{
    std::vector<MeanError> ofRows(grid.rows.size());
    std::vector<MeanError> ofColumns(grid.columns.size());
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            ofRows[row].add(grid.cell(row, column));
            ofColumns[column].add(grid.cell(row, column));
        }
    }
    return {sortedHeads(grid.rows, order, ofRows), sortedHeads(grid.columns, order, ofColumns)};
}

TransferGrid arranged(const TransferGrid& grid, GridOrder order)
{
    const auto places = arrangementOf(grid, order);
    TransferGrid sorted{grid.stamp, {}, {}, {}, grid.choice};
    for (const auto row : places.rows) {
        sorted.rows.push_back(grid.rows[row]);
        for (const auto column : places.columns) {
            sorted.cells.push_back(grid.cell(row, column));
        }
    }
    for (const auto column : places.columns) {
        sorted.columns.push_back(grid.columns[column]);
    }
    return sorted;
}

} // namespace timbrel::snapshots
