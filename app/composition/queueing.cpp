// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/queueing.h"

#include "app/composition/parts.h"

namespace timbrel::app {

using snapshots::Severity;
using widgets::RunsPanel;

Queueing::Queueing(Parts& parts)
    : m_parts(parts)
{
    const auto& queue = m_parts.queue;
    connect(&queue, &RunQueue::changed, m_parts.panels.runs, &RunsPanel::setQueue);
    connect(&queue, &RunQueue::nextRead, this, &Queueing::start);
    connect(&queue, &RunQueue::failed, m_parts.panels.runs,
        [panel = m_parts.panels.runs](
            const QString& why) { panel->showMessage(Severity::Error, why); });
    const auto& training = m_parts.training;
    connect(&training, &TrainingBridge::statusChanged, this, [this](const auto& status) {
        if (m_started && hasBegun(*status)) {
            m_parts.queue.remove(*m_started);
            m_started.reset();
        }
        m_parts.panels.runs->setTrainingPossible(!m_parts.training.isTraining());
    });
    connect(&training, &TrainingBridge::ended, this, [this] {
        m_held = m_started.has_value(); // it has no folder, so it waits on, and would fail again
        m_started.reset();
        m_parts.queue.release();
        m_parts.panels.runs->setTrainingPossible(true);
    });
    connect(&m_parts.library, &RunLibrary::failed, this, [this] {
        if (m_started && m_started->run && !m_parts.training.isTraining()) { // it cannot be opened
            m_started.reset();
            m_parts.queue.release();
        }
    });
    connectPanels();
}

void Queueing::connectPanels()
{
    const auto* runs = m_parts.panels.runs;
    auto& queue = m_parts.queue;
    connect(m_parts.panels.experiment, &widgets::ExperimentPanel::queueRequested, this,
        [this](const params::Experiment& experiment) {
            m_parts.queue.add(experiment);
            m_parts.panels.experiment->showMessage(Severity::Info,
                m_parts.training.isTraining()
                    ? tr("It waits in the Runs panel, and is trained when its turn comes.")
                    : tr("It waits in the Runs panel. \"Train them\" begins with the first."));
        });
    connect(runs, &RunsPanel::resumeLaterRequested, this, [this](const QString& run, qint64 steps) {
        m_parts.queue.addRun(m_parts.library.folder() / run.toStdString(), steps);
    });
    connect(runs, &RunsPanel::queueExchangeRequested, &queue, &RunQueue::exchange);
    connect(runs, &RunsPanel::queueRemoveRequested, &queue,
        [&queue](int place) { queue.remove(place); });
}

void Queueing::begin()
{
    m_parts.queue.load();
}

void Queueing::goOn()
{
    if (!m_held) {
        startNext();
    }
}

void Queueing::startNext()
{
    if (!m_parts.training.isTraining() && !m_parts.sweeps.isRunning()) {
        m_parts.queue.requestNext();
    }
}

/// A new run has a folder by then; one that goes on has one anyway, and is told before it is known
/// whether it can.
bool Queueing::hasBegun(const snapshots::RunStatus& status) const
{
    using snapshots::RunState;
    return m_started->run ? status.stamp.runId == m_started->run->id()
            && status.state != RunState::Preparing && status.state != RunState::Failed
                          : !status.stamp.runId.empty();
}

void Queueing::start(const experiments::WaitingTraining& training)
{
    if (m_parts.training.isTraining()) {
        m_parts.queue.release();
        return; // a person was quicker: it waits on
    }
    if (training.run) { // its curves are read first
        m_started = training;
        m_parts.library.requestResumption(training.run->path(), training.steps());
        return;
    }
    Q_EMIT trainRequested(training.experiment);
    if (m_parts.training.isTraining()) {
        m_started = training;
    } else {
        m_parts.queue.release();
    }
}

} // namespace timbrel::app
