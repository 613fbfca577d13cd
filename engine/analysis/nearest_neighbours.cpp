// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/nearest_neighbours.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/analysis/distances.h"
#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

std::size_t vote(const LabelledCodes& training, std::span<const float> code, std::size_t neighbours,
    std::size_t classCount)
{
    std::vector<std::pair<float, std::size_t>> distances(training.codes.rows);
    for (std::size_t row = 0; row < distances.size(); ++row) {
        distances[row] = {squaredDistance(training.codes.row(row), code), row};
    }
    const auto nearest = std::min(neighbours, distances.size());
    std::ranges::partial_sort(distances, distances.begin() + static_cast<std::ptrdiff_t>(nearest));
    std::vector<std::size_t> votes(classCount, 0);
    for (std::size_t i = 0; i < nearest; ++i) {
        ++votes[training.classes[distances[i].second]];
    }
    return static_cast<std::size_t>(std::distance(votes.begin(), std::ranges::max_element(votes)));
}

} // namespace

Result<ProbeResult> nearestNeighbours(
    const LabelledCodes& training, const LabelledCodes& test, const NeighbourSettings& settings)
{
    TIMBREL_CHECK(checkParts(training, test));
    const std::size_t classCount = classCountOf(training, test);
    std::vector<std::size_t> guesses(test.codes.rows);
    runtime::parallelFor(guesses.size(), settings.threads, [&](std::size_t row) {
        guesses[row] = vote(training, test.codes.row(row), settings.neighbours, classCount);
    });
    return judged(test.classes, std::move(guesses), classCount);
}

} // namespace timbrel::analysis
