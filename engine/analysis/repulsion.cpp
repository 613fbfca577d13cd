// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/repulsion.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace timbrel::analysis {
namespace {

constexpr int kLevels = 16; // of the tree: as many bits of each axis are told apart
constexpr std::uint32_t kLeafPoints = 16;

/// Spreads the lower 16 bits out, a zero between each two.
std::uint32_t spreadBits(std::uint32_t bits)
{
    bits = (bits | (bits << 8)) & 0x00FF00FFU;
    bits = (bits | (bits << 4)) & 0x0F0F0F0FU;
    bits = (bits | (bits << 2)) & 0x33333333U;
    return (bits | (bits << 1)) & 0x55555555U;
}

/// Ascending by the upper 32 bits; equal ones keep their order.
void sortByUpperHalf(std::vector<std::uint64_t>& keys, std::vector<std::uint64_t>& spare)
{
    constexpr unsigned kDigit = 11;
    constexpr std::uint64_t kMask = (1U << kDigit) - 1;
    spare.resize(keys.size());
    for (unsigned shift = 32; shift < 64; shift += kDigit) {
        std::array<std::uint32_t, kMask + 2> starts{};
        for (const auto key : keys) {
            ++starts[((key >> shift) & kMask) + 1];
        }
        for (std::size_t i = 1; i < starts.size(); ++i) {
            starts[i] += starts[i - 1];
        }
        for (const auto key : keys) {
            spare[starts[(key >> shift) & kMask]++] = key;
        }
        std::swap(keys, spare);
    }
}

struct Range {
    float low;
    float high;
};

Range rangeOf(const std::vector<float>& values)
{
    const auto [low, high] = std::ranges::minmax(values);
    return {low, high};
}

} // namespace

struct Repulsion::Pushers {
    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> mass;

    void clear()
    {
        x.clear();
        y.clear();
        mass.clear();
    }
};

void Repulsion::prepare(const PlanePoints& points)
{
    m_crowds.clear();
    m_groups.clear();
    if (points.count() > 0) {
        sortPoints(points);
        addCrowd(0, static_cast<std::uint32_t>(points.count()), kLevels);
    }
}

void Repulsion::sortPoints(const PlanePoints& points)
{
    const Range alongX = rangeOf(points.x);
    const Range alongY = rangeOf(points.y);
    const float width = std::max({alongX.high - alongX.low, alongY.high - alongY.low, 1e-30F});
    const float scale = static_cast<float>((1 << kLevels) - 1) / width;
    const auto cell = [scale](float value, float low) {
        return spreadBits(static_cast<std::uint32_t>((value - low) * scale));
    };
    m_keys.resize(points.count());
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const std::uint64_t place =
            cell(points.x[i], alongX.low) | (cell(points.y[i], alongY.low) << 1);
        m_keys[i] = (place << 32) | i;
    }
    sortByUpperHalf(m_keys, m_spare);
    m_x.resize(m_keys.size());
    m_y.resize(m_keys.size());
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const auto index = static_cast<std::uint32_t>(m_keys[i]);
        m_x[i] = points.x[index];
        m_y[i] = points.y[index];
    }
}

void Repulsion::addCrowd(std::uint32_t begin, std::uint32_t end, int level)
{
    const auto index = static_cast<std::uint32_t>(m_crowds.size());
    m_crowds.push_back({.begin = begin, .end = end, .leaf = end - begin <= kLeafPoints});
    // A level that has them all in one quarter tells nothing.
    const auto quarterOf = [this, &level](std::uint32_t point) {
        return (m_keys[point] >> (32 + 2 * (level - 1))) & 3U;
    };
    while (level > 0 && quarterOf(begin) == quarterOf(end - 1)) {
        --level;
    }
    if (m_crowds[index].leaf || level == 0) {
        m_crowds[index].leaf = true;
        m_groups.push_back(index);
        describeLeaf(m_crowds[index]);
    } else {
        for (std::uint32_t from = begin; from < end;) {
            const auto quarter = quarterOf(from);
            std::uint32_t past = end;
            for (std::uint32_t low = from; low + 1 < past;) { // bisects for the quarter's end
                const std::uint32_t middle = low + (past - low) / 2;
                (quarterOf(middle) == quarter ? low : past) = middle;
            }
            addCrowd(from, past, level - 1);
            from = past;
        }
        describeWhole(index);
    }
    Crowd& crowd = m_crowds[index];
    crowd.next = static_cast<std::uint32_t>(m_crowds.size());
    const float width = std::max(crowd.right - crowd.left, crowd.bottom - crowd.top) / m_openness;
    crowd.farAway = width * width;
}

void Repulsion::describeLeaf(Crowd& crowd) const
{
    crowd.left = crowd.right = m_x[crowd.begin];
    crowd.top = crowd.bottom = m_y[crowd.begin];
    for (std::uint32_t i = crowd.begin; i < crowd.end; ++i) {
        crowd.x += m_x[i];
        crowd.y += m_y[i];
        crowd.left = std::min(crowd.left, m_x[i]);
        crowd.right = std::max(crowd.right, m_x[i]);
        crowd.top = std::min(crowd.top, m_y[i]);
        crowd.bottom = std::max(crowd.bottom, m_y[i]);
    }
    crowd.x /= static_cast<float>(crowd.end - crowd.begin);
    crowd.y /= static_cast<float>(crowd.end - crowd.begin);
}

void Repulsion::describeWhole(std::uint32_t index)
{
    Crowd& whole = m_crowds[index];
    const Crowd& first = m_crowds[index + 1];
    whole.left = first.left;
    whole.right = first.right;
    whole.top = first.top;
    whole.bottom = first.bottom;
    for (std::size_t i = index + 1; i < m_crowds.size(); i = m_crowds[i].next) {
        const Crowd& part = m_crowds[i];
        const float mass = static_cast<float>(part.end - part.begin);
        whole.x += mass * part.x;
        whole.y += mass * part.y;
        whole.left = std::min(whole.left, part.left);
        whole.right = std::max(whole.right, part.right);
        whole.top = std::min(whole.top, part.top);
        whole.bottom = std::max(whole.bottom, part.bottom);
    }
    whole.x /= static_cast<float>(whole.end - whole.begin);
    whole.y /= static_cast<float>(whole.end - whole.begin);
}

void Repulsion::gather(const Crowd& group, Pushers& pushers) const
{
    pushers.clear();
    for (std::size_t i = 0; i < m_crowds.size();) {
        const Crowd& crowd = m_crowds[i];
        const float dx = std::max({group.left - crowd.x, crowd.x - group.right, 0.0F});
        const float dy = std::max({group.top - crowd.y, crowd.y - group.bottom, 0.0F});
        if (dx * dx + dy * dy > crowd.farAway) {
            pushers.x.push_back(crowd.x);
            pushers.y.push_back(crowd.y);
            pushers.mass.push_back(static_cast<float>(crowd.end - crowd.begin));
            i = crowd.next;
        } else if (crowd.leaf) {
            pushers.x.insert(pushers.x.end(), m_x.begin() + crowd.begin, m_x.begin() + crowd.end);
            pushers.y.insert(pushers.y.end(), m_y.begin() + crowd.begin, m_y.begin() + crowd.end);
            pushers.mass.resize(pushers.x.size(), 1.0F);
            i = crowd.next;
        } else {
            ++i;
        }
    }
}

double Repulsion::push(std::size_t first, std::size_t last, PlanePoints& pushes) const
{
    Pushers pushers;
    double closenessOfAll = 0.0;
    for (std::size_t group = first; group < last; ++group) {
        const Crowd& crowd = m_crowds[m_groups[group]];
        gather(crowd, pushers);
        const float* x = pushers.x.data();
        const float* y = pushers.y.data();
        const float* mass = pushers.mass.data();
        const std::size_t count = pushers.x.size();
        for (std::uint32_t point = crowd.begin; point < crowd.end; ++point) {
            const float ownX = m_x[point];
            const float ownY = m_y[point];
            float closeness = 0.0F;
            float pushX = 0.0F;
            float pushY = 0.0F;
#pragma omp simd reduction(+ : closeness, pushX, pushY)
            for (std::size_t j = 0; j < count; ++j) {
                const float dx = ownX - x[j];
                const float dy = ownY - y[j];
                const float near = 1.0F / (1.0F + dx * dx + dy * dy);
                const float crowded = mass[j] * near;
                closeness += crowded;
                pushX += crowded * near * dx;
                pushY += crowded * near * dy;
            }
            const auto index = static_cast<std::uint32_t>(m_keys[point]);
            pushes.x[index] = pushX;
            pushes.y[index] = pushY;
            closenessOfAll += static_cast<double>(closeness) - 1.0; // without itself
        }
    }
    return closenessOfAll;
}

} // namespace timbrel::analysis
