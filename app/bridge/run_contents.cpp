// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_contents.h"

#include <algorithm>
#include <utility>

#include "engine/experiments/files/evaluation_file.h"
#include "engine/experiments/files/grid_choice_file.h"
#include "engine/experiments/files/preview_file.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/files/series_file.h"

namespace timbrel::app {
namespace {

using snapshots::RunState;

/// What a run's record tells, as the status of a run that nobody trains now.
snapshots::RunStatus statusFrom(
    const experiments::RunRecord& record, const params::Experiment& experiment)
{
    snapshots::RunStatus status;
    status.stamp.step = record.step;
    status.experiment = record.experiment;
    status.problem = record.problem;
    status.totalSteps = experiment.values("training").integer("steps");
    status.fraction = static_cast<double>(record.step)
        / static_cast<double>(std::max<std::int64_t>(1, status.totalSteps));
    // "running" on disk without a trainer: the program was killed.
    const bool ended = record.state == RunState::Completed || record.state == RunState::Failed;
    status.state = ended ? record.state : RunState::Stopped;
    return status;
}

/// Lines that a crash cut short are left out; a file of which nothing is left is damaged.
Result<snapshots::CurveSet> readSeries(const experiments::RunFolder& run)
{
    TIMBREL_TRY(auto curves, experiments::SeriesFile(run.seriesFile()).curves(run.id()));
    if (curves.empty() && std::filesystem::file_size(run.seriesFile()) > 0) {
        return fail(ErrorCode::Unreadable, say("no point of the run's curves can be read"),
            run.seriesFile().string(), say("Copy the run again"));
    }
    return curves;
}

} // namespace

Result<RunContents> readRun(
    const std::filesystem::path& folder, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto run, experiments::RunFolder::open(folder));
    TIMBREL_TRY(const auto experiment, run.experiment(std::move(schema)));
    // A run that was killed while it was prepared has none yet; it begins anew when it is resumed.
    const bool begun = std::filesystem::exists(run.path() / "run.json");
    experiments::RunRecord record;
    if (begun) {
        TIMBREL_TRY(record, run.record());
    }
    RunContents contents{.experiment = experiment};
    contents.folder = run.path();
    contents.status = statusFrom(record, experiment);
    contents.status.stamp.runId = run.id();
    if (std::filesystem::exists(run.seriesFile())) {
        auto series = readSeries(run);
        if (series) {
            contents.series = std::move(*series);
        } else {
            contents.seriesProblem = series.error().text();
        }
    }
    if (std::filesystem::exists(run.evaluationFile())) {
        if (auto table = experiments::loadEvaluation(run.evaluationFile(), run.id())) {
            contents.measures = std::make_shared<const snapshots::MeasureTable>(std::move(*table));
        } else {
            contents.measuresProblem = table.error().text();
        }
    }
    if (auto choice = experiments::loadGridChoice(run)) { // a damaged one is as good as none
        contents.gridChoice = std::move(*choice);
    }
    contents.steps = experiments::PreviewFolder(run.previews()).steps();
    if (!contents.steps.empty()) {
        contents.newest = readPreview(run.path(), contents.steps.back());
    }
    return contents;
}

Preview readPreview(const std::filesystem::path& run, std::int64_t step)
{
    const snapshots::Stamp stamp{run.filename().string(), step};
    Preview preview;
    const auto folder = experiments::RunFolder::open(run);
    if (!folder) {
        preview.gridProblem = folder.error().text();
        preview.mapProblem = preview.gridProblem;
        return preview;
    }
    const experiments::PreviewFolder previews(folder->previews());
    if (auto grid = previews.loadGrid(stamp)) {
        preview.grid = std::make_shared<const snapshots::TransferGrid>(std::move(*grid));
    } else {
        preview.gridProblem = grid.error().text();
    }
    if (auto map = previews.loadMap(stamp)) {
        preview.map = std::make_shared<const snapshots::CodeMap>(std::move(*map));
    } else {
        preview.mapProblem = map.error().text();
    }
    return preview;
}

} // namespace timbrel::app
