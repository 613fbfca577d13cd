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

/// LibTorch's threads for this process from now on; 0 takes all. Returns how many.
std::int64_t useThreads(std::int64_t wished);

/// What can change a run's bits: versions, BLAS, the processor's vector units.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> environmentVersions();

/// A sentence when matrix products are many times slower than this processor could (the reference
/// BLAS instead of OpenBLAS), measured in a few milliseconds; otherwise nothing.
[[nodiscard]] std::optional<Sentence> slowBlasWarning();

/// The most memory this process has held so far, in bytes.
[[nodiscard]] std::int64_t peakMemory();

} // namespace timbrel::experiments
