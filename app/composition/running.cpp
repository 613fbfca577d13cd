// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/running.h"

#include <utility>

#include "app/composition/parts.h"
#include "app/composition/queueing.h"
#include "app/composition/sweeping.h"
#include "app/composition/wiring.h"
#include "widgets/base/text.h"

namespace timbrel::app {

using snapshots::RunState;
using snapshots::Severity;

Running::Running(Parts& parts, const Sweeping& sweeping, Queueing& queueing)
    : m_parts(parts)
    , m_sweeping(sweeping)
    , m_queueing(queueing)
{
    connect(m_parts.panels.experiment, &widgets::ExperimentPanel::startRequested, this,
        &Running::train);
    connect(&m_queueing, &Queueing::trainRequested, this, &Running::train);
    connect(&m_parts.training, &TrainingBridge::ended, this, &Running::trainingEnded);
    connect(&m_parts.training, &TrainingBridge::statusChanged, this, [this](const auto& status) {
        // A run that has just got its folder belongs into the list.
        if (std::exchange(m_listedRun, status->stamp.runId) != status->stamp.runId) {
            m_parts.library.requestList();
        }
    });
    connect(&m_parts.library, &RunLibrary::readyToResume, this, &Running::resume);
    connect(&m_parts.library, &RunLibrary::listed, this, &Running::showRuns);
    connectClosing();
    connectQueue();
}

void Running::train(const params::Experiment& experiment)
{
    if (m_parts.training.isTraining()
        || m_sweeping.forbids(*m_parts.panels.experiment, QStringLiteral("experiment"))) {
        return;
    }
    m_parts.outlooks.stop();
    auto run = std::make_shared<RunContents>(RunContents{.experiment = experiment});
    run->status.experiment = experiment.name();
    m_parts.run.beginTraining(std::move(run), m_parts.places.runs);
    m_parts.training.start(experiment, m_parts.places.runs);
    tell(m_parts, tr("Training of %1 begins").arg(widgets::toQString(experiment.name())));
}

void Running::resume(std::shared_ptr<RunContents> run, const experiments::RunFolder& folder)
{
    auto* panel = m_parts.panels.runs;
    if (m_parts.training.isTraining()) { // it began while this one was read
        panel->showMessage(Severity::Info,
            tr("Another run is training. Stop it, or wait for its end, and resume %1 then.")
                .arg(widgets::toQString(folder.id())));
        return;
    }
    if (m_sweeping.forbids(*panel, QStringLiteral("runs"))) {
        return;
    }
    m_parts.outlooks.stop();
    const auto experiment = run->experiment;
    m_parts.run.beginTraining(std::move(run), folder.path().parent_path());
    m_parts.training.resume(experiment, folder);
    tell(m_parts, tr("%1 goes on").arg(widgets::toQString(folder.id())));
}

void Running::connectClosing()
{
    const auto isTraining = [this] {
        return m_parts.training.isTraining() || m_parts.sweeps.isRunning();
    };
    m_parts.window.setTrainingQuery(isTraining);
    connect(&m_parts.window, &widgets::MainWindow::saveAndCloseRequested, this, [this, isTraining] {
        m_leaving = true;
        m_parts.training.stop();
        m_parts.sweeps.stop();
        if (!isTraining()) { // it ended while the question stood open
            m_parts.window.close();
        }
    });
    connect(&m_parts.sweeps, &Sweeps::ended, this, [this] {
        if (m_leaving) {
            m_parts.window.close();
        }
    });
}

void Running::connectQueue()
{
    connect(m_parts.panels.runs, &widgets::RunsPanel::queueStartRequested, this, [this] {
        if (!m_sweeping.forbids(*m_parts.panels.runs, QStringLiteral("runs"))) {
            m_queueing.startNext();
        }
    });
    connect(&m_parts.sweeps, &Sweeps::began, this, [this] { m_sweepStopped = false; });
    connect(m_parts.panels.sweep, &widgets::SweepPanel::stopRequested, this,
        [this] { m_sweepStopped = true; });
    connect(&m_parts.sweeps, &Sweeps::ended, this, [this] {
        if (!m_leaving && !m_sweepStopped) {
            m_queueing.goOn();
        }
    });
}

void Running::trainingEnded(const experiments::TrainingReport& report)
{
    m_parts.library.requestList();
    if (report.run && !report.outcome.error) {
        const bool whole = report.outcome.kind == runtime::Outcome::Kind::Completed;
        tell(m_parts,
            tr("%1: %2").arg(widgets::toQString(report.run->id()),
                widgets::runStateText(whole ? RunState::Completed : RunState::Stopped)));
    }
    if (report.outcome.error) {
        m_parts.panels.experiment->showMessage(
            Severity::Error, widgets::toQString(report.outcome.error->text()));
        m_parts.window.raiseDock(QStringLiteral("experiment"));
    }
    if (m_leaving) {
        m_parts.window.close();
    } else if (report.outcome.kind != runtime::Outcome::Kind::Stopped) {
        m_queueing.goOn();
    }
}

void Running::showRuns(std::shared_ptr<const snapshots::RunList> runs)
{
    auto told = std::make_shared<snapshots::RunList>(*runs);
    for (auto& run : *told) {
        // The folder of a program that was killed says "running" for ever.
        if (run.state == RunState::Running && !m_parts.run.trains(run.id)
            && !m_parts.sweeps.trains(run.id)) {
            run.state = RunState::Stopped;
        }
    }
    m_parts.panels.runs->setRuns(std::move(told));
}

} // namespace timbrel::app
