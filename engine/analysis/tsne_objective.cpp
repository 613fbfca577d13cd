// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/tsne_objective.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

/// Groups and points that one task works through: enough to be worth handing out.
constexpr std::size_t kGroupsPerTask = 16;
constexpr std::size_t kRowsPerTask = 256;
/// Below this many points a second thread costs more than it saves.
constexpr std::size_t kPointsWorthThreads = 512;

std::size_t tasksOf(std::size_t count, std::size_t perTask)
{
    return (count + perTask - 1) / perTask;
}

/// What draws point `index` to those it belongs with.
std::pair<float, float> pullOn(
    std::size_t index, const Affinities& affinities, const PlanePoints& points)
{
    const std::uint32_t* others = affinities.others.data();
    const float* shares = affinities.shares.data();
    const float* x = points.x.data();
    const float* y = points.y.data();
    const float ownX = x[index];
    const float ownY = y[index];
    float pullX = 0.0F;
    float pullY = 0.0F;
#pragma omp simd reduction(+ : pullX, pullY)
    for (std::size_t k = affinities.starts[index]; k < affinities.starts[index + 1]; ++k) {
        const float dx = ownX - x[others[k]];
        const float dy = ownY - y[others[k]];
        const float pull = shares[k] / (1.0F + dx * dx + dy * dy);
        pullX += pull * dx;
        pullY += pull * dy;
    }
    return {pullX, pullY};
}

} // namespace

TsneObjective::TsneObjective(const Affinities& affinities, std::size_t threads)
    : m_affinities(affinities)
    , m_threads(affinities.count() < kPointsWorthThreads ? 1 : threads)
{
}

double TsneObjective::push(const PlanePoints& points)
{
    m_repulsion.prepare(points);
    m_pushes.x.resize(points.count());
    m_pushes.y.resize(points.count());
    const std::size_t groups = m_repulsion.groupCount();
    m_closeness.resize(tasksOf(groups, kGroupsPerTask));
    runtime::parallelFor(m_closeness.size(), m_threads, [&](std::size_t task) {
        const std::size_t first = task * kGroupsPerTask;
        m_closeness[task] =
            m_repulsion.push(first, std::min(groups, first + kGroupsPerTask), m_pushes);
    });
    return std::accumulate(m_closeness.begin(), m_closeness.end(), 0.0);
}

void TsneObjective::slope(float exaggeration, const PlanePoints& points, PlanePoints& gradient)
{
    const float perCloseness = static_cast<float>(1.0 / push(points));
    const std::size_t count = points.count();
    gradient.x.resize(count);
    gradient.y.resize(count);
    runtime::parallelFor(tasksOf(count, kRowsPerTask), m_threads, [&](std::size_t task) {
        const std::size_t end = std::min(count, (task + 1) * kRowsPerTask);
        for (std::size_t i = task * kRowsPerTask; i < end; ++i) {
            const auto [pullX, pullY] = pullOn(i, m_affinities, points);
            gradient.x[i] = 4.0F * (exaggeration * pullX - m_pushes.x[i] * perCloseness);
            gradient.y[i] = 4.0F * (exaggeration * pullY - m_pushes.y[i] * perCloseness);
        }
    });
}

double TsneObjective::divergence(const PlanePoints& points)
{
    const double closeness = push(points);
    double sum = 0.0; // Σ p log(p (1 + d²)); the shared log of the closeness is added last
    for (std::size_t i = 0; i < points.count(); ++i) {
        for (std::size_t k = m_affinities.starts[i]; k < m_affinities.starts[i + 1]; ++k) {
            const std::size_t j = m_affinities.others[k];
            const double dx = static_cast<double>(points.x[i]) - static_cast<double>(points.x[j]);
            const double dy = static_cast<double>(points.y[i]) - static_cast<double>(points.y[j]);
            const double p = static_cast<double>(m_affinities.shares[k]);
            sum += p > 0.0 ? p * std::log(p * (1.0 + dx * dx + dy * dy)) : 0.0;
        }
    }
    return sum + std::log(closeness);
}

} // namespace timbrel::analysis
