// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/snapshots/series_point.h"

namespace timbrel::snapshots {

/// The points of one curve in columns; steps never fall.
struct Curve {
    std::string runId;
    std::string name; ///< "loss/mse"
    std::vector<double> steps;
    std::vector<double> values; ///< as many
};

/// Curves by run and name, in the order in which they first appeared. A million points take 16 MB
/// here, and more than ten times as much as points with names of their own.
class CurveSet final {
public:
    CurveSet() = default;
    CurveSet(const std::vector<SeriesPoint>& points) { append(points); }
    CurveSet(std::initializer_list<SeriesPoint> points)
        : CurveSet(std::vector<SeriesPoint>(points))
    {
    }

    [[nodiscard]] const std::vector<Curve>& curves() const { return m_curves; }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::size_t size() const; ///< points of all curves together
    /// The curve of that name, of the first run that has one; null where there is none.
    [[nodiscard]] const Curve* find(std::string_view name) const;

    /// The place of a curve in curves(), which is made where there was none.
    [[nodiscard]] std::size_t indexOf(std::string_view runId, std::string_view name);
    /// A point at the end of a curve. Where its step lies before points that are there, a resumed
    /// run tells it once more: it takes their place.
    void add(std::size_t curve, double step, double value);

    void append(const std::vector<SeriesPoint>& points);
    void append(const CurveSet& other);
    /// Forgets every point from a step on; answers how many there were.
    std::size_t dropFrom(std::int64_t step);

private:
    using Key = std::pair<std::string, std::string>; ///< run and name

    std::vector<Curve> m_curves;
    std::map<Key, std::size_t> m_index;
    std::size_t m_last = 0; ///< the curve that was asked for last: the next is likely to follow it
};

} // namespace timbrel::snapshots
