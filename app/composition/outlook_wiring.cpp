// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the form holds → what training it will cost → the form.

#include <algorithm>

#include "app/composition/workbench.h"
#include "engine/experiments/about.h"

namespace timbrel::app {

using widgets::ExperimentPanel;

void Workbench::connectOutlook()
{
    auto* panel = m_parts.panels.experiment;
    auto& outlooks = m_parts.outlooks;
    panel->setAbouts(experiments::abouts());
    connect(panel, &ExperimentPanel::measureRequested, this, &Workbench::tryOut);
    connect(panel, &ExperimentPanel::measuringStopRequested, &outlooks, &RunOutlooks::stop);
    connect(&outlooks, &RunOutlooks::changed, panel, &ExperimentPanel::setOutlook);
    connect(&outlooks, &RunOutlooks::began, panel, [panel] { panel->setMeasuring(true); });
    connect(&outlooks, &RunOutlooks::ended, panel, [panel] { panel->setMeasuring(false); });
    connect(&outlooks, &RunOutlooks::failed, panel,
        [panel](const QString& why) { panel->showMessage(snapshots::Severity::Error, why); });
}

void Workbench::lookAhead()
{
    m_parts.outlooks.request(m_experiment);
}

/// With as many classes and clips as the corpus is known to have: codes may be kept for each.
void Workbench::tryOut(const params::Experiment& experiment)
{
    experiments::TrialCorpus corpus{
        .classes = 4, .clips = experiment.values("training").integer("batch")};
    if (m_corpus && m_corpus->classes.size() > 1) {
        corpus.classes = std::ssize(m_corpus->classes);
        std::int64_t clips = 0;
        for (const auto& one : m_corpus->classes) {
            clips += static_cast<std::int64_t>(one.trainingClips);
        }
        corpus.clips = std::max<std::int64_t>(1, clips);
    }
    m_parts.outlooks.tryOut(experiment, corpus);
}

} // namespace timbrel::app
