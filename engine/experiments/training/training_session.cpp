// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/training_session.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "engine/base/files.h"
#include "engine/corpus/importers/importer.h"
#include "engine/experiments/assembly/environment.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/assembly/run_model.h"
#include "engine/experiments/assembly/stored_split.h"
#include "engine/experiments/assembly/sub_classes.h"
#include "engine/experiments/files/corpus_file.h"
#include "engine/experiments/files/evaluation_file.h"
#include "engine/experiments/files/preview_file.h"
#include "engine/experiments/studies/evaluation.h"
#include "engine/experiments/studies/previews.h"
#include "engine/experiments/training/corpus_news.h"
#include "engine/experiments/training/loss_preparation.h"
#include "engine/experiments/training/run_pace.h"
#include "engine/measures/made_clips.h"
#include "engine/runtime/stopwatch.h"

namespace timbrel::experiments {
namespace {

using runtime::Outcome;
using snapshots::RunState;
using snapshots::Severity;

constexpr double kFirstPreview = 10.0; // steps

} // namespace

TrainingSession::TrainingSession(
    const TrainingRequest& request, Outbox& outbox, runtime::Control& control)
    : m_request(request)
    , m_outbox(outbox)
    , m_control(control)
    , m_settings(TrainingSettings::from(request.experiment.values("training")))
{
    m_status.experiment = request.experiment.name();
    m_status.totalSteps = m_settings.steps;
    if (request.resume) {
        m_status.stamp.runId = request.resume->id();
    }
}

Result<> TrainingSession::prepare()
{
    const auto& experiment = m_request.experiment;
    if (m_request.resume) {
        TIMBREL_TRY(m_hold, m_request.resume->hold());
    }
    m_threads.emplace(m_settings.threads);
    TIMBREL_TRY(const auto corpus, openCorpusOfRun());
    TIMBREL_CHECK(corpus::requireTwoClasses(corpus));
    TIMBREL_TRY(const auto representation, makeRepresentation(experiment));
    TIMBREL_TRY(auto whole,
        openFeatures(experiment, corpus, representation, std::nullopt, m_request.features, *this));
    TIMBREL_TRY(
        const auto subClasses, keptOrFoundSubClasses(experiment, m_request.resume, whole, *this));
    TIMBREL_TRY(m_features, withSubClasses(experiment, std::move(whole), subClasses, *this));
    m_outbox.corpus.put(summaryOf(corpus, *m_features));
    m_plan = planHeldOut(*m_features);
    TIMBREL_TRY(m_model,
        makeModel(experiment, m_features->classes(), m_features->scale(),
            static_cast<std::int64_t>(m_features->trainingClips().size())));
    m_model->parents = m_features->parents();
    m_trainer.emplace(*m_model, *m_features, m_settings);

    TIMBREL_CHECK(openFolder(corpus));
    m_recorder->record().device = m_model->device.str();
    TIMBREL_CHECK(saveCorpus(corpus, *m_features, m_recorder->folder().corpusFile()));
    if (subClasses) {
        TIMBREL_CHECK(saveSubClasses(
            withClipsOf(*subClasses, *m_features), m_recorder->folder().subClassFile()));
    }
    for (const auto& line : corpusNews(*m_features, m_corpusChanges)) {
        m_recorder->log(line.severity, line.text);
    }
    TIMBREL_TRY(const auto sentences,
        prepareLosses(*m_model, *m_features, m_recorder->folder(), m_settings.seed, *this));
    for (const auto& sentence : sentences) {
        m_recorder->log(Severity::Info, sentence);
    }
    m_grids.emplace(*m_model, *m_features, m_plan, *m_recorder, m_outbox, m_request.inbox);
    m_grids->remember();
    setPace(*m_trainer, *m_recorder, *this);
    if (m_request.resume) {
        TIMBREL_CHECK(SeriesFile(m_recorder->folder().seriesFile())
                          .truncateAfter(m_trainer->progress().step));
    }
    m_nextPreview = kFirstPreview;
    while (m_nextPreview <= static_cast<double>(m_trainer->progress().step)) {
        m_nextPreview = std::ceil(m_nextPreview * m_settings.previewGrowth);
    }
    return m_recorder->save(RunState::Running);
}

Result<corpus::Corpus> TrainingSession::openCorpusOfRun()
{
    const auto& resumed = m_request.resume;
    if (!resumed || !std::filesystem::exists(resumed->corpusFile())) {
        return openCorpus(m_request.experiment, m_request.solos, *this);
    }
    TIMBREL_TRY(const auto stored, loadCorpus(resumed->corpusFile()));
    TIMBREL_TRY(auto reopened, reopenCorpus(m_request.experiment, stored, m_request.solos, *this));
    TIMBREL_CHECK(requireWhole(reopened));
    m_corpusChanges = reopened.changes();
    return std::move(reopened.corpus);
}

Result<> TrainingSession::openFolder(const corpus::Corpus& corpus)
{
    RunRecord record;
    std::optional<RunFolder> folder = m_request.resume;
    if (folder) {
        TIMBREL_TRY(record, goOnFrom(*folder, corpus));
    } else {
        TIMBREL_TRY(folder, RunFolder::create(m_request.runs, m_request.experiment));
        TIMBREL_TRY(m_hold, folder->hold());
        record.startedAt = timeStamp();
        if (m_request.paceOf) {
            TIMBREL_TRY(const auto example, m_request.paceOf->record());
            record.threads = example.threads;
            record.shares = example.shares;
            record.precision = example.precision;
        }
    }
    record.experiment = m_request.experiment.name();
    record.method = m_request.experiment.row("method").id;
    record.classes = m_features->classes();
    record.trainingClips = static_cast<std::int64_t>(m_features->trainingClips().size());
    record.scale = m_features->scale().values;
    record.corpusFingerprint = m_features->fingerprint();
    record.versions = environmentVersions();
    m_status.stamp.runId = folder->id();
    m_recorder.emplace(std::move(*folder), std::move(record), m_outbox);
    return {};
}

Result<RunRecord> TrainingSession::goOnFrom(const RunFolder& folder, const corpus::Corpus& corpus)
{
    auto read = folder.record();
    if (!read && read.error().code != ErrorCode::NotFound) {
        return read;
    }
    auto record = std::move(read).value_or(RunRecord()); // killed while it was prepared
    const auto& earlier = record.corpusFingerprint;
    if (!earlier.empty() && earlier != m_features->fingerprint()) {
        return fail(ErrorCode::InvalidArgument,
            say("the corpus has changed since the run began, so it cannot go on as it was"),
            corpus.folder.string(), say("Bring the old recordings back, or train a new run"));
    }
    const auto warn = [this](Sentence text) {
        m_outbox.log.append({Severity::Warning, std::move(text)});
    };
    TIMBREL_TRY(const bool found,
        m_trainer->restore(CheckpointFolder(folder.checkpoints()), [&warn](const Error& error) {
            warn(say("an earlier checkpoint is used instead: {}", error.text()));
        }));
    if (!found) {
        warn(say("the run has no checkpoint yet and begins anew"));
    }
    return record;
}

Result<Outcome::Kind> TrainingSession::train()
{
    m_status.activity.clear();
    if (const auto warning = slowBlasWarning()) {
        m_recorder->log(Severity::Warning, *warning);
    }
    bool goesOn = m_trainer->progress().step < m_settings.steps;
    while (goesOn) {
        TIMBREL_TRY(goesOn, oneStep());
    }
    if (m_control.abortRequested()) {
        return Outcome::Kind::Aborted;
    }
    TIMBREL_CHECK(checkpoint());
    TIMBREL_CHECK(m_recorder->flush(true));
    if (m_control.stopRequested()) {
        return Outcome::Kind::Stopped;
    }
    TIMBREL_CHECK(preview());
    TIMBREL_CHECK(evaluateRun());
    TIMBREL_CHECK(m_recorder->flush(true));
    return Outcome::Kind::Completed;
}

const methods::Stage& TrainingSession::stage() const
{
    return m_trainer->stages().stageAt(std::max<std::int64_t>(0, m_trainer->progress().step - 1));
}

void TrainingSession::tellStage()
{
    const auto place = m_trainer->stages().at(m_trainer->progress().step);
    if (m_trainer->stages().stages().size() > 1 && m_toldStage != place.stage) {
        m_toldStage = place.stage;
        m_recorder->log(Severity::Info, m_trainer->stages().sentence(place));
    }
}

Result<bool> TrainingSession::oneStep()
{
    tellStage();
    if (m_control.pauseRequested()) {
        TIMBREL_CHECK(pause());
    }
    if (m_control.stopRequested() || outOfTime()) {
        return false;
    }
    const runtime::Stopwatch whole;
    const double secondsBefore = m_trainer->progress().seconds;
    TIMBREL_TRY(const auto losses, m_trainer->step());
    m_stepSeconds += whole.seconds();
    ++m_sessionSteps;
    auto& progress = m_trainer->progress();
    m_recorder->at(progress.step, m_trainer->epoch(), secondsBefore + whole.seconds());
    for (const auto& [name, value] : losses) {
        m_recorder->point("loss/" + name, value);
    }
    showStatus(RunState::Running);
    if (progress.step % m_settings.validateEvery == 0) {
        TIMBREL_CHECK(validate());
    }
    if (static_cast<double>(progress.step) >= m_nextPreview) {
        TIMBREL_CHECK(preview());
        m_nextPreview = std::ceil(m_nextPreview * m_settings.previewGrowth);
    }
    Monitor quiet;
    m_grids->answerWish(stamp(), quiet);
    progress.seconds = secondsBefore + whole.seconds();
    if (progress.step % m_settings.checkpointEvery == 0) {
        TIMBREL_CHECK(checkpoint());
    }
    TIMBREL_CHECK(m_recorder->flush(false));
    progress.seconds = secondsBefore + whole.seconds();
    m_sessionSeconds += whole.seconds();
    return progress.step < m_settings.steps;
}

Result<> TrainingSession::validate()
{
    const auto step = m_trainer->progress().step;
    if (m_validatedStep == step || m_features->heldOutClips().empty() || !stage().encodes) {
        return {};
    }
    m_validatedStep = step;
    Monitor quiet;
    TIMBREL_TRY(m_error,
        measures::meanError(*m_model, *m_features,
            measures::reconstructionsOf(*m_features, m_plan.validationClips), quiet));
    m_recorder->point("validation/reconstruction_error", m_error);
    if (!m_plan.validationTransfers.empty()) {
        TIMBREL_TRY(
            m_error, measures::meanError(*m_model, *m_features, m_plan.validationTransfers, quiet));
        m_recorder->point("validation/transfer_error", m_error);
    }
    m_recorder->point("speed/clips_per_second", clipsPerSecond());
    return {};
}

Result<> TrainingSession::checkpoint()
{
    TIMBREL_CHECK(validate());
    auto& progress = m_trainer->progress();
    const bool measured = m_validatedStep == progress.step;
    if (!measured || m_error <= progress.bestError) {
        progress.bestError = measured ? m_error : progress.bestError;
        progress.bestStep = progress.step;
    }
    const CheckpointFolder folder(m_recorder->folder().checkpoints());
    TIMBREL_CHECK(m_recorder->flush(true));
    TIMBREL_CHECK(m_trainer->save(folder));
    folder.prune(progress.step, progress.bestStep, m_settings.keepEvery);
    auto& record = m_recorder->record();
    record.step = progress.step;
    record.bestStep = progress.bestStep;
    record.trainSeconds = progress.seconds;
    return m_recorder->save(RunState::Running);
}

Result<> TrainingSession::preview()
{
    if (m_plan.gridClips.empty()) {
        return {};
    }
    TIMBREL_CHECK(m_trainer->checkWeights());
    const PreviewFolder previews(m_recorder->folder().previews());
    Monitor quiet;
    TIMBREL_CHECK(m_grids->preview(stamp(), quiet));
    TIMBREL_TRY(auto map, makeMap(*m_model, *m_features, m_plan, stamp(), quiet));
    TIMBREL_CHECK(previews.save(map));
    m_recorder->point("probe/content_to_class", map.probeAccuracy);
    m_outbox.map.put(std::move(map));
    return {};
}

Result<> TrainingSession::evaluateRun()
{
    if (m_features->heldOutClips().empty()) {
        return {};
    }
    TIMBREL_TRY(auto table, evaluate(*m_model, *m_features, *m_features, stamp(), *this));
    TIMBREL_CHECK(writeFileAtomically(m_recorder->folder().evaluationFile(), toJson(table)));
    m_outbox.measures.put(std::move(table));
    return {};
}

Result<> TrainingSession::pause()
{
    TIMBREL_CHECK(checkpoint());
    showStatus(RunState::Paused);
    m_control.waitWhilePaused();
    return {};
}

double TrainingSession::clipsPerSecond() const
{
    return m_trainer && m_stepSeconds > 0.0 ? static_cast<double>(m_sessionSteps)
            * static_cast<double>(m_trainer->batch()) / m_stepSeconds
                                            : 0.0;
}

std::optional<RunFolder> TrainingSession::folder() const
{
    return m_recorder ? std::optional(m_recorder->folder()) : m_request.resume;
}

void TrainingSession::showStatus(RunState state)
{
    const auto step = m_trainer->progress().step;
    m_status.state = state;
    m_status.stamp.step = step;
    m_status.activity = m_trainer->stages().stages().size() > 1 ? stage().label : "";
    m_status.fraction = static_cast<double>(step) / static_cast<double>(m_settings.steps);
    m_status.clipsPerSecond = clipsPerSecond();
    if (m_sessionSteps > 0) {
        // Counts previews and validations in, which m_stepSeconds leaves out.
        const double perStep =
            std::max(m_sessionSeconds, m_stepSeconds) / static_cast<double>(m_sessionSteps);
        double left = perStep * static_cast<double>(m_settings.steps - step);
        if (m_request.secondsLimit) {
            left = std::min(left, *m_request.secondsLimit - m_sessionSeconds);
        }
        m_status.secondsLeft = std::max(0.0, left);
    }
    m_outbox.status.put(m_status);
}

void TrainingSession::progress(double fraction, std::string_view activity)
{
    m_status.state = m_grids ? RunState::Running : RunState::Preparing;
    m_status.activity = activity;
    m_status.fraction = fraction;
    m_status.secondsLeft = m_timeLeft.after(fraction, activity);
    m_outbox.status.put(m_status);
}

void TrainingSession::close(const Outcome& outcome)
{
    m_status.activity.clear();
    m_status.secondsLeft.reset();
    m_status.state = outcome.kind == Outcome::Kind::Completed ? RunState::Completed
        : outcome.kind == Outcome::Kind::Failed               ? RunState::Failed
                                                              : RunState::Stopped;
    m_status.problem = outcome.error ? outcome.error->text() : Sentence();
    m_status.fraction =
        static_cast<double>(m_status.stamp.step) / static_cast<double>(m_settings.steps);
    if (m_recorder) {
        // What cannot be written any more is told to the watchers at least.
        if (auto saved = m_recorder->flush(true); !saved) {
            m_recorder->log(Severity::Error, saved.error().text());
        }
        if (auto saved = m_recorder->save(m_status.state, m_status.problem); !saved) {
            m_recorder->log(Severity::Error, saved.error().text());
        }
    }
    if (outcome.error) {
        m_outbox.log.append({Severity::Error, m_status.problem});
    }
    m_outbox.status.put(m_status);
}

} // namespace timbrel::experiments
