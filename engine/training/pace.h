// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/sentence.h"
#include "engine/nn/precision.h"

namespace timbrel::training {

/// How a step's work is laid over the processor. It decides in which order sums are formed, so a
/// run repeats bit for bit only at the same pace.
struct Pace {
    std::int64_t shares = 1; ///< parts of the batch that are computed side by side
    std::int64_t threads = 1; ///< of each part
    nn::Precision precision = nn::Precision::Float32;

    friend bool operator==(const Pace&, const Pace&) = default;
};

/// "float32" or "bfloat16", as experiments and run.json name them, and back; nothing for any other
/// word.
[[nodiscard]] const char* idOf(nn::Precision precision);
[[nodiscard]] std::optional<nn::Precision> precisionOf(std::string_view id);

/// "2 parts of the batch side by side, 32-bit floats"
[[nodiscard]] Sentence inWords(const Pace& pace);

} // namespace timbrel::training
