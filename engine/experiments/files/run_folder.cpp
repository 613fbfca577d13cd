// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/run_folder.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <ctime>

#include <fmt/chrono.h>
#include <nlohmann/json.hpp>

#include "engine/base/files.h"
#include "engine/base/packed_sentence.h"
#include "engine/base/text.h"
#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/files/run_remarks.h"

namespace timbrel::experiments {
namespace {

using Json = nlohmann::ordered_json;
using snapshots::RunState;

constexpr std::size_t kLargestRecord = 64 << 20;

RunState stateFrom(const std::string& text)
{
    for (const auto state :
        {RunState::Idle, RunState::Preparing, RunState::Running, RunState::Paused,
            RunState::Stopping, RunState::Stopped, RunState::Completed, RunState::Failed}) {
        if (text == snapshots::word(state)) {
            return state;
        }
    }
    return RunState::Idle;
}

/// Why a run failed, in the parts that other languages need where it was kept in them.
Sentence problemFrom(const Json& record)
{
    const std::string english = record.value("problem", "");
    const Sentence parts = unpacked(record.value("problem_parts", ""));
    return parts == english ? parts : Sentence::known(english);
}

/// Of all files in a folder; those that cannot be seen count nothing.
std::uint64_t bytesOf(const std::filesystem::path& folder)
{
    std::uint64_t bytes = 0;
    std::error_code failure;
    std::filesystem::recursive_directory_iterator entry(folder, failure);
    while (!failure && entry != std::filesystem::recursive_directory_iterator()) {
        std::error_code unseen;
        const auto size = entry->is_regular_file(unseen) ? entry->file_size(unseen) : 0;
        bytes += unseen ? 0 : size;
        entry.increment(failure);
    }
    return bytes;
}

} // namespace

Result<RunFolder> RunFolder::create(
    const std::filesystem::path& runs, const params::Experiment& experiment)
{
    TIMBREL_CHECK(makeFolders(runs));
    const std::string name = slug(experiment.name(), "run");
    for (int number = 1; number < 1'000'000; ++number) {
        const auto folder = runs / fmt::format("{}-{:03}", name, number);
        std::error_code failure;
        if (std::filesystem::create_directory(folder, failure)) {
            RunFolder run(folder);
            TIMBREL_CHECK(writeFileAtomically(run.experimentFile(), toToml(experiment)));
            return run;
        }
        if (failure) {
            return tl::unexpected(
                systemError(failure.value(), say("create the run's folder"), folder.string()));
        }
    }
    return fail(ErrorCode::NoSpace, say("there are a million runs of this name"), runs.string(),
        say("Give the experiment another name"));
}

Result<RunFolder> RunFolder::open(const std::filesystem::path& folder)
{
    // "runs/x/" and "." have no file name of their own.
    std::error_code failure;
    RunFolder run(std::filesystem::canonical(folder, failure));
    if (failure || !std::filesystem::exists(run.experimentFile(), failure)) {
        return fail(ErrorCode::NotFound,
            say("this is not the folder of a run: it has no experiment.toml"), folder.string(),
            say("Name a folder that training has made"));
    }
    return run;
}

Result<params::Experiment> RunFolder::experiment(std::shared_ptr<const params::Schema> schema) const
{
    return loadExperiment(experimentFile(), std::move(schema));
}

Result<RunRecord> RunFolder::record() const
{
    const auto path = m_path / "run.json";
    TIMBREL_TRY(const auto text, readFile(path, kLargestRecord));
    const auto json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) {
        return fail(ErrorCode::Unreadable, say("the run's record is damaged"), path.string(),
            say("Copy the run again, or train it anew"));
    }
    try {
        RunRecord record;
        record.experiment = json.value("experiment", "");
        record.method = json.value("method", "");
        record.state = stateFrom(json.value("state", ""));
        record.problem = problemFrom(json);
        record.startedAt = json.value("started_at", "");
        record.endedAt = json.value("ended_at", "");
        record.step = json.value("step", std::int64_t{0});
        record.bestStep = json.value("best_step", std::int64_t{0});
        record.trainSeconds = json.value("train_seconds", 0.0);
        record.classes = json.value("classes", std::vector<std::string>{});
        record.trainingClips = json.value("training_clips", std::int64_t{0});
        record.scale = json.value("scale", std::vector<float>{json.value("reference_db", 0.0F)});
        record.corpusFingerprint = json.value("corpus_fingerprint", "");
        record.device = json.value("device", "");
        record.threads = json.value("threads", std::int64_t{0});
        record.shares = json.value("batch_parts", std::int64_t{0});
        record.precision = json.value("precision", std::string());
        if (json.contains("versions")) {
            for (const auto& [part, version] : json["versions"].items()) {
                record.versions.emplace_back(part, version.get<std::string>());
            }
        }
        return record;
    } catch (const Json::exception&) {
        return fail(ErrorCode::Unreadable, say("the run's record holds a value of the wrong kind"),
            path.string(), say("Copy the run again, or train it anew"));
    }
}

Result<FileLock> RunFolder::hold() const
{
    return FileLock::take(m_path / ".training.lock",
        {ErrorCode::NoPermission, say("another Timbrel is training this run"), m_path.string(),
            say("Wait until it has ended, or stop it there"), nullptr});
}

Result<> RunFolder::save(const RunRecord& record) const
{
    Json versions = Json::object();
    for (const auto& [part, version] : record.versions) {
        versions[part] = version;
    }
    const Json json = {
        {"experiment", record.experiment},
        {"method", record.method},
        {"state", snapshots::word(record.state)},
        {"problem", record.problem.english()},
        {"problem_parts", packed(record.problem)},
        {"started_at", record.startedAt},
        {"ended_at", record.endedAt},
        {"step", record.step},
        {"best_step", record.bestStep},
        {"train_seconds", record.trainSeconds},
        {"classes", record.classes},
        {"training_clips", record.trainingClips},
        {"scale", record.scale},
        {"corpus_fingerprint", record.corpusFingerprint},
        {"device", record.device},
        {"threads", record.threads},
        {"batch_parts", record.shares},
        {"precision", record.precision},
        {"versions", std::move(versions)},
    };
    return writeFileAtomically(
        m_path / "run.json", json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

snapshots::RunList listRuns(const std::filesystem::path& runs)
{
    snapshots::RunList list;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(runs, failure)) {
        const auto run = RunFolder::open(entry.path());
        if (!run) {
            continue; // not a run at all
        }
        snapshots::RunSummary summary;
        summary.id = run->id();
        summary.folder = run->path().string();
        if (const auto record = run->record()) {
            summary.experiment = record->experiment;
            summary.method = record->method;
            summary.state = record->state;
            summary.step = record->step;
            summary.trainSeconds = record->trainSeconds;
            summary.startedAt = record->startedAt;
            summary.problem = record->problem;
        } else {
            summary.problem = record.error().text();
        }
        if (const auto text = readFile(run->evaluationFile(), kLargestRecord)) {
            const auto json = Json::parse(*text, nullptr, false);
            const auto error = Json::json_pointer("/heldout/transfer_error");
            if (json.is_object() && json.contains(error) && json[error].is_number()) {
                summary.transferError = json[error].get<double>();
            }
        }
        summary.remarks = loadRemarks(*run).value_or(snapshots::RunRemarks{});
        summary.bytes = bytesOf(run->path());
        list.push_back(std::move(summary));
    }
    std::ranges::sort(list, [](const auto& a, const auto& b) {
        return std::pair(a.startedAt, a.id) > std::pair(b.startedAt, b.id);
    });
    return list;
}

std::string timeStamp()
{
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now));
}

} // namespace timbrel::experiments
