// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QSettings>

#include "app/composition/arguments.h"
#include "app/composition/latency.h"
#include "app/composition/program.h"
#include "app/composition/tour.h"

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
    widgets::Theme theme(application);
    if (!arguments.tour.empty()) {
        const app::Language language;
        return app::runTour(theme, arguments.tour, arguments.open);
    }
    if (arguments.latency > 0) {
        return app::measureLatency(theme, arguments.latency);
    }
    QSettings settings(QStringLiteral("timbrel"), QStringLiteral("timbrel"));
    app::Program program(theme, settings, arguments, experiments::Places::fromEnvironment());
    program.show();
    const int status = QApplication::exec();
    program.end();
    return status;
}
