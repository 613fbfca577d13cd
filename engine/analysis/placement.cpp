// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/placement.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "engine/analysis/affinities.h"
#include "engine/analysis/neighbour_lists.h"
#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

constexpr float kRate = 0.1F; // of the way that the slope of one point asks for
constexpr float kMomentum = 0.8F;
constexpr float kLongestStep = 1.0F; // in the plane, where neighbours are about that far apart

struct Place {
    float x = 0.0F;
    float y = 0.0F;
};

/// The slope of Σ p log(p/q) in one point: p over its neighbours, q over all points that stand.
Place slopeAt(Place own, const PlanePoints& places, std::span<const std::uint32_t> neighbours,
    std::span<const double> shares)
{
    const float* x = places.x.data();
    const float* y = places.y.data();
    float closeness = 0.0F;
    float pushX = 0.0F;
    float pushY = 0.0F;
#pragma omp simd reduction(+ : closeness, pushX, pushY)
    for (std::size_t j = 0; j < places.x.size(); ++j) {
        const float dx = own.x - x[j];
        const float dy = own.y - y[j];
        const float near = 1.0F / (1.0F + dx * dx + dy * dy);
        closeness += near;
        pushX += near * near * dx;
        pushY += near * near * dy;
    }
    Place slope{-pushX / closeness, -pushY / closeness};
    for (std::size_t k = 0; k < neighbours.size(); ++k) {
        const float dx = own.x - x[neighbours[k]];
        const float dy = own.y - y[neighbours[k]];
        const float pull = static_cast<float>(shares[k]) / (1.0F + dx * dx + dy * dy);
        slope.x += pull * dx;
        slope.y += pull * dy;
    }
    return {2.0F * slope.x, 2.0F * slope.y};
}

Place middleOf(const PlanePoints& places, std::span<const std::uint32_t> neighbours,
    std::span<const double> shares)
{
    Place middle;
    for (std::size_t k = 0; k < neighbours.size(); ++k) {
        middle.x += static_cast<float>(shares[k]) * places.x[neighbours[k]];
        middle.y += static_cast<float>(shares[k]) * places.y[neighbours[k]];
    }
    return middle;
}

Place descend(const PlanePoints& places, std::span<const std::uint32_t> neighbours,
    std::span<const double> shares, int iterations)
{
    Place own = middleOf(places, neighbours, shares);
    Place speed;
    for (int iteration = 0; iteration < iterations; ++iteration) {
        const Place slope = slopeAt(own, places, neighbours, shares);
        speed.x = kMomentum * speed.x - kRate * slope.x;
        speed.y = kMomentum * speed.y - kRate * slope.y;
        const float length = std::hypot(speed.x, speed.y);
        const float shortened = length > kLongestStep ? kLongestStep / length : 1.0F;
        own.x += shortened * speed.x;
        own.y += shortened * speed.y;
    }
    return own;
}

} // namespace

Result<PlanePoints> placeAmong(const Matrix& codes, const PlanePoints& places,
    const Matrix& newCodes, const PlacementSettings& settings, const Monitor& monitor)
{
    const auto wished = static_cast<std::size_t>(std::max(3.0, 3.0 * settings.perplexity));
    TIMBREL_TRY(const auto lists, nearestAmong(codes, newCodes, wished, settings.threads, monitor));
    const double perplexity =
        std::clamp(settings.perplexity, 1.0, std::max(1.0, static_cast<double>(lists.each) / 2.0));
    PlanePoints placed{std::vector<float>(newCodes.rows), std::vector<float>(newCodes.rows)};
    runtime::parallelFor(newCodes.rows, settings.threads, [&](std::size_t row) {
        if (monitor.cancelled()) {
            return;
        }
        const auto neighbours = lists.rowsOf(row);
        Place place;
        if (lists.distancesOf(row)[0] == 0.0F) { // a code of the map
            place = {places.x[neighbours[0]], places.y[neighbours[0]]};
        } else {
            const auto shares = neighbourShares(lists.distancesOf(row), perplexity);
            place = descend(places, neighbours, shares, settings.iterations);
        }
        placed.x[row] = place.x;
        placed.y[row] = place.y;
    });
    if (monitor.cancelled()) {
        return fail(ErrorCode::Cancelled, say("placing codes was cancelled"));
    }
    return placed;
}

} // namespace timbrel::analysis
