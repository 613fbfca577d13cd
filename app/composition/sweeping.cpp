// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/sweeping.h"

#include "app/composition/parts.h"
#include "engine/experiments/sweeps/sweep.h"
#include "widgets/base/text.h"

namespace timbrel::app {

using snapshots::Severity;
using widgets::SweepPanel;

Sweeping::Sweeping(Parts& parts)
    : m_parts(parts)
{
    auto* panel = m_parts.panels.sweep;
    auto& sweeps = m_parts.sweeps;
    panel->setSweeps(experiments::sweepRows());
    connect(panel, &SweepPanel::sweepChosen, this, [this](const QString& idOrFile) {
        m_parts.panels.sweep->clearMessage();
        m_parts.sweeps.choose(idOrFile);
    });
    connect(panel, &SweepPanel::startRequested, this, &Sweeping::start);
    connect(panel, &SweepPanel::stopRequested, &sweeps, &Sweeps::stop);
    connect(panel, &SweepPanel::saveRequested, &sweeps,
        [&sweeps](const QString& file) { sweeps.save(file.toStdString()); });
    connect(panel, &SweepPanel::runOpenRequested, this, [this](const QString& runId) {
        m_parts.library.requestRun(m_parts.library.folder() / runId.toStdString());
    });
    connectAnswers();
}

void Sweeping::connectAnswers()
{
    auto* panel = m_parts.panels.sweep;
    const auto& sweeps = m_parts.sweeps;
    connect(&sweeps, &Sweeps::changed, panel, &SweepPanel::setSweep);
    connect(&sweeps, &Sweeps::began, panel, &SweepPanel::begin);
    connect(&sweeps, &Sweeps::ended, panel, &SweepPanel::end);
    connect(&sweeps, &Sweeps::failed, panel,
        [panel](const QString& why) { panel->showMessage(Severity::Error, why); });
    connect(&sweeps, &Sweeps::saved, panel, [panel](const QString& file) {
        panel->showMessage(Severity::Info, SweepPanel::tr("Saved as %1").arg(file));
    });
    connect(&sweeps, &Sweeps::runsChanged, &m_parts.library, &RunLibrary::requestList);
    connect(&sweeps, &Sweeps::ended, &m_parts.library, &RunLibrary::requestList);
    connect(&sweeps, &Sweeps::linesArrived, m_parts.panels.log, &widgets::LogPanel::append);
}

void Sweeping::begin()
{
    m_parts.sweeps.choose(widgets::toQString(experiments::sweepRows().front().id));
}

void Sweeping::start()
{
    if (m_parts.training.isTraining()) {
        m_parts.panels.sweep->showMessage(Severity::Info,
            tr("A run is training. Stop it, or wait for its end: one after the other is quicker "
               "than both at once."));
        return;
    }
    m_parts.sweeps.start();
}

bool Sweeping::forbids(widgets::Panel& panel, const QString& dock) const
{
    if (!m_parts.sweeps.isRunning()) {
        return false;
    }
    m_parts.window.raiseDock(dock);
    panel.showMessage(Severity::Info,
        tr("A sweep is training. Stop it in its panel, or wait for its end: one after the other is "
           "quicker than both at once. What was stopped goes on later."));
    return true;
}

} // namespace timbrel::app
