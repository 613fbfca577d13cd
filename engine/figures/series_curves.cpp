// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/series_curves.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace timbrel::figures {
namespace {

/// Fewer points than this are drawn as they are.
constexpr std::size_t kSmoothedFrom = 60;
constexpr std::size_t kWindowsPerCurve = 30;
/// More than the widest figure has pixels.
constexpr std::size_t kMostPoints = 3000;

template <typename Item> Item& named(std::vector<Item>& items, std::string_view name)
{
    const auto found = std::ranges::find(items, name, &Item::name);
    if (found != items.end()) {
        return *found;
    }
    items.push_back({});
    items.back().name = name;
    return items.back();
}

} // namespace

std::vector<CurveGroup> groupedCurves(std::span<const snapshots::SeriesPoint> points)
{
    const bool oneRun = std::ranges::all_of(
        points, [&](const auto& point) { return point.runId == points.front().runId; });
    std::vector<CurveGroup> groups;
    for (const auto& point : points) {
        if (!std::isfinite(point.value)) {
            continue;
        }
        const std::string_view name = point.name;
        const auto slash = std::min(name.find('/'), name.size());
        const auto rest = name.substr(slash == name.size() ? 0 : slash + 1);
        auto& group = named(groups, name.substr(0, slash));
        auto& curve =
            named(group.curves, oneRun ? std::string(rest) : point.runId + " " + std::string(rest));
        curve.raw.push_back({static_cast<double>(point.step), point.value});
    }
    for (auto& group : groups) {
        for (auto& curve : group.curves) {
            std::ranges::stable_sort(curve.raw, {}, &Point::x);
            const std::size_t count = curve.raw.size();
            curve.smoothed =
                count < kSmoothedFrom ? curve.raw : movingMean(curve.raw, count / kWindowsPerCurve);
            curve.raw = envelope(curve.raw, kMostPoints);
            curve.smoothed = envelope(curve.smoothed, kMostPoints);
        }
    }
    return groups;
}

std::vector<Point> movingMean(std::span<const Point> points, std::size_t window)
{
    const std::size_t reach = window / 2;
    std::vector<Point> means;
    means.reserve(points.size());
    double sum = 0.0;
    std::size_t begin = 0;
    std::size_t end = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        while (end < std::min(points.size(), i + reach + 1)) {
            sum += points[end++].y;
        }
        while (begin + reach < i) {
            sum -= points[begin++].y;
        }
        means.push_back({points[i].x, sum / static_cast<double>(end - begin)});
    }
    return means;
}

std::vector<Point> envelope(std::span<const Point> points, std::size_t most)
{
    if (points.size() <= most) {
        return {points.begin(), points.end()};
    }
    std::vector<Point> kept;
    kept.reserve(most);
    const std::size_t stretches = most / 2;
    for (std::size_t i = 0; i < stretches; ++i) {
        const std::size_t begin = i * points.size() / stretches;
        const std::size_t end = (i + 1) * points.size() / stretches;
        const auto stretch = points.subspan(begin, end - begin);
        const auto lowest = std::ranges::min_element(stretch, {}, &Point::y);
        const auto highest = std::ranges::max_element(stretch, {}, &Point::y);
        kept.push_back(*std::min(lowest, highest));
        kept.push_back(*std::max(lowest, highest));
    }
    return kept;
}

} // namespace timbrel::figures
