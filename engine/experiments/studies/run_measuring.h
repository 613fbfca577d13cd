// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"
#include "engine/snapshots/measure_table.h"

namespace timbrel::experiments {

struct MeasuringRequest {
    std::filesystem::path run;
    std::filesystem::path corpus{}; ///< whose held-out part is measured; empty for the run's own
    std::string layout = "auto"; ///< of that corpus
    std::string device{}; ///< a choice of training.device; empty for the run's own
};

/// Measures of a run, and what people should know about them.
struct MeasuredRun {
    snapshots::MeasureTable table;
    std::vector<Error> skipped; ///< checkpoints that could not be read
    std::vector<corpus::Problem> changes; ///< of the corpus since the training; classes left out
    Sentence notesProblem; ///< why notes are not measured, and the remedy; empty where they are
};

/// Measures a trained run anew on recordings it has never seen, notes too where the transcriber is
/// there. Measures on the run's own corpus are written to its evaluation.json. Minutes long; worker
/// thread; asks `monitor` throughout.
[[nodiscard]] Result<MeasuredRun> measureAgain(const MeasuringRequest& request,
    std::shared_ptr<const params::Schema> schema, const Places& places, Monitor& monitor);

} // namespace timbrel::experiments
