// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/training_bridge.h"

#include <utility>

#include "app/bridge/corpus_inspection.h"
#include "app/bridge/heartbeat.h"

namespace timbrel::app {

using snapshots::RunState;

TrainingBridge::TrainingBridge(experiments::Places places, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
{
    m_timer.setInterval(kHeartbeat);
    connect(&m_timer, &QTimer::timeout, this, &TrainingBridge::drain);
}

void TrainingBridge::start(const params::Experiment& experiment, const std::filesystem::path& runs)
{
    post({.experiment = experiment,
        .runs = runs,
        .solos = m_places.solos,
        .features = m_places.features,
        .resume = std::nullopt,
        .secondsLimit = std::nullopt});
}

void TrainingBridge::resume(const params::Experiment& experiment, const experiments::RunFolder& run)
{
    post({.experiment = experiment,
        .runs = run.path().parent_path(),
        .solos = m_places.solos,
        .features = m_places.features,
        .resume = run,
        .secondsLimit = std::nullopt});
}

void TrainingBridge::post(experiments::TrainingRequest request)
{
    if (m_training) {
        return;
    }
    if (m_inspection) {
        m_inspectLater = m_inspected; // whoever asked for it will not ask again
    }
    dropInspection();
    m_training = true;
    m_stopping = false;
    m_inbox = std::make_shared<experiments::Inbox>(); // no wish of the last run's is heard
    request.inbox = m_inbox;
    snapshots::RunStatus status;
    status.stamp.runId = request.resume ? request.resume->id() : std::string();
    status.state = RunState::Preparing;
    status.experiment = request.experiment.name();
    passOnStatus(status);
    m_worker.post(std::make_unique<experiments::TrainingJob>(std::move(request), m_outbox,
        [this](const experiments::TrainingReport& report) { m_report.put(report); }));
    ++m_posted;
    m_timer.start();
}

void TrainingBridge::pause()
{
    if (m_training) {
        m_worker.pause();
    }
}

void TrainingBridge::goOn()
{
    if (m_training) {
        m_worker.resume();
        if (m_status.state == RunState::Paused) {
            m_status.state = RunState::Running;
            passOnStatus(m_status);
        }
    }
}

void TrainingBridge::stop()
{
    if (m_training && !m_stopping) {
        m_stopping = true;
        m_worker.stop();
        passOnStatus(m_status);
    }
}

void TrainingBridge::wishForGrid(const snapshots::GridChoice& choice)
{
    if (m_training) {
        m_inbox->grid.put(choice);
    }
}

void TrainingBridge::inspect(const params::Experiment& experiment)
{
    if (m_training) {
        m_inspectLater = experiment;
        return;
    }
    dropInspection();
    m_inspectLater.reset();
    m_inspected = experiment;
    m_inspection = std::make_shared<Errand>();
    m_worker.post(std::make_unique<CorpusInspection>(
        experiment, m_places.solos, m_memory, m_outbox, m_inspection));
    ++m_posted;
    m_timer.start();
    Q_EMIT inspectionBegan(experiment);
}

bool TrainingBridge::study(std::unique_ptr<runtime::Job> job)
{
    if (m_training) {
        return false;
    }
    m_worker.post(std::move(job));
    ++m_posted;
    m_timer.start();
    return true;
}

void TrainingBridge::dropInspection()
{
    if (m_inspection) {
        m_inspection->drop();
        m_inspection.reset();
        static_cast<void>(m_outbox.corpus.take()); // or it would be taken for the next one's
    }
}

void TrainingBridge::passOnCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus)
{
    if (corpus->examined || !corpus->failure.empty()) {
        m_inspection.reset(); // its last word; a run's own corpus is not examined
    }
    Q_EMIT corpusArrived(std::move(corpus));
}

void TrainingBridge::drain()
{
    // Both asked first: what came before them is in the outbox by now.
    const bool busy = m_worker.busy();
    const auto posted = m_posted;
    const auto report = m_report.take();
    if (m_stopping && m_training) {
        m_worker.stop(); // again, since the job may not have begun when it was asked first
    }
    if (const auto status = m_outbox.status.take()) {
        if (status->state != RunState::Idle) {
            passOnStatus(*status);
        } else if (m_inspection) {
            Q_EMIT inspecting(QString::fromStdString(status->activity), status->fraction);
        }
    }
    if (auto corpus = m_outbox.corpus.take()) {
        passOnCorpus(std::move(corpus));
    }
    if (const auto points = m_outbox.series.drain(); !points.empty()) {
        Q_EMIT pointsArrived(points);
    }
    if (auto grid = m_outbox.grid.take()) {
        Q_EMIT gridArrived(std::move(grid));
    }
    if (auto map = m_outbox.map.take()) {
        Q_EMIT mapArrived(std::move(map));
    }
    if (auto table = m_outbox.measures.take()) {
        Q_EMIT measuresArrived(std::move(table));
    }
    if (const auto lines = m_outbox.log.drain(); !lines.empty()) {
        Q_EMIT linesArrived(lines);
    }
    if (report) {
        m_training = false;
        Q_EMIT ended(*report);
        if (const auto waiting = std::exchange(m_inspectLater, std::nullopt)) {
            inspect(*waiting);
        }
    }
    // Whoever heard of the end may have begun something, and that may be done by now.
    if (!busy && posted == m_posted) {
        m_timer.stop();
    }
}

void TrainingBridge::passOnStatus(const snapshots::RunStatus& status)
{
    m_status = status;
    const bool isLast = status.state == RunState::Stopped || status.state == RunState::Completed
        || status.state == RunState::Failed;
    if (m_stopping && !isLast) {
        m_status.state = RunState::Stopping;
        m_status.activity.clear();
        m_status.secondsLeft.reset();
    }
    Q_EMIT statusChanged(std::make_shared<const snapshots::RunStatus>(m_status));
}

} // namespace timbrel::app
