// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include "app/composition/arguments.h"
#include "app/composition/language.h"
#include "app/composition/latency.h"
#include "app/composition/menus.h"
#include "app/composition/tour.h"
#include "app/composition/workbench.h"

/// Exit status: 0 done, 1 failed with a one-line reason, 2 wrong usage.
int main(int argc, char** argv)
{
    using namespace timbrel;
    const auto arguments = app::parseArguments(argc, argv);
    if (arguments.exitStatus) {
        return *arguments.exitStatus;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("timbrel"));
    QApplication::setApplicationDisplayName(QStringLiteral("Timbrel"));
    QApplication::setApplicationVersion(QStringLiteral(TIMBREL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("timbrel"));
    app::Language language;
    widgets::Theme theme(application);
    if (!arguments.tour.empty()) {
        return app::runTour(theme, arguments.tour, arguments.run);
    }

    if (arguments.latency > 0) {
        return app::measureLatency(theme, arguments.latency);
    }

    QSettings settings(QStringLiteral("timbrel"), QStringLiteral("timbrel"));
    const auto remembered = app::loadPreferences(settings);
    language.choose(remembered.language);
    app::Workbench workbench(theme, experiments::Places::fromEnvironment(), remembered);
    const app::Menus menus(workbench, language);
    workbench.parts().window.show();
    // After the first paint, so that the window stands before anything is read or LibTorch wakes.
    QTimer::singleShot(0, &workbench, [&workbench, &arguments] {
        workbench.begin();
        if (!arguments.run.empty()) {
            workbench.openRun(arguments.run);
        }
        if (arguments.demo && workbench.choosePreset(QStringLiteral("first-transfer"))) {
            workbench.train(workbench.experiment());
        }
    });
    const int status = QApplication::exec();
    auto preferences = workbench.preferences();
    preferences.language = language.choice();
    app::savePreferences(preferences, settings);
    return status;
}
