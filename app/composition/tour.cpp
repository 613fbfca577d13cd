// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/tour.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <functional>

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDockWidget>
#include <QTemporaryDir>

#include "app/composition/workbench.h"
#include "engine/corpus/solos.h"
#include "widgets/base/picture.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using namespace std::chrono_literals;
using Choice = widgets::Theme::Choice;

constexpr std::array kSizes{QSize(1280, 720), QSize(2560, 1440)};
constexpr auto kPatience = 15min; // for any one stage, on a slow machine
constexpr double kPlayhead = 0.8; // seconds into the clip, where the pictures are taken

/// Lets the window live until something has come true.
Result<> waitFor(const std::function<bool()>& condition, const char* what)
{
    QDeadlineTimer deadline(kPatience);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return fail(ErrorCode::Cancelled, std::string("the tour waited too long for ") + what);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return {};
}

Result<> makeCorpus(Errands& errands, const std::filesystem::path& folder)
{
    corpus::SolosOptions options;
    options.phrases = 40;
    options.heldOutPhrases = 12;
    std::optional<Result<>> made;
    errands.ask("making a corpus", [options, folder, &made](Monitor& monitor) -> Errands::Answer {
        auto outcome = corpus::makeSolos(options, folder, monitor);
        return [outcome, &made] { made = outcome; };
    });
    TIMBREL_CHECK(waitFor([&made] { return made.has_value(); }, "its corpus"));
    return *made;
}

/// The first transfer, small enough for a minute.
Result<params::Experiment> tourExperiment(
    const params::Experiment& preset, const std::filesystem::path& corpus)
{
    auto experiment = preset;
    using Setting = std::pair<const char*, std::string>;
    for (const auto& [key, text] : {Setting{"corpus.folder", corpus.string()},
             Setting{"encoder.width", "48"}, Setting{"generator.width", "48"},
             Setting{"training.steps", "240"}, Setting{"training.batch", "32"},
             Setting{"training.validate_every", "10"}, Setting{"training.checkpoint_every", "80"},
             Setting{"training.preview_growth", "1.6"}}) {
        TIMBREL_CHECK(experiment.setFromText(key, text));
    }
    return experiment;
}

Result<> train(Workbench& workbench)
{
    std::optional<experiments::TrainingReport> report;
    const auto listening = QObject::connect(&workbench.parts().training, &TrainingBridge::ended,
        &workbench, [&report](const experiments::TrainingReport& ending) { report = ending; });
    workbench.train(workbench.experiment());
    TIMBREL_CHECK(waitFor([&report] { return report.has_value(); }, "its run"));
    QObject::disconnect(listening);
    if (report->outcome.error) {
        return tl::unexpected(*report->outcome.error);
    }
    return {};
}

/// Clicks a transfer and waits until all of its versions can be heard.
Result<> listen(Parts& parts)
{
    parts.clip.chooseCell(1, 0);
    TIMBREL_CHECK(waitFor(
        [&parts] {
            const auto& view = parts.clip.view();
            return view && std::ranges::all_of(view->lanes, [](const auto& lane) {
                return lane.sound != nullptr;
            });
        },
        "the sounds"));
    parts.listening.pause();
    parts.listening.seek(kPlayhead);
    return {};
}

Result<> photographWindow(widgets::MainWindow& window, const QDir& folder, const QString& ending)
{
    for (const QSize size : kSizes) {
        window.resize(size);
        window.resetLayout();
        QCoreApplication::processEvents();
        const auto name =
            QStringLiteral("window-%1x%2%3.png")
                .arg(QString::number(size.width()), QString::number(size.height()), ending);
        if (!window.grab().save(folder.filePath(name))) {
            return fail(ErrorCode::NoPermission, "the picture cannot be written",
                folder.filePath(name).toStdString());
        }
    }
    return {};
}

Result<> photographPanels(widgets::MainWindow& window, const QDir& folder)
{
    for (auto* dock : window.findChildren<QDockWidget*>()) {
        window.raiseDock(dock->objectName());
        QCoreApplication::processEvents();
        const auto name = QStringLiteral("panel-%1.png").arg(dock->objectName());
        TIMBREL_CHECK(widgets::savePicture(*dock->widget(), folder.filePath(name)));
    }
    return {};
}

Result<> tour(widgets::Theme& theme, const QDir& folder)
{
    const QTemporaryDir home;
    if (!home.isValid() || !folder.mkpath(QStringLiteral("."))) {
        return fail(ErrorCode::NoPermission, "there is no place for the tour's pictures",
            folder.path().toStdString(), "Name a folder that can be written to");
    }
    const std::filesystem::path place = home.path().toStdString();
    Workbench workbench(theme, {.solos = place / "solos", .runs = place / "runs"},
        {.layout = {}, .theme = Choice::Light, .experiment = {}});
    auto& parts = workbench.parts();
    parts.window.resize(kSizes.front());
    parts.window.show();

    TIMBREL_CHECK(makeCorpus(parts.errands, place / "corpus"));
    TIMBREL_TRY(const auto experiment, tourExperiment(workbench.experiment(), place / "corpus"));
    workbench.setExperiment(experiment);
    workbench.begin();
    TIMBREL_CHECK(train(workbench));
    TIMBREL_CHECK(listen(parts));

    TIMBREL_CHECK(photographWindow(parts.window, folder, {}));
    theme.choose(Choice::Dark);
    TIMBREL_CHECK(photographWindow(parts.window, folder, QStringLiteral("-dark")));
    theme.choose(Choice::Light);
    parts.window.resize(kSizes.front());
    return photographPanels(parts.window, folder);
}

} // namespace

int runTour(widgets::Theme& theme, const std::string& folder)
{
    const auto outcome = tour(theme, QDir(QString::fromStdString(folder)));
    if (!outcome) {
        std::fputs((outcome.error().text() + '\n').c_str(), stderr);
        return 1;
    }
    return 0;
}

} // namespace timbrel::app
