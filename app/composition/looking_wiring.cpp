// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/parts.h"
#include "app/composition/wiring.h"
#include "app/composition/work_wiring.h"
#include "widgets/base/text.h"

namespace timbrel::app {

using snapshots::Severity;

void connectGrid(Parts& parts)
{
    auto& grid = parts.grid;
    auto& made = parts.chosenGrids;
    auto* panel = parts.panels.grid;
    using widgets::TransferGridPanel;
    QObject::connect(&grid, &ShownGrid::gridChanged, panel, &TransferGridPanel::setGrid);
    QObject::connect(&grid, &ShownGrid::gridChanged, &parts.clip, &ShownClip::setGrid);
    QObject::connect(&grid, &ShownGrid::choiceChanged, panel, &TransferGridPanel::setChoice);
    QObject::connect(&grid, &ShownGrid::wished, &parts.training, &TrainingBridge::wishForGrid);
    QObject::connect(&grid, &ShownGrid::makeWanted, &made,
        [&parts](std::int64_t step, const snapshots::GridChoice& choice) {
            parts.chosenGrids.request(parts.run.run()->folder, step, choice);
        });
    QObject::connect(&grid, &ShownGrid::makeUnwanted, &made, [&made] { made.work().stop(); });
    QObject::connect(&made, &ChosenGrids::arrived, &grid, &ShownGrid::setMade);
    QObject::connect(&made, &ChosenGrids::arrived, panel, [&parts, panel](const auto& shown) {
        const auto& usual = parts.run.grid();
        if (!usual || usual->stamp.step == shown->stamp.step) {
            panel->clearMessage();
            return;
        }
        panel->showMessage(Severity::Info,
            TransferGridPanel::tr("The weights of step %1 were not kept: your clips are shown as "
                                  "they were at step %2.")
                .arg(widgets::countText(usual->stamp.step), widgets::countText(shown->stamp.step)));
    });
    QObject::connect(&made, &ChosenGrids::failed, panel, [&parts, panel](const QString& why) {
        panel->showMessage(Severity::Info, why);
        parts.grid.giveUp();
    });
    connectWork(made.work(), panel);

    QObject::connect(panel, &TransferGridPanel::choiceMade, &grid,
        [&parts](const snapshots::GridChoice& choice) {
            parts.grid.choose(choice);
            if (const auto* run = parts.run.run(); run != nullptr && !run->folder.empty()) {
                parts.chosenGrids.remember(run->folder, choice);
            }
        });
    QObject::connect(panel, &TransferGridPanel::clipsWanted, &made, [&parts] {
        if (const auto* run = parts.run.run(); run != nullptr && !run->folder.empty()) {
            parts.chosenGrids.requestClips(run->folder);
        }
    });
    QObject::connect(&made, &ChosenGrids::clipsRead, panel, &TransferGridPanel::setClips);
    QObject::connect(&parts.run, &ShownRun::runChanged, panel, [panel] {
        panel->clearMessage();
        panel->setClips(nullptr);
    });
}

void connectOtherVersions(Parts& parts)
{
    auto& others = parts.others;
    auto& versions = parts.laneVersions;
    auto* panel = parts.panels.spectrograms;
    using widgets::SpectrogramPanel;
    QObject::connect(&parts.library, &RunLibrary::listed, panel, &SpectrogramPanel::setRuns);
    QObject::connect(
        panel, &SpectrogramPanel::stepsWanted, &parts.comparisons, [&parts](const QString& runId) {
            parts.comparisons.requestSteps(parts.library.folder() / runId.toStdString());
        });
    QObject::connect(
        &parts.comparisons, &RunComparisons::stepsRead, panel, &SpectrogramPanel::setSteps);
    QObject::connect(
        panel, &SpectrogramPanel::everyClassChanged, &parts.clip, &ShownClip::setEveryClass);
    QObject::connect(panel, &SpectrogramPanel::versionRequested, &others,
        [&parts](const QString& runId, const std::optional<std::int64_t>& step) {
            parts.others.add({parts.library.folder() / runId.toStdString(), step});
        });
    QObject::connect(panel, &SpectrogramPanel::versionRemoved, &others,
        [&others](int index) { others.remove(static_cast<std::size_t>(index)); });
    QObject::connect(&others, &OtherVersions::runsChanged, panel, [&others, panel] {
        QStringList names;
        for (const auto& run : others.runs()) {
            const auto name = widgets::toQString(run.folder.filename().string());
            names.append(run.step
                    ? SpectrogramPanel::tr("%1, step %2").arg(name, widgets::countText(*run.step))
                    : SpectrogramPanel::tr("%1, best step").arg(name));
        }
        panel->setVersions(names);
    });
    QObject::connect(&others, &OtherVersions::wanted, &versions, &LaneVersions::request);
    QObject::connect(&versions, &LaneVersions::arrived, &others, &OtherVersions::setGrids);
    QObject::connect(&versions, &LaneVersions::failed, panel,
        [panel](const QString& why) { panel->showMessage(Severity::Info, why); });
}

namespace {

/// "first-003, step 400, seed 1".
QString originOf(const RunContents* run, const std::string& runId, std::int64_t step)
{
    if (runId.empty()) {
        return {};
    }
    QString text =
        widgets::Panel::tr("%1, step %2").arg(widgets::toQString(runId), widgets::countText(step));
    if (run != nullptr && run->id() == runId) {
        text = widgets::Panel::tr("%1, seed %2")
                   .arg(text)
                   .arg(run->experiment.values("training").integer("seed"));
    }
    return text;
}

} // namespace

void connectOrigins(Parts& parts)
{
    const auto& panels = parts.panels;
    QObject::connect(&parts.grid, &ShownGrid::gridChanged, panels.grid, [&parts](const auto& grid) {
        const auto origin =
            grid ? originOf(parts.run.run(), grid->stamp.runId, grid->stamp.step) : QString();
        parts.panels.grid->setOrigin(origin);
    });
    QObject::connect(&parts.run, &ShownRun::mapChanged, panels.map, [&parts](const auto& map) {
        parts.panels.map->setOrigin(
            map ? originOf(parts.run.run(), map->stamp.runId, map->stamp.step) : QString());
    });
    QObject::connect(
        &parts.clip, &ShownClip::viewChanged, panels.spectrograms, [&parts](const auto& view) {
            parts.panels.spectrograms->setOrigin(
                view ? originOf(parts.run.run(), view->stamp.runId, view->stamp.step) : QString());
        });
    // Curves and measures are of the whole run, as far as it has come.
    QObject::connect(&parts.run, &ShownRun::statusChanged, panels.curves, [&parts] {
        const auto* run = parts.run.run();
        const auto origin =
            run != nullptr ? originOf(run, run->id(), run->status.stamp.step) : QString();
        parts.panels.curves->setOrigin(origin);
        parts.panels.measures->setOrigin(origin);
    });
}

} // namespace timbrel::app
