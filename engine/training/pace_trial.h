// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/methods/learnt_method.h"
#include "engine/training/pace.h"

namespace timbrel::training {

/// What is to be decided about a run's pace, and what is decided already.
struct PaceWishes {
    std::int64_t threads = 0; ///< to be used; 0 = find out
    std::int64_t most = 1; ///< threads that the machine runs at once
    std::optional<nn::Precision> precision{}; ///< nothing = find out
    std::int64_t batch = 1; ///< clips in a step
    bool splits = false; ///< LearntMethod::splits of the first step
};

/// The paces that fit the wishes, the one to prefer first; one alone needs no trial. A given number
/// of threads leaves no choice between parts and threads, so such a run is repeatable elsewhere.
[[nodiscard]] std::vector<Pace> possiblePaces(const PaceWishes& wishes);

/// What a pace took.
struct TriedPace {
    Pace pace;
    double seconds = 0.0; ///< for the gradients of one step, the shortest of a few
};

/// Computes the gradients of a step a few times at every pace, in turn, and moves nothing. A pace
/// that is far behind after one step is not tried again. Worker thread.
[[nodiscard]] std::vector<TriedPace> tryPaces(methods::LearntMethod& method,
    const methods::Batch& batch, const methods::TrainingStep& step, const std::vector<Pace>& paces);

/// The fastest; where others are hardly slower, the first of them. `tried` is not empty.
[[nodiscard]] const TriedPace& fastest(const std::vector<TriedPace>& tried);

/// What was tried, for the log, in clips per second.
[[nodiscard]] Sentence inWords(const std::vector<TriedPace>& tried, std::int64_t batch);

} // namespace timbrel::training
