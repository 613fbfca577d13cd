// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/bridge/errands.h"
#include "engine/corpus/doctor/examination.h"
#include "engine/experiments/description/places.h"
#include "engine/experiments/training/outbox.h"
#include "engine/experiments/training/training_job.h"
#include "engine/params/experiment.h"
#include "engine/runtime/job.h"
#include "engine/runtime/worker.h"

namespace timbrel::app {

/// The engine's worker as the window sees it: commands that never block, and one signal for each
/// kind of snapshot, thirty times a second at most. GUI thread.
class TrainingBridge final : public QObject {
    Q_OBJECT

public:
    explicit TrainingBridge(experiments::Places places, QObject* parent = nullptr);

    [[nodiscard]] bool isTraining() const { return m_training; } ///< until ended()
    [[nodiscard]] bool isBusy() const { return m_timer.isActive(); } ///< or looks at a corpus

    void start(const params::Experiment& experiment, const std::filesystem::path& runs);
    void resume(const params::Experiment& experiment, const experiments::RunFolder& run);
    void pause();
    void goOn();
    void stop(); ///< finishes the step, saves
    void wishForGrid(const snapshots::GridChoice& choice); ///< of the run that trains
    /// Looks at a corpus. One asked for while a run trains waits for its end, as does one that is
    /// not done when a run begins; the newest counts.
    void inspect(const params::Experiment& experiment);
    /// Work that has to be done where training is, while nothing trains; false where something
    /// does.
    bool study(std::unique_ptr<runtime::Job> job);

Q_SIGNALS:
    void statusChanged(std::shared_ptr<const timbrel::snapshots::RunStatus> status);
    void pointsArrived(const std::vector<timbrel::snapshots::SeriesPoint>& points);
    void linesArrived(const std::vector<timbrel::snapshots::LogLine>& lines);
    void gridArrived(std::shared_ptr<const timbrel::snapshots::TransferGrid> grid);
    void mapArrived(std::shared_ptr<const timbrel::snapshots::CodeMap> map);
    void measuresArrived(std::shared_ptr<const timbrel::snapshots::MeasureTable> table);
    void inspectionBegan(const timbrel::params::Experiment& experiment);
    /// How far looking at a corpus is; the corpus, or why there is none, follows.
    void inspecting(const QString& activity, double fraction);
    void corpusArrived(std::shared_ptr<const timbrel::snapshots::CorpusSummary> corpus);
    /// The last word of a run: everything that it had to say has been said.
    void ended(const timbrel::experiments::TrainingReport& report);

private:
    void post(experiments::TrainingRequest request);
    void dropInspection();
    void passOnCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus);
    void drain();
    void passOnStatus(const snapshots::RunStatus& status);

    experiments::Places m_places;
    std::shared_ptr<corpus::ExaminationMemory> m_memory =
        std::make_shared<corpus::ExaminationMemory>(); ///< of the recordings that were inspected
    experiments::Outbox m_outbox;
    std::shared_ptr<experiments::Inbox> m_inbox; ///< of the run that trains
    runtime::Latest<experiments::TrainingReport> m_report;
    std::uint64_t m_posted = 0; ///< how many jobs so far
    QTimer m_timer; ///< runs while the worker has something to do
    std::shared_ptr<Errand> m_inspection; ///< null when none is under way
    std::optional<params::Experiment> m_inspected; ///< whose corpus is looked at or was last
    std::optional<params::Experiment> m_inspectLater; ///< when the run is over
    snapshots::RunStatus m_status; ///< the last that was passed on
    bool m_training = false;
    bool m_stopping = false;
    runtime::Worker m_worker{runtime::Standing::Behind}; ///< ends first
};

} // namespace timbrel::app
