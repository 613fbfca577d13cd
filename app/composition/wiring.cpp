// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/wiring.h"

#include "app/composition/parts.h"
#include "engine/snapshots/clip_view_of_reconstruction.h"
#include "engine/snapshots/clip_view_of_track.h"
#include "engine/transfer/stitching.h"
#include "widgets/base/file_drop.h"
#include "widgets/base/text.h"
#include "widgets/window/run_bar.h"
#include "widgets/window/step_slider.h"

namespace timbrel::app {
namespace {

using snapshots::Severity;

/// Says what is wrong in the panel where it is missed; an empty text takes it back.
void tell(widgets::Panel* panel, const QString& problem)
{
    if (problem.isEmpty()) {
        panel->clearMessage();
    } else {
        panel->showMessage(Severity::Error, problem);
    }
}

/// A panel whose rows are lanes ↔ the clip that is shown and heard.
template <typename Panel>
void connectLanes(Panel* panel, ShownVersions& versions, Listening& listening)
{
    QObject::connect(panel, &Panel::laneChosen, &versions, &ShownVersions::chooseLane);
    QObject::connect(panel, &Panel::lanePlayRequested, &versions, &ShownVersions::playLane);
    QObject::connect(&versions, &ShownVersions::laneChanged, panel, &Panel::setActiveLane);
    QObject::connect(&versions, &ShownVersions::playWanted, &listening, &Listening::playFromStart);
}

} // namespace

void connectTraining(Parts& parts)
{
    auto& training = parts.training;
    auto& bar = parts.window.runBar();
    QObject::connect(&training, &TrainingBridge::statusChanged, &parts.run,
        [&run = parts.run](const auto& status) { run.setStatus(*status); });
    QObject::connect(&training, &TrainingBridge::pointsArrived, &parts.run, &ShownRun::append);
    QObject::connect(&training, &TrainingBridge::gridArrived, &parts.run, &ShownRun::setGrid);
    QObject::connect(&training, &TrainingBridge::mapArrived, &parts.run, &ShownRun::setMap);
    QObject::connect(
        &training, &TrainingBridge::measuresArrived, &parts.run, &ShownRun::setMeasures);
    QObject::connect(
        &training, &TrainingBridge::linesArrived, parts.panels.log, &widgets::LogPanel::append);
    QObject::connect(
        &training, &TrainingBridge::ended, &parts.run, [&run = parts.run] { run.endTraining(); });

    QObject::connect(&bar, &widgets::RunBar::pauseRequested, &training, &TrainingBridge::pause);
    QObject::connect(&bar, &widgets::RunBar::resumeRequested, &training, &TrainingBridge::goOn);
    QObject::connect(&bar, &widgets::RunBar::stopRequested, &training, &TrainingBridge::stop);
    QObject::connect(&parts.run, &ShownRun::statusChanged, &bar, &widgets::RunBar::setStatus);
    QObject::connect(&parts.run, &ShownRun::statusChanged, parts.panels.experiment,
        [&training, panel = parts.panels.experiment] {
            panel->setStartEnabled(!training.isTraining());
        });
}

void connectShownRun(Parts& parts)
{
    auto& run = parts.run;
    auto& panels = parts.panels;
    auto& slider = parts.window.runBar().stepSlider();
    QObject::connect(&run, &ShownRun::runChanged, panels.curves, &widgets::CurvesPanel::clear);
    QObject::connect(&run, &ShownRun::runChanged, &parts.clip, &ShownClip::clear);
    QObject::connect(&run, &ShownRun::runChanged, panels.spectrograms, [panels] {
        panels.spectrograms->clearMessage();
        panels.experiment->clearMessage();
        panels.runs->clearMessage();
    });
    QObject::connect(&run, &ShownRun::pointsAdded, panels.curves, &widgets::CurvesPanel::append);
    QObject::connect(
        &run, &ShownRun::gridChanged, panels.grid, &widgets::TransferGridPanel::setGrid);
    QObject::connect(&run, &ShownRun::gridChanged, &parts.clip, &ShownClip::setGrid);
    QObject::connect(&run, &ShownRun::mapChanged, panels.map, &widgets::CodeMapPanel::setMap);
    QObject::connect(&run, &ShownRun::measuresChanged, panels.measures,
        [panel = panels.measures](const auto& table, const QString& problem) {
            panel->setTable(table);
            tell(panel, problem);
        });
    QObject::connect(&run, &ShownRun::problemsChanged, panels.curves,
        [panels](const QString& ofSeries, const QString& ofGrid, const QString& ofMap) {
            tell(panels.curves, ofSeries);
            tell(panels.grid, ofGrid);
            tell(panels.map, ofMap);
        });
    QObject::connect(
        &run, &ShownRun::cursorChanged, panels.curves, &widgets::CurvesPanel::setCursorStep);
    QObject::connect(&run, &ShownRun::stepsChanged, &slider, &widgets::StepSlider::setSteps);
    QObject::connect(&slider, &widgets::StepSlider::stepChosen, &run, &ShownRun::chooseStep);
    QObject::connect(&slider, &widgets::StepSlider::newestChosen, &run, &ShownRun::followNewest);
    QObject::connect(&run, &ShownRun::previewWanted, &parts.library, &RunLibrary::requestPreview);
    QObject::connect(&parts.library, &RunLibrary::previewRead, &run, &ShownRun::showPreview);
}

void connectLibrary(Parts& parts)
{
    auto& library = parts.library;
    auto* runs = parts.panels.runs;
    QObject::connect(&library, &RunLibrary::opened, &parts.run, &ShownRun::show);
    QObject::connect(&library, &RunLibrary::failed, runs, [&parts](const QString& why) {
        tell(parts.panels.runs, why);
        parts.window.raiseDock(QStringLiteral("runs"));
    });
    QObject::connect(&parts.errands, &Errands::failed, parts.panels.log,
        [log = parts.panels.log](const QString& what) {
            log->append({{Severity::Error, what.toStdString()}});
        });
    const auto folderOf = [&library](const QString& runId) {
        return library.folder() / runId.toStdString();
    };
    QObject::connect(runs, &widgets::RunsPanel::openRequested, &library,
        [&library, folderOf](const QString& id) { library.requestRun(folderOf(id)); });
    QObject::connect(runs, &widgets::RunsPanel::resumeRequested, &library,
        [&library, folderOf](const QString& id) { library.requestResumption(folderOf(id)); });
    QObject::connect(runs, &widgets::RunsPanel::duplicateRequested, &library,
        [&library, folderOf](const QString& id) { library.requestExperiment(folderOf(id)); });
    QObject::connect(runs, &widgets::RunsPanel::deleteRequested, &library,
        [&parts, folderOf](const QString& id) {
            const bool writes = parts.run.trains(id.toStdString())
                || parts.sweeps.trains(id.toStdString()); // its folder is still written to
            if (!writes) {
                parts.library.requestTrash(folderOf(id));
            }
        });
}

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
            parts.auditions.requestLanes(parts.run.run()->folder, view, lanes);
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
        [panel = panels.spectrograms](const QString& why) { tell(panel, why); });

    const auto playClip = [&parts](const QString& clipId) {
        if (!parts.clip.chooseOriginal(clipId.toStdString())) {
            parts.auditions.requestOriginal(parts.run.run()->folder, clipId.toStdString());
        }
    };
    QObject::connect(
        panels.grid, &widgets::TransferGridPanel::cellPlayRequested, &clip, &ShownClip::chooseCell);
    QObject::connect(panels.grid, &widgets::TransferGridPanel::clipPlayRequested, &clip, playClip);
    QObject::connect(panels.map, &widgets::CodeMapPanel::clipPlayRequested, &auditions,
        [&parts](const QString& clipId) {
            parts.auditions.requestOriginal(parts.run.run()->folder, clipId.toStdString());
        });
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
    QObject::connect(&player, &widgets::PlayerPanel::seekRequested, &listening, &Listening::seek);
    QObject::connect(&player, &widgets::PlayerPanel::laneSelected, &clip, &ShownClip::selectLane);
    QObject::connect(
        &pictures, &widgets::SpectrogramPanel::seekRequested, &listening, &Listening::seek);
    QObject::connect(
        &pictures, &widgets::SpectrogramPanel::laneSelected, &clip, &ShownClip::selectLane);
    QObject::connect(
        &pictures, &widgets::SpectrogramPanel::playToggleRequested, &listening, &Listening::toggle);
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
}

void connectKeptSounds(Parts& parts)
{
    auto& kept = parts.kept;
    auto* panel = parts.panels.listening;
    using widgets::ListeningPanel;
    QObject::connect(parts.panels.player, &widgets::PlayerPanel::keepRequested, &kept,
        [&parts](int lane) {
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
        tell(parts.panels.listening, why);
        if (!parts.panels.listening->isVisible()) {
            tell(parts.panels.player, why); // where it was asked for
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

void connectReconstruction(Parts& parts)
{
    auto& comparing = parts.reconstructions;
    auto& versions = parts.waysBack;
    auto* panel = parts.panels.reconstruction;
    using widgets::ReconstructionPanel;
    QObject::connect(
        panel, &ReconstructionPanel::stopRequested, &comparing, &Reconstructions::stop);
    QObject::connect(&comparing, &Reconstructions::began, panel, &ReconstructionPanel::begin);
    QObject::connect(&comparing, &Reconstructions::progressed, panel,
        [panel](double fraction, const QString& activity) {
            panel->setProgress(fraction, widgets::catalogText(activity.toStdString()));
        });
    QObject::connect(
        &comparing, &Reconstructions::pointsArrived, panel, &ReconstructionPanel::append);
    QObject::connect(
        &comparing, &Reconstructions::arrived, panel, &ReconstructionPanel::setReconstruction);
    QObject::connect(&comparing, &Reconstructions::ended, panel, &ReconstructionPanel::end);

    QObject::connect(&comparing, &Reconstructions::arrived, &versions,
        [&versions](const std::shared_ptr<const snapshots::Reconstruction>& shown) {
            if (shown->failure.empty()) { // or what is shown stays
                versions.set(std::make_shared<const snapshots::ClipView>(
                    snapshots::clipViewOfReconstruction(*shown)));
            }
        });
    connectLanes(panel, versions, parts.listening);
    QObject::connect(&parts.clip, &ShownClip::viewChanged, panel, &ReconstructionPanel::setClip);
}

namespace {

void connectTrackRequests(Parts& parts)
{
    auto& tracks = parts.tracks;
    auto* panel = parts.panels.tracks;
    using widgets::TracksPanel;
    const auto open = [&parts](const QString& file) {
        parts.window.raiseDock(QStringLiteral("tracks"));
        // As the run that is to play it hears it; without one, as experiments do by default.
        const auto* run = parts.run.run();
        parts.tracks.open(file.toStdString(),
            run != nullptr ? run->experiment : params::Experiment(parts.schema));
    };
    auto* drop = new widgets::FileDrop(&parts.window);
    QObject::connect(drop, &widgets::FileDrop::dropped, &tracks, open);
    QObject::connect(panel, &TracksPanel::fileChosen, &tracks, open);
    QObject::connect(panel, &TracksPanel::transferRequested, &tracks, [&parts](const auto& wish) {
        if (const auto* run = parts.run.run()) {
            parts.tracks.transfer(run->folder, wish);
        }
    });
    QObject::connect(panel, &TracksPanel::stopRequested, &tracks, &TrackTransfers::stop);
    QObject::connect(panel, &TracksPanel::saveRequested, &tracks,
        [&tracks](int lane, const QString& file) { tracks.save(lane, file.toStdString()); });
    // A run that trains tells its classes with its first preview at the latest.
    const auto askForPlayers = [&parts] {
        const auto* run = parts.run.run();
        parts.tracks.requestPlayers(run != nullptr ? run->folder : std::filesystem::path());
    };
    QObject::connect(&parts.run, &ShownRun::runChanged, &tracks, askForPlayers);
    QObject::connect(&parts.run, &ShownRun::gridChanged, &tracks, askForPlayers);
    QObject::connect(&parts.run, &ShownRun::statusChanged, panel,
        [&parts] { parts.panels.tracks->setTraining(parts.training.isTraining()); });
}

} // namespace

void connectTracks(Parts& parts)
{
    auto& tracks = parts.tracks;
    auto& players = parts.players;
    auto* panel = parts.panels.tracks;
    using widgets::TracksPanel;
    const auto ways = transfer::stitchingWays();
    panel->setWays({ways.begin(), ways.end()});
    connectTrackRequests(parts);
    QObject::connect(&tracks, &TrackTransfers::playersRead, panel, &TracksPanel::setPlayers);
    QObject::connect(&tracks, &TrackTransfers::began, panel, &TracksPanel::begin);
    QObject::connect(&tracks, &TrackTransfers::progressed, panel,
        [panel](double fraction, const QString& activity, const std::optional<double>& left) {
            panel->setProgress(fraction, widgets::catalogText(activity.toStdString()), left);
        });
    QObject::connect(&tracks, &TrackTransfers::ended, panel, &TracksPanel::end);
    QObject::connect(&tracks, &TrackTransfers::failed, panel,
        [panel](const QString& why) { panel->showMessage(Severity::Error, why); });
    QObject::connect(&tracks, &TrackTransfers::saved, panel, [panel](const QString& file) {
        panel->showMessage(Severity::Info, TracksPanel::tr("Saved as %1").arg(file));
    });
    QObject::connect(&tracks, &TrackTransfers::arrived, panel, &TracksPanel::setTrack);
    QObject::connect(&tracks, &TrackTransfers::arrived, &players,
        [&players](const std::shared_ptr<const snapshots::Track>& track, int lane) {
            players.set(
                std::make_shared<const snapshots::ClipView>(snapshots::clipViewOfTrack(*track)));
            players.chooseLane(lane);
        });
    connectLanes(panel, players, parts.listening);
}

} // namespace timbrel::app
