// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/affinities.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

constexpr std::size_t kRowsPerTask = 64; // enough to be worth handing out

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

/// The conditional affinities p(j | i) of every point's neighbours: [n, each].
std::vector<float> conditional(
    const NeighbourLists& neighbours, double perplexity, std::size_t threads)
{
    std::vector<float> shares(neighbours.rows.size());
    const std::size_t count = neighbours.count();
    runtime::parallelFor((count + kRowsPerTask - 1) / kRowsPerTask, threads, [&](std::size_t task) {
        const std::size_t end = std::min(count, (task + 1) * kRowsPerTask);
        for (std::size_t i = task * kRowsPerTask; i < end; ++i) {
            const auto own = neighbourShares(neighbours.distancesOf(i), perplexity);
            std::ranges::transform(own,
                shares.begin() + static_cast<std::ptrdiff_t>(i * neighbours.each),
                [](double share) { return static_cast<float>(share); });
        }
    });
    return shares;
}

/// Places in the lists of neighbours, ordered by the point that stands there.
struct Mentions {
    std::vector<std::size_t> starts; ///< [n + 1]
    std::vector<std::uint32_t> places;
};

Mentions mentionsIn(const NeighbourLists& neighbours)
{
    const std::size_t count = neighbours.count();
    Mentions mentions{
        std::vector<std::size_t>(count + 1, 0), std::vector<std::uint32_t>(neighbours.rows.size())};
    for (const auto row : neighbours.rows) {
        ++mentions.starts[row + 1];
    }
    std::partial_sum(mentions.starts.begin(), mentions.starts.end(), mentions.starts.begin());
    auto next = mentions.starts;
    for (std::size_t place = 0; place < neighbours.rows.size(); ++place) {
        mentions.places[next[neighbours.rows[place]]++] = static_cast<std::uint32_t>(place);
    }
    return mentions;
}

/// What a point shares with another, one way or the other.
using Share = std::pair<std::uint32_t, float>;

/// Of one point: (p(j | i) + p(i | j)) / 2n for every j that either names, by rising j.
std::vector<Share> mutualShares(const NeighbourLists& neighbours, const Mentions& mentions,
    std::span<const float> shares, std::size_t index)
{
    std::vector<Share> found;
    const float part = 0.5F / static_cast<float>(neighbours.count());
    for (std::size_t k = index * neighbours.each; k < (index + 1) * neighbours.each; ++k) {
        found.emplace_back(neighbours.rows[k], part * shares[k]);
    }
    for (std::size_t k = mentions.starts[index]; k < mentions.starts[index + 1]; ++k) {
        const std::size_t place = mentions.places[k];
        found.emplace_back(
            static_cast<std::uint32_t>(place / neighbours.each), part * shares[place]);
    }
    std::ranges::sort(found); // by the share too, so that a pair's sum is the same both ways
    std::size_t kept = 0;
    for (std::size_t k = 1; k < found.size(); ++k) {
        if (found[k].first == found[kept].first) {
            found[kept].second += found[k].second;
        } else {
            found[++kept] = found[k];
        }
    }
    found.resize(std::min(found.size(), kept + 1));
    return found;
}

} // namespace

std::vector<double> neighbourShares(std::span<const float> distances, double perplexity)
{
    // Only differences and ratios of distances matter; made so, neither scale nor dimension does.
    std::vector<double> relative(distances.begin(), distances.end());
    const double nearest = *std::ranges::min_element(relative);
    double mean = 0.0;
    for (double& distance : relative) {
        distance -= nearest;
        mean += distance / static_cast<double>(relative.size());
    }
    if (mean > 0.0) {
        std::ranges::for_each(relative, [mean](double& distance) { distance /= mean; });
    }
    std::vector<double> weights(relative.size());
    calibrate(relative, perplexity, weights);
    return weights;
}

Affinities neighbourAffinities(
    const NeighbourLists& neighbours, double perplexity, std::size_t threads)
{
    const std::size_t count = neighbours.count();
    const double usable =
        std::clamp(perplexity, 1.0, std::max(1.0, static_cast<double>(neighbours.each) / 2.0));
    const auto shares = conditional(neighbours, usable, threads);
    const auto mentions = mentionsIn(neighbours);
    std::vector<std::vector<Share>> rows(count);
    runtime::parallelFor((count + kRowsPerTask - 1) / kRowsPerTask, threads, [&](std::size_t task) {
        const std::size_t end = std::min(count, (task + 1) * kRowsPerTask);
        for (std::size_t i = task * kRowsPerTask; i < end; ++i) {
            rows[i] = mutualShares(neighbours, mentions, shares, i);
        }
    });
    Affinities affinities;
    affinities.starts.push_back(0);
    for (const auto& row : rows) {
        for (const auto& [other, share] : row) {
            affinities.others.push_back(other);
            affinities.shares.push_back(share);
        }
        affinities.starts.push_back(affinities.others.size());
    }
    return affinities;
}

} // namespace timbrel::analysis
