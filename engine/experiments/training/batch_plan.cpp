// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/batch_plan.h"

#include <algorithm>
#include <cassert>
#include <span>

#include "engine/base/random.h"

namespace timbrel::experiments {

BatchPlan::BatchPlan(std::vector<std::size_t> clips, std::size_t batch, std::uint64_t seed)
    : m_clips(std::move(clips))
    , m_batch(std::min(batch, m_clips.size()))
    , m_seed(seed)
{
    assert(m_batch > 0);
}

std::vector<std::size_t> BatchPlan::at(std::int64_t step)
{
    if (const auto current = step / stepsPerEpoch(); current != m_shuffledEpoch) {
        m_order = m_clips;
        RandomStream(m_seed, "clip order", static_cast<std::uint64_t>(current))
            .shuffle(std::span(m_order));
        m_shuffledEpoch = current;
    }
    const auto begin =
        m_order.begin() + (step % stepsPerEpoch()) * static_cast<std::int64_t>(m_batch);
    return {begin, begin + static_cast<std::int64_t>(m_batch)};
}

double BatchPlan::epoch(std::int64_t step) const
{
    return static_cast<double>(step) / static_cast<double>(stepsPerEpoch());
}

} // namespace timbrel::experiments
