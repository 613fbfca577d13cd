// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/monitor.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/assembly/environment.h"
#include "engine/experiments/studies/held_out_plan.h"
#include "engine/experiments/training/grid_previews.h"
#include "engine/experiments/training/run_recorder.h"
#include "engine/experiments/training/trainer.h"
#include "engine/experiments/training/training_job.h"
#include "engine/runtime/time_left.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// A run under way: everything that a TrainingJob holds while it works. Worker thread.
class TrainingSession final : private Monitor {
public:
    /// Keeps references to all three.
    TrainingSession(const TrainingRequest& request, Outbox& outbox, runtime::Control& control);

    /// Corpus, features, model, folder, and where the run stood when it is resumed.
    [[nodiscard]] Result<> prepare();
    /// Steps until the last one, the time limit, or a request to end.
    [[nodiscard]] Result<runtime::Outcome::Kind> train();
    /// Writes how it ended into run.json and tells the watchers.
    void close(const runtime::Outcome& outcome);

    [[nodiscard]] std::optional<RunFolder> folder() const;
    [[nodiscard]] double clipsPerSecond() const;

private:
    // Monitor: long preparations and measurements report through these.
    [[nodiscard]] bool cancelled() const override { return m_control.stopRequested(); }
    void progress(double fraction, std::string_view activity) override;

    [[nodiscard]] Result<corpus::Corpus> openCorpusOfRun();
    /// Nothing in the folder of a resumed run changes before it is known that it can go on.
    [[nodiscard]] Result<> openFolder(const corpus::Corpus& corpus);
    [[nodiscard]] Result<RunRecord> goOnFrom(const RunFolder& folder, const corpus::Corpus& corpus);
    void tellStage();
    [[nodiscard]] const methods::Stage& stage() const; ///< of the last step
    [[nodiscard]] Result<bool> oneStep(); ///< false when the run is to end
    [[nodiscard]] Result<> validate();
    [[nodiscard]] Result<> checkpoint();
    [[nodiscard]] Result<> preview();
    [[nodiscard]] Result<> evaluateRun();
    [[nodiscard]] Result<> pause();
    [[nodiscard]] snapshots::Stamp stamp() const
    {
        return {m_status.stamp.runId, m_trainer->progress().step};
    }
    [[nodiscard]] bool outOfTime() const
    {
        return m_request.secondsLimit && m_sessionSeconds >= *m_request.secondsLimit;
    }
    void showStatus(snapshots::RunState state);

    const TrainingRequest& m_request;
    Outbox& m_outbox;
    runtime::Control& m_control;
    TrainingSettings m_settings;
    snapshots::RunStatus m_status;
    runtime::TimeLeft m_timeLeft; ///< of the activity
    std::optional<TrainingThreads> m_threads;
    std::vector<corpus::Problem> m_corpusChanges; ///< since the run began, when it is resumed
    std::optional<corpus::FeatureSet> m_features;
    HeldOutPlan m_plan;
    std::optional<transfer::Model> m_model;
    std::optional<FileLock> m_hold; ///< on the run's folder
    std::optional<RunRecorder> m_recorder;
    std::optional<Trainer> m_trainer;
    std::optional<GridPreviews> m_grids;
    std::int64_t m_validatedStep = -1;
    double m_error = 0.0; ///< of the last validation
    double m_nextPreview = 0.0; ///< step
    double m_sessionSeconds = 0.0; ///< of training in this session, for the limit
    double m_stepSeconds = 0.0; ///< of the steps alone, for the speed
    std::int64_t m_sessionSteps = 0;
    std::optional<std::size_t> m_toldStage;
};

} // namespace timbrel::experiments
