// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/tsne_objective.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

/// Rows that one task works through: enough to be worth handing out.
constexpr std::size_t kRowsPerTask = 16;
/// Below this many points a second thread costs more than it saves.
constexpr std::size_t kPointsWorthThreads = 256;

/// What one point feels from all others: pulled by those it belongs with, pushed by all.
struct Forces {
    float closeness = 0.0F; ///< Σ 1/(1 + d²), the point with itself included
    float pullX = 0.0F;
    float pullY = 0.0F;
    float pushX = 0.0F;
    float pushY = 0.0F;
};

Forces forcesOn(std::size_t index, std::span<const float> affinities, const PlanePoints& points)
{
    const float* p = affinities.data();
    const float* x = points.x.data();
    const float* y = points.y.data();
    const float ownX = x[index];
    const float ownY = y[index];
    float closeness = 0.0F;
    float pullX = 0.0F;
    float pullY = 0.0F;
    float pushX = 0.0F;
    float pushY = 0.0F;
#pragma omp simd reduction(+ : closeness, pullX, pullY, pushX, pushY)
    for (std::size_t j = 0; j < affinities.size(); ++j) {
        const float dx = ownX - x[j];
        const float dy = ownY - y[j];
        const float near = 1.0F / (1.0F + dx * dx + dy * dy);
        const float pull = p[j] * near;
        const float push = near * near;
        closeness += near;
        pullX += pull * dx;
        pullY += pull * dy;
        pushX += push * dx;
        pushY += push * dy;
    }
    return {closeness, pullX, pullY, pushX, pushY};
}

} // namespace

void tsneGradient(const Matrix& affinities, float exaggeration, const PlanePoints& points,
    std::size_t threads, PlanePoints& gradient)
{
    const std::size_t count = affinities.rows;
    std::vector<Forces> forces(count);
    runtime::parallelFor((count + kRowsPerTask - 1) / kRowsPerTask,
        count < kPointsWorthThreads ? 1 : threads, [&](std::size_t task) {
            const std::size_t end = std::min(count, (task + 1) * kRowsPerTask);
            for (std::size_t i = task * kRowsPerTask; i < end; ++i) {
                forces[i] = forcesOn(i, affinities.row(i), points);
            }
        });
    double closeness = 0.0; // summed in order, so that threads do not change the bits
    for (const auto& force : forces) {
        closeness += static_cast<double>(force.closeness) - 1.0;
    }
    const float perCloseness = static_cast<float>(1.0 / closeness);
    gradient.x.resize(count);
    gradient.y.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Forces& force = forces[i];
        gradient.x[i] = 4.0F * (exaggeration * force.pullX - force.pushX * perCloseness);
        gradient.y[i] = 4.0F * (exaggeration * force.pullY - force.pushY * perCloseness);
    }
}

double tsneDivergence(const Matrix& affinities, const PlanePoints& points)
{
    const std::size_t count = affinities.rows;
    double closeness = 0.0;
    double divergence = 0.0; // Σ p log(p (1 + d²)); the shared log of the closeness is added last
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double dx = static_cast<double>(points.x[i]) - static_cast<double>(points.x[j]);
            const double dy = static_cast<double>(points.y[i]) - static_cast<double>(points.y[j]);
            const double spread = 1.0 + dx * dx + dy * dy;
            const double p = static_cast<double>(affinities.at(i, j));
            closeness += 2.0 / spread;
            divergence += p > 0.0 ? 2.0 * p * std::log(p * spread) : 0.0;
        }
    }
    return divergence + std::log(closeness);
}

} // namespace timbrel::analysis
