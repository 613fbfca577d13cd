// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

/// Codes with what a probe is to read out of them.
struct LabelledCodes {
    Matrix codes; ///< [n, d]
    std::vector<std::size_t> classes; ///< one for each row
};

/// What a classifier reads out of codes that it has not seen.
struct ProbeResult {
    double accuracy = 0.0; ///< of the test rows, in [0, 1]
    double chance = 0.0; ///< what always guessing the test part's most frequent class reaches
    std::size_t classCount = 0;
    std::size_t commonest = 0; ///< the class that guessing names
    std::vector<std::size_t> guesses; ///< one for each test row
    std::vector<std::size_t> confusion; ///< [true class, guessed class], counts of test rows
};

/// Refuses, in words, parts that a probe can do nothing with: empty, or not of finite numbers.
/// Codes of both parts must be as long; asserted.
[[nodiscard]] Result<> checkParts(const LabelledCodes& training, const LabelledCodes& test);

/// How many classes two parts speak of: one more than their largest index.
[[nodiscard]] std::size_t classCountOf(const LabelledCodes& training, const LabelledCodes& test);

/// Holds guesses, one for each test row, against the truth.
[[nodiscard]] ProbeResult judged(
    std::span<const std::size_t> truths, std::vector<std::size_t> guesses, std::size_t classCount);

} // namespace timbrel::analysis
