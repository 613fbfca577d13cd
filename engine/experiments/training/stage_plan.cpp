// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/stage_plan.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace timbrel::experiments {

StagePlan::StagePlan(std::vector<methods::Stage> stages, std::int64_t steps)
    : m_stages(std::move(stages))
{
    assert(!m_stages.empty());
    double share = 0.0;
    std::int64_t end = 0;
    for (const auto& stage : m_stages) {
        share += stage.share;
        end = std::max<std::int64_t>(end + 1, std::llround(share * static_cast<double>(steps)));
        m_ends.push_back(end);
    }
    m_ends.back() = std::max(m_ends.back(), steps);
}

StagePlan::Place StagePlan::at(std::int64_t step) const
{
    std::size_t stage = 0;
    while (stage + 1 < m_ends.size() && step >= m_ends[stage]) {
        ++stage;
    }
    const std::int64_t begin = stage == 0 ? 0 : m_ends[stage - 1];
    return {stage, step - begin, m_ends[stage] - begin};
}

Sentence StagePlan::sentence(const Place& place) const
{
    const auto& stage = m_stages[place.stage];
    const auto told = say("stage {} of {}: {}, {} steps", place.stage + 1, m_stages.size(),
        Sentence::known(stage.label), place.steps);
    return stage.encodes ? told : say("{}; until it ends, grid and map show training clips", told);
}

} // namespace timbrel::experiments
