// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/extremes.h"

#include <algorithm>
#include <cmath>

namespace timbrel::widgets {
namespace {

constexpr std::size_t kBlock = 16;

/// Blocks that `count` entries of the level below fill, the last perhaps in part.
std::size_t blocksOf(std::size_t count)
{
    return (count + kBlock - 1) / kBlock;
}

template <typename Entries>
Extent extentOf(const Entries& entries, std::size_t begin, std::size_t end)
{
    Extent extent;
    for (std::size_t i = begin; i < end; ++i) {
        extent.take(entries[i]);
    }
    return extent;
}

/// Makes the blocks of a level over `entries` whose block is `from` or later anew.
template <typename Entries>
void remake(std::vector<Extent>& level, const Entries& entries, std::size_t from)
{
    level.resize(blocksOf(entries.size()));
    for (std::size_t block = from; block < level.size(); ++block) {
        const auto begin = block * kBlock;
        level[block] = extentOf(entries, begin, std::min(begin + kBlock, entries.size()));
    }
}

} // namespace

void Extent::take(double value)
{
    if (std::isfinite(value)) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
        leastPositive = value > 0.0 ? std::min(leastPositive, value) : leastPositive;
    }
}

void Extent::take(const Extent& other)
{
    least = std::min(least, other.least);
    greatest = std::max(greatest, other.greatest);
    leastPositive = std::min(leastPositive, other.leastPositive);
}

void Extremes::grow(const std::vector<double>& values)
{
    std::size_t from = m_count / kBlock; // the first block that was not full
    m_count = values.size();
    if (m_levels.empty()) {
        m_levels.emplace_back();
    }
    remake(m_levels[0], values, from);
    for (std::size_t i = 0; m_levels[i].size() > kBlock; ++i) {
        from /= kBlock;
        if (i + 1 == m_levels.size()) {
            m_levels.emplace_back();
            from = 0;
        }
        remake(m_levels[i + 1], m_levels[i], from);
    }
}

void Extremes::shrink(std::size_t count)
{
    // Blocks that are whole stay true; grow() makes the others anew.
    m_count = count / kBlock * kBlock;
    std::size_t entries = m_count;
    for (auto& level : m_levels) {
        entries /= kBlock;
        level.resize(std::min(level.size(), entries));
    }
    while (m_levels.size() > 1 && m_levels[m_levels.size() - 2].size() <= kBlock) {
        m_levels.pop_back();
    }
}

Extent Extremes::of(const std::vector<double>& values, std::size_t begin, std::size_t end) const
{
    Extent extent;
    // Up the pyramid: what sticks out of whole blocks at either end is looked at where it stands.
    const auto takeEnds = [&](const auto& entries) {
        const auto whole = std::min(blocksOf(begin) * kBlock, end);
        extent.take(extentOf(entries, begin, whole));
        const auto last = std::max(end / kBlock * kBlock, whole);
        extent.take(extentOf(entries, last, end));
        begin = whole / kBlock;
        end = last / kBlock;
        return whole < last;
    };
    bool more = takeEnds(values);
    for (std::size_t i = 0; more; ++i) {
        if (i + 1 == m_levels.size()) {
            extent.take(extentOf(m_levels[i], begin, end));
            break;
        }
        more = takeEnds(m_levels[i]);
    }
    return extent;
}

} // namespace timbrel::widgets
