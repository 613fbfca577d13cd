// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

namespace timbrel::experiments {

/// Which clips a step sees: each epoch is a permutation of its own, cut into whole batches. A
/// function of (seed, step) alone, so a resumed run goes on where it was.
class BatchPlan final {
public:
    /// `clips` are the indices to draw from, at least one; a batch is never larger than they are.
    BatchPlan(std::vector<std::size_t> clips, std::size_t batch, std::uint64_t seed);

    [[nodiscard]] std::size_t batch() const { return m_batch; }
    [[nodiscard]] std::vector<std::size_t> at(std::int64_t step);
    [[nodiscard]] double epoch(std::int64_t step) const;

private:
    [[nodiscard]] std::int64_t stepsPerEpoch() const
    {
        return static_cast<std::int64_t>(m_clips.size() / m_batch);
    }

    std::vector<std::size_t> m_clips;
    std::size_t m_batch;
    std::uint64_t m_seed;
    std::int64_t m_shuffledEpoch = -1; ///< of m_order, kept between the steps of an epoch
    std::vector<std::size_t> m_order;
};

} // namespace timbrel::experiments
