// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/tsne.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/affinities.h"
#include "engine/analysis/principal_plane.h"
#include "engine/analysis/tsne_objective.h"
#include "engine/base/random.h"

namespace timbrel::analysis {
namespace {

constexpr float kExaggeration = 12.0F;
/// At first the pull is exaggerated, so that clusters form while they can still pass each other.
constexpr int kExaggeratedIterations = 250;
constexpr float kEarlyMomentum = 0.5F;
constexpr float kLateMomentum = 0.8F;
constexpr float kSmallestGain = 0.01F;

Result<> checkPoints(const Matrix& points)
{
    const auto broken =
        std::ranges::find_if_not(points.values, [](float value) { return std::isfinite(value); });
    if (broken != points.values.end()) {
        const auto row = static_cast<std::size_t>(broken - points.values.begin()) / points.columns;
        return fail(ErrorCode::InvalidArgument, say("code {} is not made of finite numbers", row),
            {}, say("Use an earlier checkpoint; the training has diverged"));
    }
    return {};
}

/// A tiny copy of the principal plane; the noise parts points that coincide.
PlanePoints startingPoints(const Matrix& points, std::uint64_t seed)
{
    PlanePoints start = principalPlane(points, seed);
    RandomStream random(seed, "t-SNE start");
    for (std::size_t i = 0; i < points.rows; ++i) {
        start.x[i] = 1e-4F * start.x[i] + 1e-6F * static_cast<float>(random.normal());
        start.y[i] = 1e-4F * start.y[i] + 1e-6F * static_cast<float>(random.normal());
    }
    return start;
}

/// Gradient descent along one axis with momentum and a gain for each point, which grows while the
/// point keeps its direction and shrinks when it turns.
class Descent final {
public:
    Descent(std::size_t count, float rate)
        : m_velocities(count, 0.0F)
        , m_gains(count, 1.0F)
        , m_rate(rate)
    {
    }

    void step(std::span<const float> gradient, float momentum, std::span<float> places)
    {
        double mean = 0.0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const bool turned = gradient[i] * m_velocities[i] > 0.0F;
            m_gains[i] = turned ? std::max(kSmallestGain, 0.8F * m_gains[i]) : m_gains[i] + 0.2F;
            m_velocities[i] = momentum * m_velocities[i] - m_rate * m_gains[i] * gradient[i];
            places[i] += m_velocities[i];
            mean += static_cast<double>(places[i]);
        }
        for (float& place : places) {
            place -= static_cast<float>(mean / static_cast<double>(places.size()));
        }
    }

private:
    std::vector<float> m_velocities;
    std::vector<float> m_gains;
    float m_rate;
};

/// How many others pull a point: beyond thrice the perplexity a Gaussian has next to nothing left.
std::size_t neighboursFor(double perplexity)
{
    return static_cast<std::size_t>(std::max(3.0, std::ceil(3.0 * perplexity)));
}

Matrix asMatrix(const PlanePoints& points)
{
    Matrix block(points.x.size(), 2);
    for (std::size_t i = 0; i < block.rows; ++i) {
        block.at(i, 0) = points.x[i];
        block.at(i, 1) = points.y[i];
    }
    return block;
}

} // namespace

Result<Embedding> tsne(
    const Matrix& points, const TsneSettings& settings, Monitor& monitor, const TsneWatch& watch)
{
    TIMBREL_CHECK(checkPoints(points));
    if (points.rows < 3) { // no neighbour is nearer than another: descent would only shrink them
        return Embedding{asMatrix(principalPlane(points, settings.seed)), 0.0};
    }
    TIMBREL_TRY(const auto neighbours,
        nearestOthers(points, neighboursFor(settings.perplexity), settings.threads, monitor));
    const Affinities affinities =
        neighbourAffinities(neighbours, settings.perplexity, settings.threads);
    TsneObjective objective(affinities, settings.threads);
    PlanePoints places = startingPoints(points, settings.seed);
    PlanePoints gradient;
    const float rate = static_cast<float>(points.rows) / kExaggeration;
    Descent alongX(points.rows, rate);
    Descent alongY(points.rows, rate);
    const int exaggerated = std::min(kExaggeratedIterations, settings.iterations / 3);
    for (int iteration = 0; iteration < settings.iterations; ++iteration) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the map was cancelled"));
        }
        monitor.progress(static_cast<double>(iteration) / settings.iterations, "mapping codes");
        const bool early = iteration < exaggerated;
        objective.slope(early ? kExaggeration : 1.0F, places, gradient);
        alongX.step(gradient.x, early ? kEarlyMomentum : kLateMomentum, places.x);
        alongY.step(gradient.y, early ? kEarlyMomentum : kLateMomentum, places.y);
        if (watch) {
            watch(iteration + 1, places);
        }
    }
    return Embedding{asMatrix(places), objective.divergence(places)};
}

} // namespace timbrel::analysis
