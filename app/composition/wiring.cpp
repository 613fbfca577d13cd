// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/wiring.h"

#include "app/composition/parts.h"
#include "app/session/best_step.h"
#include "engine/snapshots/clip_view_of_reconstruction.h"
#include "engine/snapshots/clip_view_of_track.h"
#include "engine/transfer/stitching.h"
#include "widgets/base/text.h"
#include "widgets/window/run_bar.h"
#include "widgets/window/step_slider.h"

namespace timbrel::app {
namespace {

using snapshots::Severity;

/// One of them is gone, so what the disk says of the folders above it must do. A run may have been
/// opened by another way to the same place.
bool sameFolder(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::error_code ignored;
    const auto place = std::filesystem::weakly_canonical(one, ignored); // empty where nobody knows
    return one == other
        || (!place.empty() && place == std::filesystem::weakly_canonical(other, ignored));
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

Wiring::Wiring(Parts& parts)
{
    connectTraining(parts);
    connectShownRun(parts);
    connectGrid(parts);
    connectOtherVersions(parts);
    connectOrigins(parts);
    connectLibrary(parts);
    connectClip(parts);
    connectMap(parts);
    connectPlayer(parts);
    connectRecording(parts);
    connectReconstruction(parts);
    connectTracks(parts);
    connectRunComparisons(parts);
    connectMeasuring(parts);
    connectCommands(parts);
    connectKeptSounds(parts);
}

void tell(Parts& parts, const QString& text)
{
    parts.panels.log->append({{Severity::Info, say("{}", text.toStdString())}});
}

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
    QObject::connect(&run, &ShownRun::mapChanged, panels.map, &widgets::CodeMapPanel::setMap);
    QObject::connect(&run, &ShownRun::measuresChanged, panels.measures,
        [panel = panels.measures](const auto& table, const QString& problem) {
            panel->setTable(table);
            panel->showProblem(problem);
        });
    QObject::connect(&run, &ShownRun::problemsChanged, panels.curves,
        [panels](const QString& ofSeries, const QString& ofGrid, const QString& ofMap) {
            panels.curves->showProblem(ofSeries);
            panels.grid->showProblem(ofGrid);
            panels.map->showProblem(ofMap);
        });
    QObject::connect(
        &run, &ShownRun::cursorChanged, panels.curves, &widgets::CurvesPanel::setCursorStep);
    QObject::connect(&run, &ShownRun::stepsChanged, &slider, &widgets::StepSlider::setSteps);
    const auto judge = [&parts, &slider] {
        if (const auto* shown = parts.run.run(); shown != nullptr) {
            slider.setBest(bestStep(shown->series, shown->steps, slider.judge().toStdString()));
        }
    };
    QObject::connect(
        &run, &ShownRun::stepsChanged, &slider, [&parts, &slider, judge](const auto& steps) {
            if (const auto* shown = parts.run.run(); shown != nullptr && !steps.empty()) {
                slider.setJudges(judgingCurves(shown->series));
                judge();
            } else {
                slider.setBest(std::nullopt);
            }
        });
    QObject::connect(&slider, &widgets::StepSlider::judgeChosen, &run, judge);
    QObject::connect(&slider, &widgets::StepSlider::stepChosen, &run, &ShownRun::chooseStep);
    QObject::connect(&slider, &widgets::StepSlider::newestChosen, &run, &ShownRun::followNewest);
    QObject::connect(&run, &ShownRun::previewWanted, &parts.library, &RunLibrary::requestPreview);
    QObject::connect(&parts.library, &RunLibrary::previewRead, &run, &ShownRun::showPreview);
}

namespace {

void connectTrash(Parts& parts)
{
    auto& library = parts.library;
    auto* runs = parts.panels.runs;
    QObject::connect(runs, &widgets::RunsPanel::restoreRequested, &library, &RunLibrary::restore);
    QObject::connect(&library, &RunLibrary::trashChanged, runs, &widgets::RunsPanel::setRestorable);
    QObject::connect(
        runs, &widgets::RunsPanel::deleteRequested, &library, [&parts](const QString& id) {
            const bool writes = parts.run.trains(id.toStdString())
                || parts.sweeps.trains(id.toStdString()); // its folder is still written to
            if (!writes) {
                parts.library.requestTrash(parts.library.folder() / id.toStdString());
            }
        });
    QObject::connect(&library, &RunLibrary::movedToTrash, &parts.run, [&parts](const auto& folder) {
        const auto* run = parts.run.run();
        if (run != nullptr && !run->folder.empty() && sameFolder(run->folder, folder)) {
            parts.run.close();
        }
    });
}

} // namespace

void connectLibrary(Parts& parts)
{
    auto& library = parts.library;
    auto* runs = parts.panels.runs;
    QObject::connect(&library, &RunLibrary::opened, &parts.run, &ShownRun::show);
    QObject::connect(&library, &RunLibrary::failed, runs, [&parts](const QString& why) {
        parts.panels.runs->showProblem(why);
        parts.window.raiseDock(QStringLiteral("runs"));
    });
    QObject::connect(&parts.errands, &Errands::failed, parts.panels.log,
        [log = parts.panels.log](const QString& what) {
            log->append({{Severity::Error, say("{}", what.toStdString())}});
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
    QObject::connect(runs, &widgets::RunsPanel::compareCurvesRequested, &library,
        [&library, folderOf](const QString& id) { library.requestSeries(folderOf(id)); });
    QObject::connect(runs, &widgets::RunsPanel::settingsRequested, &library,
        [&library, folderOf](const QStringList& ids) {
            std::vector<std::filesystem::path> folders;
            for (const QString& id : ids) {
                folders.push_back(folderOf(id));
            }
            library.requestSettings(folders);
        });
    QObject::connect(
        &library, &RunLibrary::settingsCompared, runs, &widgets::RunsPanel::showSettings);
    QObject::connect(
        &library, &RunLibrary::seriesRead, parts.panels.curves, &widgets::CurvesPanel::append);
    QObject::connect(&library, &RunLibrary::seriesRead, &parts.window,
        [&parts] { parts.window.raiseDock(QStringLiteral("curves")); });
    QObject::connect(runs, &widgets::RunsPanel::remarked, &library,
        [&library, folderOf](const QString& id, const QString& note, const QStringList& tags) {
            snapshots::RunRemarks remarks{.note = note.toStdString()};
            for (const auto& tag : tags) {
                remarks.tags.push_back(tag.toStdString());
            }
            library.remark(folderOf(id), remarks);
        });
    connectTrash(parts);
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

void openTrack(Parts& parts, const std::filesystem::path& file)
{
    parts.window.raiseDock(QStringLiteral("tracks"));
    // As the run that is to play it hears it; without one, as experiments do by default.
    const auto* run = parts.run.run();
    parts.tracks.open(file, run != nullptr ? run->experiment : params::Experiment(parts.schema));
}

void connectTrackRequests(Parts& parts)
{
    auto& tracks = parts.tracks;
    auto* panel = parts.panels.tracks;
    using widgets::TracksPanel;
    QObject::connect(panel, &TracksPanel::fileChosen, &tracks,
        [&parts](const QString& file) { openTrack(parts, file.toStdString()); });
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
