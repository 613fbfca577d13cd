// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/neighbour_lists.h"

#include <algorithm>
#include <utility>

#include <gtest/gtest.h>

#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

float squaredDistance(std::span<const float> a, std::span<const float> b)
{
    float sum = 0.0F;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
}

/// Rows of all points but `skipped`, the nearest to `code` first.
std::vector<std::uint32_t> sortedRows(
    const Matrix& points, std::span<const float> code, std::size_t skipped, std::size_t each)
{
    std::vector<std::pair<float, std::uint32_t>> all;
    for (std::size_t row = 0; row < points.rows; ++row) {
        if (row != skipped) {
            all.emplace_back(
                squaredDistance(points.row(row), code), static_cast<std::uint32_t>(row));
        }
    }
    std::ranges::sort(all);
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < each; ++i) {
        rows.push_back(all[i].second);
    }
    return rows;
}

std::vector<std::uint32_t> rowsOf(const NeighbourLists& lists, std::size_t code)
{
    const auto rows = lists.rowsOf(code);
    return {rows.begin(), rows.end()};
}

/// Whole numbers, so that equal distances are equal bits however they are summed.
Matrix onALattice(std::size_t rows, std::size_t columns)
{
    Matrix points = clusters(rows, columns, 3, 4.0);
    for (float& value : points.values) {
        value = static_cast<float>(static_cast<int>(value));
    }
    return points;
}

TEST(TestNeighbourLists, areWhatSortingAllDistancesGives)
{
    for (const std::size_t count : {2U, 15U, 16U, 17U, 33U, 257U}) {
        const Matrix points = onALattice(count, 3); // where many are at the same distance
        const std::size_t each = std::min<std::size_t>(20, count - 1);
        const auto lists = nearestOthers(points, 20, 1, Monitor());
        ASSERT_TRUE(lists);
        ASSERT_EQ(lists->each, each);
        ASSERT_EQ(lists->count(), count);
        for (std::size_t i = 0; i < count; ++i) {
            EXPECT_EQ(rowsOf(*lists, i), sortedRows(points, points.row(i), i, each))
                << i << " of " << count;
            EXPECT_EQ(lists->distancesOf(i)[0],
                squaredDistance(points.row(i), points.row(lists->rowsOf(i)[0])));
        }
    }
}

TEST(TestNeighbourLists, findOtherCodesAmongThePoints)
{
    const Matrix points = onALattice(70, 5);
    Matrix codes = onALattice(9, 5);
    for (float& value : codes.values) {
        value += 1.0F;
    }
    const auto lists = nearestAmong(points, codes, 4, 2, Monitor());
    ASSERT_TRUE(lists);
    for (std::size_t i = 0; i < codes.rows; ++i) {
        EXPECT_EQ(rowsOf(*lists, i), sortedRows(points, codes.row(i), points.rows, 4));
    }
}

TEST(TestNeighbourLists, areTheSameForAnyThreads)
{
    const Matrix points = clusters(300, 64, 4, 1.0);
    const auto alone = nearestOthers(points, 11, 1, Monitor());
    const auto together = nearestOthers(points, 11, 3, Monitor());
    EXPECT_EQ(alone->rows, together->rows);
    EXPECT_EQ(alone->distances, together->distances);
}

TEST(TestNeighbourLists, areEmptyWhereThereIsNobody)
{
    EXPECT_EQ(nearestOthers(Matrix(0, 4), 3, 1, Monitor())->count(), 0U);
    EXPECT_EQ(nearestOthers(Matrix(1, 4), 3, 1, Monitor())->each, 0U);
    EXPECT_EQ(nearestAmong(Matrix(0, 4), Matrix(2, 4), 3, 1, Monitor())->each, 0U);
}

TEST(TestNeighbourLists, endWhenCancelled)
{
    struct Impatient final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    };
    const auto lists = nearestOthers(clusters(30, 4, 2, 1.0), 3, 1, Impatient());
    ASSERT_FALSE(lists);
    EXPECT_EQ(lists.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace timbrel::analysis
