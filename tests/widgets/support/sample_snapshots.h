// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/snapshots/kept_sound.h"
#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/code_map.h"
#include "engine/snapshots/corpus_summary.h"
#include "engine/snapshots/log_line.h"
#include "engine/snapshots/measure_table.h"
#include "engine/snapshots/reconstruction.h"
#include "engine/snapshots/recording.h"
#include "engine/snapshots/run_comparison.h"
#include "engine/snapshots/run_list.h"
#include "engine/snapshots/run_queue.h"
#include "engine/snapshots/series_point.h"
#include "engine/snapshots/sweep_table.h"
#include "engine/snapshots/track.h"
#include "engine/snapshots/transfer_grid.h"

/// Made-up snapshots that look like the real ones: four instruments, phrases of notes with
/// harmonics, loss curves that fall. Always the same.
namespace timbrel::tests {

/// Phrase `phrase` as instrument `instrument` (piano, violin, trumpet, flute) would play it;
/// `blur` in [0, 1] for what a model that is still learning makes of it.
[[nodiscard]] snapshots::Spectrogram sampleSpectrogram(
    std::size_t instrument, std::size_t phrase, float blur = 0.0F);

[[nodiscard]] std::shared_ptr<const snapshots::ClipView> sampleClip();
[[nodiscard]] std::shared_ptr<const snapshots::TransferGrid> sampleGrid();
[[nodiscard]] std::shared_ptr<const snapshots::CodeMap> sampleMap();
[[nodiscard]] std::shared_ptr<const snapshots::MeasureTable> sampleMeasures();
[[nodiscard]] std::shared_ptr<const snapshots::CorpusSummary> sampleCorpus();
[[nodiscard]] std::shared_ptr<const snapshots::RunList> sampleRuns();
[[nodiscard]] std::shared_ptr<const snapshots::RunStatus> sampleStatus();
[[nodiscard]] std::shared_ptr<const snapshots::RunQueue> sampleQueue();
[[nodiscard]] std::vector<snapshots::SeriesPoint> sampleSeries();
[[nodiscard]] std::vector<snapshots::LogLine> sampleLog();
[[nodiscard]] std::shared_ptr<const snapshots::RecordingState> sampleRecording();
[[nodiscard]] std::shared_ptr<const snapshots::KeptSounds> sampleKeptSounds();
[[nodiscard]] std::shared_ptr<const snapshots::Reconstruction> sampleReconstruction();
[[nodiscard]] std::shared_ptr<const snapshots::Track> sampleTrack(); ///< played by two classes
/// Two runs measured, the third trains, the fourth waits.
[[nodiscard]] std::shared_ptr<const snapshots::SweepTable> sampleSweep();
/// Two steps of one run on two transfers, the truth of one of them known.
[[nodiscard]] std::shared_ptr<const snapshots::RunComparison> sampleComparison();
/// What was told of the sample's ways while they ran.
[[nodiscard]] std::vector<snapshots::ConvergencePoint> sampleConvergence();

} // namespace timbrel::tests
