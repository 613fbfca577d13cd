// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/tour.h"

#include <array>
#include <cstdio>

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QFrame>
#include <QTemporaryDir>
#include <QToolButton>

#include "app/composition/rehearsal.h"
#include "app/composition/touring.h"
#include "app/composition/workbench.h"
#include "widgets/base/picture.h"
#include "widgets/base/text.h"
#include "widgets/window/guided_tour.h"

namespace timbrel::app {
namespace {

using Choice = widgets::Theme::Choice;

constexpr std::array kSizes{QSize(1280, 720), QSize(2560, 1440)};
constexpr double kPlayhead = 0.8; // seconds into the clip, where the pictures are taken

/// The first transfer, small enough for less than a minute; on one thread, which is as fast for a
/// network of this size and does not mind what else the machine does.
Result<params::Experiment> tourExperiment(
    const params::Experiment& preset, const std::filesystem::path& corpus)
{
    auto experiment = preset;
    using Setting = std::pair<const char*, std::string>;
    for (const auto& [key, text] :
        {Setting{"corpus.folder", corpus.string()}, Setting{"encoder.width", "48"},
            Setting{"generator.width", "48"}, Setting{"training.steps", "150"},
            Setting{"training.batch", "16"}, Setting{"training.threads", "1"},
            Setting{"training.validate_every", "10"}, Setting{"training.checkpoint_every", "50"},
            Setting{"training.preview_growth", "1.6"}}) {
        TIMBREL_CHECK(experiment.setFromText(key, text));
    }
    return experiment;
}

/// Trains a small run on a corpus of its own, as a person would.
Result<> train(Workbench& workbench, const std::filesystem::path& corpus)
{
    TIMBREL_CHECK(makeSmallCorpus(workbench.parts().errands, corpus));
    TIMBREL_TRY(const auto experiment, tourExperiment(workbench.drafting().experiment(), corpus));
    workbench.drafting().setExperiment(experiment);
    workbench.begin();
    std::optional<experiments::TrainingReport> report;
    const auto listening = QObject::connect(&workbench.parts().training, &TrainingBridge::ended,
        &workbench, [&report](const experiments::TrainingReport& ending) { report = ending; });
    workbench.running().train(experiment);
    TIMBREL_CHECK(waitFor([&report] { return report.has_value(); }, "its run"));
    QObject::disconnect(listening);
    if (report->outcome.error) {
        return tl::unexpected(*report->outcome.error);
    }
    return {};
}

/// Shows a run that is there already.
Result<> open(Workbench& workbench, const std::filesystem::path& run)
{
    auto& parts = workbench.parts();
    workbench.begin();
    workbench.openRun(run);
    parts.library.requestExperiment(run);
    const auto isOpen = [&] { return parts.run.run() || !parts.panels.runs->message().isEmpty(); };
    TIMBREL_CHECK(waitFor(isOpen, "the run"));
    if (!parts.run.run()) {
        return fail(ErrorCode::Unreadable, say("{}", parts.panels.runs->message().toStdString()));
    }
    return {};
}

/// Clicks a transfer and waits until all of its versions can be heard.
Result<> listen(Parts& parts)
{
    parts.clip.chooseCell(1, 0);
    if (!parts.clip.view()) {
        return fail(ErrorCode::NotFound, say("the run has no transfer grid to look at"));
    }
    TIMBREL_CHECK(waitFor(
        [&parts] {
            return std::ranges::all_of(
                parts.clip.view()->lanes, [](const auto& lane) { return lane.sound != nullptr; });
        },
        "the sounds"));
    parts.listening.pause();
    parts.listening.seek(kPlayhead);
    return {};
}

/// Takes the clip's original apart and lets every way back make sound of it.
Result<> compare(Parts& parts)
{
    constexpr int kIterations = 32;
    Q_EMIT parts.panels.reconstruction->compareRequested(kIterations);
    return waitFor([&parts] { return !parts.reconstructions.isBusy(); }, "the ways back");
}

/// Asks what the network is made of, as the panel does when it is seen.
Result<> describe(Parts& parts)
{
    const auto* panel = parts.panels.model;
    parts.window.raiseDock(QStringLiteral("model"));
    return waitFor([&] { return panel->hasModel() || !panel->message().isEmpty(); }, "the model");
}

Result<> photographWindow(widgets::MainWindow& window, const QDir& folder, const QString& ending)
{
    for (const QSize size : kSizes) {
        window.resize(size);
        window.resetLayout();
        window.raiseDock(QStringLiteral("spectrograms"));
        QCoreApplication::processEvents();
        const auto name =
            QStringLiteral("window-%1x%2%3.png")
                .arg(QString::number(size.width()), QString::number(size.height()), ending);
        if (!window.grab().save(folder.filePath(name))) {
            return fail(ErrorCode::NoPermission, say("the picture cannot be written"),
                folder.filePath(name).toStdString());
        }
    }
    return {};
}

Result<> photographPanels(widgets::MainWindow& window, const QDir& folder)
{
    window.resize(kSizes.back());
    window.resetLayout();
    for (auto* dock : window.findChildren<QDockWidget*>()) {
        window.raiseDock(dock->objectName());
        QCoreApplication::processEvents();
        const auto name = QStringLiteral("panel-%1.png").arg(dock->objectName());
        TIMBREL_CHECK(widgets::savePicture(*dock->widget(), folder.filePath(name)));
    }
    return {};
}

/// Somebody who is shown around, at each station.
Result<> photographGuidedTour(Parts& parts, const QDir& folder)
{
    parts.window.resize(kSizes.front());
    parts.window.resetLayout();
    Touring touring(parts);
    auto& tour = touring.tour();
    for (tour.begin(); tour.isUnderWay(); tour.done(tour.step())) {
        QCoreApplication::processEvents();
        const auto name = QStringLiteral("guided-tour-%1.png").arg(tour.step() + 1);
        if (!parts.window.grab().save(folder.filePath(name))) {
            return fail(ErrorCode::NoPermission, say("the picture cannot be written"),
                folder.filePath(name).toStdString());
        }
    }
    return {};
}

/// As the key D shows them.
Result<> photographDifferences(widgets::SpectrogramPanel& panel, const QDir& folder)
{
    for (auto* action : panel.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::Key_D)) {
            action->setChecked(true);
        }
    }
    QCoreApplication::processEvents();
    return widgets::savePicture(
        panel, folder.filePath(QStringLiteral("panel-spectrograms-difference.png")));
}

Result<> photographWidget(QWidget& widget, const QDir& folder, const char* name)
{
    widget.show();
    QCoreApplication::processEvents();
    TIMBREL_CHECK(widgets::savePicture(widget, folder.filePath(QString::fromLatin1(name))));
    widget.close();
    return {};
}

/// A grid as large as it gets, and what chooses its clips and the lanes of the spectrograms.
Result<> photographChoices(Parts& parts, const QDir& folder)
{
    std::shared_ptr<const snapshots::ClipList> clips;
    const QObject here;
    QObject::connect(&parts.chosenGrids, &ChosenGrids::clipsRead, &here,
        [&clips](const auto& read) { clips = read; });
    auto* panel = parts.panels.grid;
    panel->findChild<QToolButton*>(QStringLiteral("choose"))->click();
    TIMBREL_CHECK(waitFor([&clips] { return clips != nullptr; }, "the clips"));
    snapshots::GridChoice choice;
    const auto most = std::min(snapshots::GridChoice::kMost, clips->clips.size());
    for (std::size_t i = 0; i < most; ++i) {
        choice.columns.push_back(clips->clips[i * clips->clips.size() / most].id);
    }
    choice.rows = choice.columns;
    parts.grid.choose(choice); // and says nothing to the run's folder
    TIMBREL_CHECK(
        waitFor([&] { return parts.grid.grid()->choice == choice || !panel->message().isEmpty(); },
            "the grid"));
    parts.window.raiseDock(QStringLiteral("grid"));
    TIMBREL_CHECK(photographWidget(
        *panel->findChild<QDialog*>(QStringLiteral("grid-chooser")), folder, "grid-chooser.png"));
    QCoreApplication::processEvents();
    TIMBREL_CHECK(
        widgets::savePicture(*panel, folder.filePath(QStringLiteral("panel-grid-chosen.png"))));
    auto* lanes = parts.panels.spectrograms->findChild<QFrame*>(QStringLiteral("lane-chooser"));
    return photographWidget(*lanes, folder, "lane-chooser.png");
}

Result<> tour(widgets::Theme& theme, const QDir& folder, const std::string& run)
{
    const QTemporaryDir home;
    if (!home.isValid() || !folder.mkpath(QStringLiteral("."))) {
        return fail(ErrorCode::NoPermission, say("there is no place for the tour's pictures"),
            folder.path().toStdString(), say("Name a folder that can be written to"));
    }
    const std::filesystem::path place = home.path().toStdString();
    auto places = experiments::Places::fromEnvironment(); // of the run, where one is named
    if (run.empty()) {
        places = {.solos = place / "solos", .runs = place / "runs"};
    } else {
        places.runs =
            (std::filesystem::absolute(run) / ".").lexically_normal().parent_path().parent_path();
    }
    Workbench workbench(theme, places, {.layout = {}, .theme = Choice::Light, .experiment = {}});
    auto& parts = workbench.parts();
    parts.window.resize(kSizes.front());
    parts.window.show();
    TIMBREL_CHECK(run.empty() ? train(workbench, place / "corpus") : open(workbench, run));
    TIMBREL_CHECK(listen(parts));
    TIMBREL_CHECK(compare(parts));
    TIMBREL_CHECK(waitFor([&parts] { return !parts.training.isBusy(); }, "the corpus"));
    TIMBREL_CHECK(describe(parts));

    TIMBREL_CHECK(photographWindow(parts.window, folder, {}));
    theme.choose(Choice::Dark);
    TIMBREL_CHECK(photographWindow(parts.window, folder, QStringLiteral("-dark")));
    theme.choose(Choice::Contrast);
    TIMBREL_CHECK(photographWindow(parts.window, folder, QStringLiteral("-contrast")));
    theme.choose(Choice::Light);
    TIMBREL_CHECK(photographGuidedTour(parts, folder));
    TIMBREL_CHECK(photographPanels(parts.window, folder));
    TIMBREL_CHECK(photographDifferences(*parts.panels.spectrograms, folder));
    return photographChoices(parts, folder);
}

} // namespace

int runTour(widgets::Theme& theme, const std::string& folder, const std::string& run)
{
    const auto outcome = tour(theme, QDir(QString::fromStdString(folder)), run);
    if (!outcome) {
        std::fputs((outcome.error().text().english() + '\n').c_str(), stderr);
        return 1;
    }
    return 0;
}

} // namespace timbrel::app
