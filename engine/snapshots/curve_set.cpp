// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/curve_set.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace timbrel::snapshots {

std::size_t CurveSet::size() const
{
    return std::accumulate(m_curves.begin(), m_curves.end(), std::size_t{0},
        [](std::size_t sum, const Curve& curve) { return sum + curve.steps.size(); });
}

const Curve* CurveSet::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_curves, name, &Curve::name);
    return found == m_curves.end() ? nullptr : &*found;
}

std::size_t CurveSet::indexOf(std::string_view runId, std::string_view name)
{
    // A run tells its curves in turn, so the next one is nearly always the one after the last.
    for (const std::size_t guess : {m_last + 1, std::size_t{0}, m_last}) {
        if (guess < m_curves.size() && m_curves[guess].name == name
            && m_curves[guess].runId == runId) {
            return m_last = guess;
        }
    }
    const auto [known, isNew] =
        m_index.try_emplace(Key(std::string(runId), std::string(name)), m_curves.size());
    if (isNew) {
        m_curves.push_back({known->first.first, known->first.second, {}, {}});
    }
    return m_last = known->second;
}

void CurveSet::add(std::size_t curve, double step, double value)
{
    auto& [runId, name, steps, values] = m_curves[curve];
    if (!steps.empty() && step < steps.back()) {
        const auto from = std::ranges::lower_bound(steps, step);
        values.resize(static_cast<std::size_t>(std::distance(steps.begin(), from)));
        steps.erase(from, steps.end());
    }
    steps.push_back(step);
    values.push_back(value);
}

void CurveSet::append(const std::vector<SeriesPoint>& points)
{
    for (const auto& point : points) {
        add(indexOf(point.runId, point.name), static_cast<double>(point.step), point.value);
    }
}

void CurveSet::append(const CurveSet& other)
{
    for (const auto& curve : other.m_curves) {
        const auto index = indexOf(curve.runId, curve.name);
        auto& own = m_curves[index];
        const bool follows =
            own.steps.empty() || curve.steps.empty() || own.steps.back() <= curve.steps.front();
        if (follows) {
            own.steps.insert(own.steps.end(), curve.steps.begin(), curve.steps.end());
            own.values.insert(own.values.end(), curve.values.begin(), curve.values.end());
            continue;
        }
        for (std::size_t i = 0; i < curve.steps.size(); ++i) {
            add(index, curve.steps[i], curve.values[i]);
        }
    }
}

std::size_t CurveSet::dropFrom(std::int64_t step)
{
    const std::size_t before = size();
    for (auto& curve : m_curves) {
        const auto from = std::ranges::lower_bound(curve.steps, static_cast<double>(step));
        curve.values.resize(static_cast<std::size_t>(std::distance(curve.steps.begin(), from)));
        curve.steps.erase(from, curve.steps.end());
    }
    return before - size();
}

} // namespace timbrel::snapshots
