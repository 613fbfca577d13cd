// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/analysis/neighbour_lists.h"

namespace timbrel::analysis {

/// How much pairs of n points belong together in t-SNE: symmetric, sum 1, of each point only the
/// others that it shares anything with, by rising row.
struct Affinities {
    std::vector<std::size_t> starts; ///< [n + 1]: where each point's others begin
    std::vector<std::uint32_t> others;
    std::vector<float> shares;

    [[nodiscard]] std::size_t count() const { return starts.empty() ? 0 : starts.size() - 1; }
};

/// Every point's Gaussian over its `neighbours` is as wide as gives it `perplexity` of them, which
/// is lowered to half of them where they are few. Independent of the points' scale and of
/// `threads`.
///
/// Van der Maaten and Hinton (2008), equations 1 and 4; over nearest neighbours only, as in van der
/// Maaten (2014).
[[nodiscard]] Affinities neighbourAffinities(
    const NeighbourLists& neighbours, double perplexity, std::size_t threads);

/// What squared `distances` of one point become: probabilities, sum 1, that fall off as a Gaussian
/// with that perplexity.
[[nodiscard]] std::vector<double> neighbourShares(
    std::span<const float> distances, double perplexity);

} // namespace timbrel::analysis
