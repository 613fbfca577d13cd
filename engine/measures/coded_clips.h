// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>

#include "engine/analysis/linear_probe.h"
#include "engine/base/monitor.h"
#include "engine/corpus/features/features.h"
#include "engine/transfer/model.h"

namespace timbrel::measures {

/// The features of some clips as one batch.
[[nodiscard]] torch::Tensor clipBatch(const transfer::Model& model,
    const corpus::FeatureSet& features, std::span<const std::size_t> clips);

/// Where training clips stand among the training clips, which is their row in a method's tables:
/// [clips], int64.
[[nodiscard]] torch::Tensor rowsOf(
    const corpus::FeatureSet& features, std::span<const std::size_t> trainingClips);

/// The content codes of some clips with their classes in the corpus. Worker thread; cancelled,
/// codes that have to be searched for are what was found.
[[nodiscard]] analysis::LabelledCodes labelledCodes(const transfer::Model& model,
    const corpus::FeatureSet& features, std::span<const std::size_t> clips, Monitor& monitor);

/// The same of training clips, from the method's table, where it keeps one.
[[nodiscard]] std::optional<analysis::LabelledCodes> keptCodes(const transfer::Model& model,
    const corpus::FeatureSet& features, std::span<const std::size_t> trainingClips);

} // namespace timbrel::measures
