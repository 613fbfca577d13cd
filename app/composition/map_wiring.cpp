// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/parts.h"
#include "app/composition/wiring.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using widgets::CodeMapPanel;

void connectLayingOut(Parts& parts)
{
    auto& mapping = parts.mapping;
    auto* panel = parts.panels.map;
    QObject::connect(&mapping.work(), &LongErrand::began, panel, &CodeMapPanel::begin);
    QObject::connect(&mapping.work(), &LongErrand::ended, panel, &CodeMapPanel::end);
    QObject::connect(&mapping.work(), &LongErrand::progressed, panel,
        [panel](double fraction, const QString& activity, const std::optional<double>& left) {
            panel->setProgress(fraction, widgets::catalogText(activity.toStdString()), left);
        });
    QObject::connect(panel, &CodeMapPanel::stopRequested, &mapping, &CodeMapping::stop);
    QObject::connect(
        panel, &CodeMapPanel::layRequested, &mapping, [&parts](bool training, bool heldOut) {
            if (const auto* run = parts.run.run(); run != nullptr) {
                parts.mapping.lay(run->folder, training, heldOut);
            }
        });
    QObject::connect(panel, &CodeMapPanel::heldOutRequested, &mapping, &CodeMapping::addHeldOut);
    QObject::connect(panel, &CodeMapPanel::fileChosen, &mapping,
        [&mapping](const QString& file) { mapping.addFile(file.toStdString()); });
    QObject::connect(&mapping, &CodeMapping::arrived, panel, &CodeMapPanel::setLaidOut);
    QObject::connect(&mapping, &CodeMapping::failed, panel, &CodeMapPanel::showProblem);
    QObject::connect(&parts.run, &ShownRun::runChanged, panel, [&parts] {
        parts.mapping.clear();
        parts.panels.map->setLaidOut(nullptr);
    });
}

void connectGlimpses(Parts& parts)
{
    auto& glimpses = parts.glimpses;
    auto* panel = parts.panels.map;
    QObject::connect(panel, &CodeMapPanel::glimpseWanted, &glimpses,
        [&parts](const QString& clipId, snapshots::LaneRole role, const QString& className) {
            if (const auto* run = parts.run.run(); run != nullptr) {
                parts.glimpses.request(
                    run->folder, clipId.toStdString(), role, className.toStdString());
            }
        });
    QObject::connect(&glimpses, &ClipGlimpses::ready, panel, [&parts](const auto& view) {
        parts.panels.map->setGlimpse(view);
        if (parts.panels.map->playsOnHover()) {
            parts.clip.showRecording(view);
        }
    });
    QObject::connect(&glimpses, &ClipGlimpses::failed, panel, &CodeMapPanel::showProblem);
}

void connectChosenClips(Parts& parts)
{
    auto& chosen = parts.chosen;
    auto* map = parts.panels.map;
    auto* corpus = parts.panels.corpus;
    auto* grid = parts.panels.grid;
    QObject::connect(map, &CodeMapPanel::chosen, &chosen, &ChosenClips::choose);
    QObject::connect(corpus, &widgets::CorpusPanel::chosen, &chosen, &ChosenClips::choose);
    QObject::connect(grid, &widgets::TransferGridPanel::chosen, &chosen, &ChosenClips::choose);
    QObject::connect(&chosen, &ChosenClips::changed, grid, &widgets::TransferGridPanel::setChosen);
    QObject::connect(&chosen, &ChosenClips::changed, map, &CodeMapPanel::setChosen);
    QObject::connect(&chosen, &ChosenClips::changed, corpus,
        [&parts] { parts.panels.corpus->setChosen(parts.chosen.recordings()); });
    QObject::connect(&parts.run, &ShownRun::runChanged, &chosen, &ChosenClips::clear);
}

void connectTags(Parts& parts)
{
    auto& tagging = parts.tagging;
    auto* panel = parts.panels.map;
    QObject::connect(panel, &CodeMapPanel::tagRequested, &tagging,
        [&parts](const QString& tag, const QStringList& clipIds) {
            if (const auto* run = parts.run.run(); run != nullptr) {
                parts.tagging.tag(run->folder, tag, clipIds);
            }
        });
    QObject::connect(&tagging, &ClipTagging::changed, panel, &CodeMapPanel::setTags);
    QObject::connect(&tagging, &ClipTagging::failed, panel, &CodeMapPanel::showProblem);
    QObject::connect(&parts.run, &ShownRun::runChanged, &tagging, [&parts] {
        const auto* run = parts.run.run();
        parts.tagging.open(run == nullptr ? std::filesystem::path() : run->folder);
    });
}

} // namespace

void connectMap(Parts& parts)
{
    connectLayingOut(parts);
    connectGlimpses(parts);
    connectChosenClips(parts);
    connectTags(parts);
}

} // namespace timbrel::app
