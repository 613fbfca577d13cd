// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <torch/torch.h>

#include "engine/base/result.h"

namespace timbrel::experiments {

/// "auto", "cpu" or "cuda" to a device; refuses a graphics card that is not there.
[[nodiscard]] Result<torch::Device> chooseDevice(const std::string& wished);

/// LibTorch's threads for this process from now on; 0 takes all. Returns how many. Matrix products
/// get as many, unless something trains (TrainingThreads). Any thread.
std::int64_t useThreads(std::int64_t wished);

/// useThreads() for a run that trains. How many threads a matrix product takes is the whole
/// process's and changes how it rounds, so while one of these lives, only training sets it: opening
/// another run meanwhile must not change what comes out. Any thread.
class TrainingThreads final {
public:
    explicit TrainingThreads(std::int64_t wished);
    ~TrainingThreads();
    TrainingThreads(const TrainingThreads&) = delete;
    TrainingThreads& operator=(const TrainingThreads&) = delete;
};

/// What can change a run's bits: versions, BLAS, the processor's vector units.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> environmentVersions();

/// A sentence when matrix products are many times slower than this processor could (the reference
/// BLAS instead of OpenBLAS), measured in a few milliseconds; otherwise nothing.
[[nodiscard]] std::optional<Sentence> slowBlasWarning();

/// The most memory this process has held so far, in bytes.
[[nodiscard]] std::int64_t peakMemory();

} // namespace timbrel::experiments
