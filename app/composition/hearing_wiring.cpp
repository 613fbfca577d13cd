// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/parts.h"
#include "app/composition/wiring.h"
#include "app/session/viewpoints.h"
#include "widgets/window/run_bar.h"
#include "widgets/window/step_slider.h"

namespace timbrel::app {

using snapshots::Severity;

void connectClip(Parts& parts)
{
    auto& clip = parts.clip;
    auto& auditions = parts.auditions;
    const auto& panels = parts.panels;
    QObject::connect(
        &clip, &ShownClip::viewChanged, panels.spectrograms, &widgets::SpectrogramPanel::setClip);
    QObject::connect(&clip, &ShownClip::viewChanged, panels.player, &widgets::PlayerPanel::setClip);
    QObject::connect(&clip, &ShownClip::viewChanged, &parts.listening, &Listening::setClip);
    QObject::connect(&clip, &ShownClip::laneChanged, panels.spectrograms,
        &widgets::SpectrogramPanel::setActiveLane);
    QObject::connect(
        &clip, &ShownClip::laneChanged, panels.player, &widgets::PlayerPanel::setActiveLane);
    QObject::connect(&clip, &ShownClip::laneChanged, &parts.listening, &Listening::select);
    QObject::connect(&clip, &ShownClip::playWanted, &parts.listening, &Listening::playFromStart);
    QObject::connect(
        &clip, &ShownClip::soundsWanted, &auditions, [&parts](const auto& view, const auto& lanes) {
            if (const auto* run = parts.run.run(); run != nullptr) {
                parts.auditions.requestLanes(
                    {.run = run->folder, .others = parts.library.folder()}, view, lanes);
            }
        });

    QObject::connect(&auditions, &Auditions::rendered, &clip,
        [&clip](const auto& view, std::size_t lane, const auto& sound) {
            clip.setSound(*view, lane, sound);
        });
    QObject::connect(&auditions, &Auditions::viewReady, &clip, &ShownClip::showRecording);
    QObject::connect(&auditions, &Auditions::notRecorded, panels.spectrograms,
        [panel = panels.spectrograms](
            const QString& why) { panel->showMessage(Severity::Info, why); });
    QObject::connect(&auditions, &Auditions::failed, panels.spectrograms,
        [panel = panels.spectrograms](const QString& why) { panel->showProblem(why); });

    const auto playOriginal = [&parts](const QString& clipId) {
        if (const auto* run = parts.run.run(); run != nullptr) {
            parts.auditions.requestOriginal(run->folder, clipId.toStdString());
        }
    };
    const auto playClip = [&parts, playOriginal](const QString& clipId) {
        if (!parts.clip.chooseOriginal(clipId.toStdString())) {
            playOriginal(clipId);
        }
    };
    QObject::connect(
        panels.grid, &widgets::TransferGridPanel::cellPlayRequested, &clip, &ShownClip::chooseCell);
    QObject::connect(panels.grid, &widgets::TransferGridPanel::clipPlayRequested, &clip, playClip);
    QObject::connect(
        panels.map, &widgets::CodeMapPanel::clipPlayRequested, &auditions, playOriginal);
}

void connectViewpoints(Parts& parts, Viewpoints& viewpoints)
{
    QObject::connect(&viewpoints, &Viewpoints::runWanted, &parts.library, &RunLibrary::requestRun);
    QObject::connect(&viewpoints, &Viewpoints::stepWanted, &parts.window.runBar().stepSlider(),
        &widgets::StepSlider::goTo);
    QObject::connect(
        &viewpoints, &Viewpoints::clipWanted, &parts.auditions, &Auditions::requestOriginal);
}

void connectPlayer(Parts& parts)
{
    auto& clip = parts.clip;
    auto& listening = parts.listening;
    const auto& panels = parts.panels;
    const auto& player = *panels.player;
    const auto& pictures = *panels.spectrograms;
    QObject::connect(&player, &widgets::PlayerPanel::playRequested, &listening, &Listening::play);
    QObject::connect(&player, &widgets::PlayerPanel::pauseRequested, &listening, &Listening::pause);
    QObject::connect(
        &player, &widgets::PlayerPanel::loopRequested, &listening, &Listening::setLoop);
    QObject::connect(
        &player, &widgets::PlayerPanel::matchRequested, &listening, &Listening::setMatched);
    QObject::connect(&player, &widgets::PlayerPanel::seekRequested, &listening, &Listening::seek);
    QObject::connect(&player, &widgets::PlayerPanel::nudgeRequested, &listening, &Listening::nudge);
    QObject::connect(
        &player, &widgets::PlayerPanel::speedRequested, &listening, &Listening::setSpeed);
    QObject::connect(
        &player, &widgets::PlayerPanel::deviceChosen, &listening, &Listening::chooseDevice);
    QObject::connect(&player, &widgets::PlayerPanel::laneSelected, &clip, &ShownClip::selectLane);
    QObject::connect(
        &pictures, &widgets::SpectrogramPanel::seekRequested, &listening, &Listening::seek);
    QObject::connect(
        &pictures, &widgets::SpectrogramPanel::laneSelected, &clip, &ShownClip::selectLane);
    QObject::connect(
        &pictures, &widgets::SpectrogramPanel::playToggleRequested, &listening, &Listening::toggle);
    QObject::connect(
        &pictures, &widgets::SpectrogramPanel::regionChosen, &listening, &Listening::setRegion);
    QObject::connect(&listening, &Listening::regionChanged, panels.spectrograms,
        &widgets::SpectrogramPanel::setRegion);
    QObject::connect(
        &listening, &Listening::loopChanged, panels.player, &widgets::PlayerPanel::setLoop);
    QObject::connect(
        &listening, &Listening::playingChanged, panels.player, &widgets::PlayerPanel::setPlaying);
    QObject::connect(
        &listening, &Listening::positionChanged, panels.player, &widgets::PlayerPanel::setPosition);
    QObject::connect(&listening, &Listening::positionChanged, panels.spectrograms,
        &widgets::SpectrogramPanel::setPosition);
    QObject::connect(
        &listening, &Listening::levelChanged, panels.player, &widgets::PlayerPanel::setLevel);
    QObject::connect(&listening, &Listening::deviceMissing, panels.player,
        &widgets::PlayerPanel::setDeviceProblem);
    QObject::connect(
        &listening, &Listening::devicesChanged, panels.player, &widgets::PlayerPanel::setDevices);
}

void connectKeptSounds(Parts& parts)
{
    auto& kept = parts.kept;
    auto* panel = parts.panels.listening;
    using widgets::ListeningPanel;
    QObject::connect(
        parts.panels.player, &widgets::PlayerPanel::keepRequested, &kept, [&parts](int lane) {
            if (const auto& view = parts.clip.view(); view != nullptr && lane >= 0) {
                parts.kept.keep(*view, static_cast<std::size_t>(lane));
            }
        });
    QObject::connect(
        &kept, &KeptSounds::keptOne, parts.panels.player, &widgets::PlayerPanel::confirmKept);
    QObject::connect(panel, &ListeningPanel::loadRequested, &kept, &KeptSounds::load);
    QObject::connect(panel, &ListeningPanel::described, &kept, &KeptSounds::describe);
    QObject::connect(panel, &ListeningPanel::removeRequested, &kept, &KeptSounds::remove);
    QObject::connect(panel, &ListeningPanel::restoreRequested, &kept, &KeptSounds::restore);
    QObject::connect(panel, &ListeningPanel::exportRequested, &kept, &KeptSounds::exportTo);
    QObject::connect(&kept, &KeptSounds::changed, panel, [panel](const auto& sounds) {
        panel->clearMessage();
        panel->setSounds(sounds);
    });
    QObject::connect(&kept, &KeptSounds::failed, panel, [&parts](const QString& why) {
        parts.panels.listening->showProblem(why);
        if (!parts.panels.listening->isVisible()) {
            parts.panels.player->showProblem(why); // where it was asked for
        }
    });
    QObject::connect(&kept, &KeptSounds::exported, panel, [panel](const QString& folder) {
        panel->showMessage(Severity::Info,
            ListeningPanel::tr("Exported to %1: open index.html there in a browser").arg(folder));
    });
}

void connectRecording(Parts& parts)
{
    auto& recording = parts.recording;
    auto* panel = parts.panels.record;
    using widgets::RecordPanel;
    QObject::connect(panel, &RecordPanel::listenRequested, &recording, &Recording::setListening);
    QObject::connect(panel, &RecordPanel::deviceChosen, &recording, &Recording::chooseDevice);
    QObject::connect(panel, &RecordPanel::folderChosen, &recording, &Recording::chooseFolder);
    QObject::connect(panel, &RecordPanel::recordRequested, &recording, &Recording::begin);
    QObject::connect(panel, &RecordPanel::stopRequested, &recording, &Recording::end);
    QObject::connect(panel, &RecordPanel::clipDiscardRequested, &recording, &Recording::discard);
    // What is heard would be recorded with the rest.
    QObject::connect(panel, &RecordPanel::recordRequested, &parts.listening, &Listening::pause);
    QObject::connect(&recording, &Recording::stateChanged, panel, &RecordPanel::setState);
    QObject::connect(&recording, &Recording::progressed, panel, &RecordPanel::setProgress);
}

} // namespace timbrel::app
