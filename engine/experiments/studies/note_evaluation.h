// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/clip_rules.h"
#include "engine/corpus/corpus.h"
#include "engine/measures/measure_row.h"
#include "engine/snapshots/measure_table.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// What addNoteMeasures() adds: its rows, which are not read one by one.
[[nodiscard]] std::vector<measures::MeasureRow> noteMeasures();

/// Adds to `table` how much of the notes transfers of whole held-out recordings keep, as the
/// transcriber hears them (transcription/notes_kept.h): against the source, and against the score
/// where the corpus has one. Fails with NotFound, and the way to get it, where the transcriber's
/// model is not there. Worker thread; asks `monitor` throughout; about a second for each of at most
/// 48 transfers.
[[nodiscard]] Result<> addNoteMeasures(const transfer::Model& model, const corpus::Corpus& corpus,
    corpus::Loudness loudness, snapshots::MeasureTable& table, Monitor& monitor);

} // namespace timbrel::experiments
