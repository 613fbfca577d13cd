// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/runtime/mailbox.h"
#include "engine/snapshots/code_map.h"
#include "engine/snapshots/corpus_summary.h"
#include "engine/snapshots/log_line.h"
#include "engine/snapshots/measure_table.h"
#include "engine/snapshots/run_status.h"
#include "engine/snapshots/series_point.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::experiments {

/// Everything that jobs show to people. Jobs put, one listener takes a few dozen times a second:
/// curves and log lines are never lost, of pictures only the newest counts. Any thread.
struct Outbox {
    runtime::Series<snapshots::SeriesPoint> series;
    runtime::Series<snapshots::LogLine> log;
    runtime::Latest<snapshots::RunStatus> status;
    runtime::Latest<snapshots::TransferGrid> grid;
    runtime::Latest<snapshots::CodeMap> map;
    runtime::Latest<snapshots::MeasureTable> measures;
    runtime::Latest<snapshots::CorpusSummary> corpus;
};

} // namespace timbrel::experiments
