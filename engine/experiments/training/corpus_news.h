// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include "engine/corpus/corpus.h"
#include "engine/corpus/features/features.h"
#include "engine/snapshots/corpus_summary.h"
#include "engine/snapshots/log_line.h"

// What people are told of a corpus when a run begins.

namespace timbrel::experiments {

/// Counts by class, what was left out, and how classes were taken apart.
[[nodiscard]] snapshots::CorpusSummary summaryOf(
    const corpus::Corpus& corpus, const corpus::FeatureSet& features);

/// The same for the log; `changes` are those since the run began, when it is resumed.
[[nodiscard]] std::vector<snapshots::LogLine> corpusNews(
    const corpus::FeatureSet& features, std::span<const corpus::Problem> changes);

} // namespace timbrel::experiments
