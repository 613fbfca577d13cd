// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/bootstrap.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <vector>

#include "engine/base/random.h"

namespace timbrel::analysis {
namespace {

struct Group {
    double sum = 0.0;
    double count = 0.0;
};

std::vector<Group> grouped(std::span<const double> values, std::span<const std::size_t> groups)
{
    std::map<std::size_t, Group> byName; // in order, so that a seed means the same draws
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto& group = byName[groups[i]];
        group.sum += values[i];
        group.count += 1.0;
    }
    std::vector<Group> list;
    for (const auto& entry : byName) {
        list.push_back(entry.second);
    }
    return list;
}

/// Of sorted values, at a share in [0, 1] of the way from the first to the last.
double percentile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    const double rest = place - static_cast<double>(below);
    return (1.0 - rest) * sorted[below] + rest * sorted[above];
}

} // namespace

std::optional<snapshots::Interval> bootstrapMean(std::span<const double> values,
    std::span<const std::size_t> groups, const BootstrapSettings& settings)
{
    assert(values.size() == groups.size() && settings.draws > 0);
    const auto list = grouped(values, groups);
    if (list.size() < 2) {
        return std::nullopt;
    }
    std::vector<double> means(settings.draws);
    for (std::size_t draw = 0; draw < means.size(); ++draw) {
        RandomStream random(settings.seed, "bootstrap", draw);
        Group drawn;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto& group = list[random.below(list.size())];
            drawn.sum += group.sum;
            drawn.count += group.count;
        }
        means[draw] = drawn.sum / drawn.count;
    }
    std::ranges::sort(means);
    const double tail = 0.5 * (1.0 - settings.confidence);
    return snapshots::Interval{percentile(means, tail), percentile(means, 1.0 - tail)};
}

} // namespace timbrel::analysis
