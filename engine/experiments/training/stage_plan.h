// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/methods/learnt_method.h"

namespace timbrel::experiments {

/// Which steps of a run belong to which stage of its method. Every stage has at least one step
/// where there are enough of them; steps beyond the run's length belong to the last.
class StagePlan final {
public:
    struct Place {
        std::size_t stage = 0;
        std::int64_t step = 0; ///< within the stage
        std::int64_t steps = 0; ///< of the stage
    };

    StagePlan(std::vector<methods::Stage> stages, std::int64_t steps);

    [[nodiscard]] Place at(std::int64_t step) const;
    [[nodiscard]] const std::vector<methods::Stage>& stages() const { return m_stages; }
    /// For the log: which stage begins there, and what it means for those who watch.
    [[nodiscard]] Sentence sentence(const Place& place) const;
    [[nodiscard]] const methods::Stage& stageAt(std::int64_t step) const
    {
        return m_stages[at(step).stage];
    }

private:
    std::vector<methods::Stage> m_stages;
    std::vector<std::int64_t> m_ends; ///< first step after each stage
};

} // namespace timbrel::experiments
