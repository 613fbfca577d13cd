// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The experiment that is written, or the run that is shown → what its network is made of → its
// panel.

#include <memory>
#include <string>
#include <utility>

#include "app/composition/drafting.h"
#include "app/composition/parts.h"
#include "app/composition/wiring.h"

namespace timbrel::app {
namespace {

using widgets::ModelPanel;
using Source = ModelPanel::Source;

void describe(Parts& parts, const Drafting& drafting, Source source)
{
    if (source == Source::Experiment) {
        parts.models.request(drafting.experiment(), drafting.trialCorpus());
        return;
    }
    const auto* run = parts.run.run();
    if (run != nullptr && !run->folder.empty()) {
        parts.models.requestRun(run->folder);
        return;
    }
    parts.models.drop();
    parts.panels.model->clearMessage();
    parts.panels.model->setModel(nullptr);
}

} // namespace

void connectModel(Parts& parts, const Drafting& drafting)
{
    auto* panel = parts.panels.model;
    auto& models = parts.models;
    QObject::connect(panel, &ModelPanel::modelWanted, &drafting,
        [&](Source source) { describe(parts, drafting, source); });
    QObject::connect(&models, &ModelViews::arrived, panel, [panel](const auto& model) {
        panel->clearMessage();
        panel->setModel(model);
    });
    QObject::connect(&models, &ModelViews::failed, panel, [panel](const QString& why) {
        panel->setModel(nullptr);
        panel->showProblem(why);
    });
    const auto expireExperiment = [panel] { panel->expire(Source::Experiment); };
    QObject::connect(&drafting, &Drafting::settled, panel, expireExperiment);
    QObject::connect(&parts.training, &TrainingBridge::corpusArrived, panel, expireExperiment);
    const auto expireRun = [panel] { panel->expire(Source::Run); };
    QObject::connect(&parts.run, &ShownRun::runChanged, panel, expireRun);
    // A run that begins has no folder yet, and knows its classes with its first preview.
    const auto previewed = std::make_shared<std::string>();
    QObject::connect(
        &parts.run, &ShownRun::gridChanged, panel, [&run = parts.run, expireRun, previewed] {
            const auto id = run.run() != nullptr ? run.run()->id() : std::string();
            if (std::exchange(*previewed, id) != id) {
                expireRun();
            }
        });
}

} // namespace timbrel::app
