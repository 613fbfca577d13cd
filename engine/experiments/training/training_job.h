// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/training/inbox.h"
#include "engine/experiments/training/outbox.h"
#include "engine/params/experiment.h"
#include "engine/runtime/job.h"

namespace timbrel::experiments {

class TrainingSession;

struct TrainingRequest {
    params::Experiment experiment; ///< of the run to resume, where `resume` is set
    std::filesystem::path runs; ///< where a new run gets its folder
    std::filesystem::path solos; ///< where the built-in corpus lies, or is made
    std::filesystem::path features; ///< where features are kept; empty: nowhere
    std::optional<RunFolder> resume; ///< goes on with this run instead
    std::optional<double> secondsLimit; ///< ends in time, with a checkpoint and an evaluation
    std::shared_ptr<Inbox> inbox{}; ///< null where nobody asks anything meanwhile
    std::optional<RunFolder>
        paceOf{}; ///< a new run keeps this one's pace, and repeats it bit for bit
};

/// What a finished job tells whoever asked for it.
struct TrainingReport {
    runtime::Outcome outcome;
    std::optional<RunFolder> run; ///< empty where it failed before there was a folder
    double clipsPerSecond = 0.0; ///< of the steps alone
};

/// One run from corpus to evaluation: reads and checks the corpus, computes features, trains with
/// previews and checkpoints, measures. The way of a step is told in ARCHITECTURE.md.
///
/// Stop finishes the step, saves and ends; abort ends at once with what was saved before; pause
/// saves and waits. The caller must keep the outbox alive until the job is finished.
class TrainingJob final : public runtime::Job {
public:
    using Finished = std::function<void(const TrainingReport&)>;

    TrainingJob(TrainingRequest request, Outbox& outbox, Finished onFinished);
    ~TrainingJob() override;

    [[nodiscard]] std::string title() const override;
    [[nodiscard]] runtime::Outcome run(runtime::Control& control) override;
    void finished(const runtime::Outcome& outcome) override;

private:
    TrainingRequest m_request;
    Outbox& m_outbox;
    Finished m_onFinished;
    std::unique_ptr<TrainingSession> m_session;
};

} // namespace timbrel::experiments
