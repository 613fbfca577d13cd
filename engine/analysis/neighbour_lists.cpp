// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/neighbour_lists.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

constexpr std::size_t kLanes = 8; // floats that are worked on at once
using Lanes = float __attribute__((vector_size(kLanes * sizeof(float))));

/// Points are compared in blocks of this many, side by side in the lanes of two vectors.
constexpr std::size_t kBlock = 2 * kLanes;
/// Codes that are compared with a block at once: as many as registers hold sums of.
constexpr std::size_t kTile = 4;
constexpr std::size_t kCodesPerTask = 8 * kTile;
/// Blocks that stay in the nearest cache while the codes of a task pass by.
constexpr std::size_t kBlocksAtOnce = 8;

/// `points` block by block: [blocks, d, kBlock]. What the last block lacks is zero.
std::vector<float> inBlocks(const Matrix& points)
{
    const std::size_t blocks = (points.rows + kBlock - 1) / kBlock;
    std::vector<float> values(blocks * points.columns * kBlock, 0.0F);
    for (std::size_t row = 0; row < points.rows; ++row) {
        float* block = values.data() + row / kBlock * points.columns * kBlock + row % kBlock;
        for (std::size_t j = 0; j < points.columns; ++j) {
            block[j * kBlock] = points.at(row, j);
        }
    }
    return values;
}

using Distances = std::array<std::array<float, kBlock>, kTile>;

/// Squared distances of a tile of codes to a block of points of `columns` numbers each.
void measure(const std::array<const float*, kTile>& codes, const float* block, std::size_t columns,
    Distances& distances)
{
    std::array<std::array<Lanes, 2>, kTile> sums{};
    for (std::size_t j = 0; j < columns; ++j) {
        Lanes low;
        Lanes high;
        std::memcpy(&low, block + j * kBlock, sizeof(Lanes));
        std::memcpy(&high, block + j * kBlock + kLanes, sizeof(Lanes));
        for (std::size_t tile = 0; tile < kTile; ++tile) {
            const Lanes toLow = low - codes[tile][j];
            const Lanes toHigh = high - codes[tile][j];
            sums[tile][0] += toLow * toLow;
            sums[tile][1] += toHigh * toHigh;
        }
    }
    std::memcpy(distances.data(), sums.data(), sizeof(sums));
}

float leastOf(const std::array<float, kBlock>& distances)
{
    float least = distances[0];
#pragma omp simd reduction(min : least)
    for (std::size_t i = 0; i < kBlock; ++i) {
        least = std::min(least, distances[i]);
    }
    return least;
}

/// The nearest seen so far. Points come in the order of their rows, so that one which is no nearer
/// than the last of those that are kept is not wanted.
class Nearest final {
public:
    explicit Nearest(std::size_t each)
        : m_each(each)
    {
        m_found.reserve(2 * each);
    }

    [[nodiscard]] float limit() const { return m_limit; }

    void add(float distance, std::uint32_t row)
    {
        m_found.emplace_back(distance, row);
        if (m_found.size() == 2 * m_each) {
            const auto last = m_found.begin() + static_cast<std::ptrdiff_t>(m_each) - 1;
            std::ranges::nth_element(m_found, last);
            m_limit = last->first;
            m_found.resize(m_each);
        }
    }

    void write(std::span<std::uint32_t> rows, std::span<float> distances)
    {
        std::ranges::sort(m_found);
        for (std::size_t i = 0; i < m_each; ++i) {
            distances[i] = m_found[i].first;
            rows[i] = m_found[i].second;
        }
    }

private:
    std::size_t m_each;
    float m_limit = std::numeric_limits<float>::infinity();
    std::vector<std::pair<float, std::uint32_t>> m_found;
};

/// What compares codes with points that lie in blocks.
struct Search {
    const Matrix& points;
    const Matrix& codes;
    std::vector<float> blocks;
    bool skipOwnRow = false; ///< the codes are the points

    void compare(std::size_t first, std::size_t block, std::span<Nearest> nearest) const
    {
        std::array<const float*, kTile> tile{};
        for (std::size_t i = 0; i < kTile; ++i) { // the last tile repeats its last code
            tile[i] = codes.row(std::min(first + i, codes.rows - 1)).data();
        }
        Distances distances;
        measure(tile, blocks.data() + block * points.columns * kBlock, points.columns, distances);
        const std::size_t known = std::min(kBlock, points.rows - block * kBlock);
        for (std::size_t i = 0; i < std::min(kTile, codes.rows - first); ++i) {
            if (!(leastOf(distances[i]) < nearest[i].limit())) {
                continue; // nearly always
            }
            for (std::size_t lane = 0; lane < known; ++lane) {
                const std::size_t row = block * kBlock + lane;
                if (distances[i][lane] < nearest[i].limit() && !(skipOwnRow && row == first + i)) {
                    nearest[i].add(distances[i][lane], static_cast<std::uint32_t>(row));
                }
            }
        }
    }

    void findFrom(std::size_t first, NeighbourLists& lists) const
    {
        const std::size_t end = std::min(codes.rows, first + kCodesPerTask);
        std::vector<Nearest> nearest(end - first, Nearest(lists.each));
        const std::size_t blockCount = (points.rows + kBlock - 1) / kBlock;
        for (std::size_t from = 0; from < blockCount; from += kBlocksAtOnce) {
            for (std::size_t code = first; code < end; code += kTile) {
                const auto tile = std::span(nearest).subspan(code - first);
                for (std::size_t b = from; b < std::min(blockCount, from + kBlocksAtOnce); ++b) {
                    compare(code, b, tile);
                }
            }
        }
        for (std::size_t code = first; code < end; ++code) {
            nearest[code - first].write(
                std::span(lists.rows).subspan(code * lists.each, lists.each),
                std::span(lists.distances).subspan(code * lists.each, lists.each));
        }
    }
};

Result<NeighbourLists> find(
    const Search& search, std::size_t each, std::size_t threads, const Monitor& monitor)
{
    NeighbourLists lists{each, std::vector<std::uint32_t>(search.codes.rows * each),
        std::vector<float>(search.codes.rows * each)};
    const std::size_t tasks = (search.codes.rows + kCodesPerTask - 1) / kCodesPerTask;
    runtime::parallelFor(each == 0 ? 0 : tasks, threads, [&](std::size_t task) {
        if (!monitor.cancelled()) {
            search.findFrom(task * kCodesPerTask, lists);
        }
    });
    if (monitor.cancelled()) {
        return fail(ErrorCode::Cancelled, say("the search for neighbours was cancelled"));
    }
    return lists;
}

} // namespace

Result<NeighbourLists> nearestOthers(
    const Matrix& points, std::size_t each, std::size_t threads, const Monitor& monitor)
{
    const std::size_t others = points.rows == 0 ? 0 : points.rows - 1;
    return find({points, points, inBlocks(points), true}, std::min(each, others), threads, monitor);
}

Result<NeighbourLists> nearestAmong(const Matrix& points, const Matrix& codes, std::size_t each,
    std::size_t threads, const Monitor& monitor)
{
    return find(
        {points, codes, inBlocks(points), false}, std::min(each, points.rows), threads, monitor);
}

} // namespace timbrel::analysis
