// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

struct LabelledCodes {
    Matrix codes; ///< [n, d]
    std::vector<std::size_t> classes; ///< one for each row
};

struct ProbeSettings {
    double l2 = 0.01; ///< keeps the weights small where codes have more values than there are rows
    int iterations = 100; ///< at most
    std::size_t threads = 1;
};

/// What a linear classifier reads out of codes it has not seen.
struct ProbeResult {
    double accuracy = 0.0; ///< of the test rows, in [0, 1]
    double chance = 0.0; ///< what always guessing the test part's most frequent class reaches
    std::size_t classCount = 0;
    std::vector<std::size_t> confusion; ///< [true class, guessed class], counts of test rows
};

/// Trains multinomial logistic regression on `training`, standardised by its own means and
/// deviations, and tries it on `test`. Deterministic, whatever the threads. Worker thread; asks
/// `monitor` each iteration.
[[nodiscard]] Result<ProbeResult> linearProbe(const LabelledCodes& training,
    const LabelledCodes& test, const ProbeSettings& settings, Monitor& monitor);

} // namespace timbrel::analysis
