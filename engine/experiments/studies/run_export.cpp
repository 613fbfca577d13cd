// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/run_export.h"

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/base/text.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/assembly/run_model.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/files/series_file.h"
#include "engine/formats/csv.h"
#include "engine/formats/event_file.h"
#include "engine/formats/npy.h"
#include "engine/measures/coded_clips.h"
#include "engine/base/spread.h"
#include "engine/measures/subject.h"

namespace timbrel::experiments {
namespace {

namespace fs = std::filesystem;
using Points = std::span<const snapshots::SeriesPoint>;

/// When a run began, in seconds since 1970; 0 where its record does not tell.
std::int64_t startOf(const RunFolder& run)
{
    const auto record = run.record();
    std::tm time{};
    const char* end =
        record ? ::strptime(record->startedAt.c_str(), "%Y-%m-%dT%H:%M:%SZ", &time) : nullptr;
    return end != nullptr && *end == '\0' ? std::max<std::int64_t>(0, ::timegm(&time)) : 0;
}

Result<> save(const fs::path& file, std::string_view bytes, ExportedRun& exported)
{
    TIMBREL_CHECK(writeFileAtomically(file, bytes));
    exported.files.push_back(file);
    return {};
}

Result<> saveEvents(Points points, std::int64_t start, const fs::path& folder,
    ExportedRun& exported, Monitor& monitor)
{
    constexpr std::size_t kBetweenNews = 4096;
    TIMBREL_CHECK(makeFolders(folder));
    const auto file = folder / fmt::format("events.out.tfevents.{}.timbrel", start);
    const auto began = static_cast<double>(start);
    TIMBREL_TRY(auto events, formats::EventFile::create(file, began));
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i % kBetweenNews == 0) {
            if (monitor.cancelled()) {
                return fail(ErrorCode::Cancelled, say("the export was stopped"), file.string(),
                    say("Give the same command again to have everything"));
            }
            monitor.progress(
                static_cast<double>(i) / static_cast<double>(points.size()), "writing curves");
        }
        const auto& point = points[i];
        TIMBREL_CHECK(events.add(
            {point.name, point.step, began + point.seconds, static_cast<float>(point.value)}));
    }
    TIMBREL_CHECK(events.finish());
    exported.files.push_back(file);
    return {};
}

/// As series.csv has them, without lines that a crash has cut short.
std::string toCsv(Points points)
{
    std::string text = "step,epoch,seconds,name,value\n";
    for (const auto& point : points) {
        fmt::format_to(std::back_inserter(text), "{},{},{:.3f},{},{}\n", point.step, point.epoch,
            point.seconds, point.name, point.value);
    }
    return text;
}

Result<> exportCurves(
    const RunFolder& run, const fs::path& folder, ExportedRun& exported, Monitor& monitor)
{
    auto points = SeriesFile(run.seriesFile()).read(run.id());
    if (!points) {
        auto error =
            points.error().wrappedIn(say("the run's curves cannot be read"), run.path().string());
        error.remedy = say("Train it first, or copy it again");
        return tl::unexpected(std::move(error));
    }
    TIMBREL_CHECK(saveEvents(*points, startOf(run), folder / "curves", exported, monitor));
    return save(folder / "curves.csv", toCsv(*points), exported);
}

Result<> exportClassCodes(
    const transfer::Model& model, const fs::path& folder, ExportedRun& exported)
{
    std::string rows = "row,class,sub_class\n";
    for (std::size_t row = 0; row < model.classes.size(); ++row) {
        rows += fmt::format("{},{},{}\n", row, csvCell(model.parents.names[model.parents.of[row]]),
            csvCell(model.classes[row]));
    }
    const auto codes = transfer::toMatrix(model.method->classCodes());
    TIMBREL_CHECK(save(folder / "class_codes.npy", formats::toNpy(codes), exported));
    return save(folder / "classes.csv", rows, exported);
}

/// Whose codes are in the rows.
std::string clipTable(const OpenedRun& opened, std::span<const std::size_t> clips)
{
    const auto& features = opened.features;
    std::string rows = "row,clip,class,sub_class,recording\n";
    for (std::size_t row = 0; row < clips.size(); ++row) {
        const auto& clip = features.clips()[clips[row]];
        rows += fmt::format("{},{},{},{},{}\n", row, csvCell(clip.id),
            csvCell(features.parents().names[features.parentOf(clips[row])]),
            csvCell(features.classes()[clip.classIndex]),
            csvCell(opened.corpus.recordings[clip.recording].id));
    }
    return rows;
}

Result<> exportContentCodes(
    const OpenedRun& opened, const fs::path& folder, ExportedRun& exported, Monitor& monitor)
{
    const auto& heldOut = opened.features.heldOutClips();
    exported.heldOutClips = heldOut.size();
    if (heldOut.empty()) {
        return fail(ErrorCode::InvalidArgument,
            say("no recording is held out, so there are no clips whose content codes to write"),
            opened.folder.path().string(), say("Train a run that holds some recordings out"));
    }
    auto clips = spread(heldOut, measures::SubjectLimits{}.clips);
    std::ranges::sort(clips);
    monitor.progress(0.0, "encoding clips");
    const auto coded =
        measures::labelledCodes(opened.trained.model, opened.features, clips, monitor);
    if (monitor.cancelled()) { // then codes may be unfinished
        return fail(ErrorCode::Cancelled,
            say("the export was stopped before the content codes were written"), folder.string(),
            say("Give the same command again to have them"));
    }
    TIMBREL_CHECK(save(folder / "content_codes.npy", formats::toNpy(coded.codes), exported));
    exported.clips = clips.size();
    return save(folder / "clips.csv", clipTable(opened, clips), exported);
}

/// The error of a corpus that cannot be opened, in an export's words.
Error withoutCorpus(const Error& reason, const RunFolder& run)
{
    if (reason.code == ErrorCode::Cancelled) {
        return reason;
    }
    auto error =
        reason.wrappedIn(say("curves and class codes are written, but content codes need the "
                             "run's corpus, which cannot be opened"),
            run.path().string());
    error.remedy = say("Put the corpus where the run's experiment.toml says, and export again");
    return error;
}

Result<> exportCodes(const RunFolder& run, const ExportRequest& request,
    const std::shared_ptr<const params::Schema>& schema, const Places& places,
    ExportedRun& exported, Monitor& monitor)
{
    auto trained = loadModel(run, schema);
    if (!trained) {
        auto error = trained.error().wrappedIn(
            say("the curves are written, but codes need the run's model, which cannot be loaded"),
            run.path().string());
        error.remedy = say("Train it for a while, or copy it again, and export again");
        return tl::unexpected(std::move(error));
    }
    exported.skipped = std::move(trained->skipped);
    TIMBREL_CHECK(exportClassCodes(trained->model, request.folder, exported));
    const auto opened = openRun(request.run, schema, places, trained->step, monitor);
    if (!opened) {
        return tl::unexpected(withoutCorpus(opened.error(), run));
    }
    exported.changes = opened->changes;
    return exportContentCodes(*opened, request.folder, exported, monitor);
}

} // namespace

Result<ExportedRun> exportRun(const ExportRequest& request,
    std::shared_ptr<const params::Schema> schema, const Places& places, Monitor& monitor)
{
    TIMBREL_TRY(const auto run, RunFolder::open(request.run));
    ExportedRun exported;
    TIMBREL_CHECK(exportCurves(run, request.folder, exported, monitor));
    auto coded = exportCodes(run, request, schema, places, exported, monitor);
    if (!coded) {
        exported.codesProblem = std::move(coded).error();
    }
    return exported;
}

} // namespace timbrel::experiments
