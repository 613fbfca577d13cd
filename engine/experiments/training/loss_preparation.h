// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// Readies the losses that compare by networks of their own: reads them, or trains them on the
/// corpus's training part once and keeps them in the run's folder. Sentences for the log. Worker
/// thread.
[[nodiscard]] Result<std::vector<Sentence>> prepareLosses(const transfer::Model& model,
    const corpus::FeatureSet& features, const RunFolder& run, std::uint64_t seed, Monitor& monitor);

} // namespace timbrel::experiments
