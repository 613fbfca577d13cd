// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/affinities.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

#include "engine/analysis/distances.h"
#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

/// Squared distances to the other points become probabilities that fall off as exp(−precision·d).
/// Returns the natural logarithm of the perplexity they have.
double weigh(std::span<const double> distances, double precision, std::span<double> weights)
{
    double sum = 0.0;
    double weightedDistance = 0.0;
    for (std::size_t i = 0; i < distances.size(); ++i) {
        weights[i] = std::exp(-precision * distances[i]);
        sum += weights[i];
        weightedDistance += weights[i] * distances[i];
    }
    for (double& weight : weights) {
        weight /= sum;
    }
    return std::log(sum) + precision * weightedDistance / sum;
}

/// Bisects for the precision that gives the wished perplexity. Where none does (more equal
/// distances than the perplexity asks for), the nearest that 64 halvings reach is kept.
void calibrate(std::span<const double> distances, double perplexity, std::span<double> weights)
{
    const double wished = std::log(perplexity);
    double lowest = 0.0;
    double highest = std::numeric_limits<double>::infinity();
    double precision = 1.0;
    for (int attempt = 0; attempt < 64; ++attempt) {
        const double reached = weigh(distances, precision, weights);
        if (std::abs(reached - wished) < 1e-5) {
            return;
        }
        (reached > wished ? lowest : highest) = precision;
        precision = std::isinf(highest) ? precision * 2.0 : (lowest + highest) / 2.0;
    }
}

/// Row `index` of the conditional affinities p(j | i), zero for the point itself.
void fillRow(const Matrix& points, std::size_t index, double perplexity, std::span<float> row)
{
    std::vector<double> distances;
    distances.reserve(points.rows);
    for (std::size_t other = 0; other < points.rows; ++other) {
        if (other != index) {
            distances.push_back(squaredDistance(points.row(index), points.row(other)));
        }
    }
    // Only differences and ratios of distances matter; made so, neither scale nor dimension does.
    const double nearest = *std::ranges::min_element(distances);
    double mean = 0.0;
    for (double& distance : distances) {
        distance -= nearest;
        mean += distance / static_cast<double>(distances.size());
    }
    if (mean > 0.0) {
        std::ranges::for_each(distances, [mean](double& distance) { distance /= mean; });
    }
    std::vector<double> weights(distances.size());
    calibrate(distances, perplexity, weights);
    for (std::size_t other = 0, next = 0; other < points.rows; ++other) {
        row[other] = other == index ? 0.0F : static_cast<float>(weights[next++]);
    }
}

} // namespace

Matrix neighbourAffinities(const Matrix& points, double perplexity, std::size_t threads)
{
    const std::size_t count = points.rows;
    const double others = static_cast<double>(count - 1);
    const double usable = std::clamp(perplexity, 1.0, std::max(1.0, others / 2.0));
    Matrix affinities(count, count);
    runtime::parallelFor(count, threads,
        [&](std::size_t index) { fillRow(points, index, usable, affinities.row(index)); });
    const float share = 0.5F / static_cast<float>(count);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const float mutual = (affinities.at(i, j) + affinities.at(j, i)) * share;
            affinities.at(i, j) = mutual;
            affinities.at(j, i) = mutual;
        }
    }
    return affinities;
}

} // namespace timbrel::analysis
