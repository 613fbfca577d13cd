// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/arguments.h"

#include <cstdio>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace timbrel::app {
namespace {

int print(std::FILE* stream, const QString& text, int exitStatus)
{
    std::fputs(qPrintable(text), stream);
    return exitStatus;
}

} // namespace

Arguments parseArguments(int argc, char** argv)
{
    const QCoreApplication wordsOnly(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Takes music apart into class and content."));
    const QCommandLineOption demo(
        QStringLiteral("demo"), QStringLiteral("Train the first transfer at once."));
    const QCommandLineOption tour(QStringLiteral("tour"),
        QStringLiteral(
            "Save a picture of every panel in a folder, of a small run trained for it or of "
            "the run that is named, and end."),
        QStringLiteral("folder"));
    const QCommandLineOption latency(QStringLiteral("latency"),
        QStringLiteral(
            "Measure for so many seconds how long the window lets a person wait while it "
            "trains, plays and descends, and end."),
        QStringLiteral("seconds"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")},
        QStringLiteral("Print this text."));
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")},
        QStringLiteral("Print the version."));
    parser.addOptions({demo, tour, latency, help, version});
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral("A run, an experiment, a session, a track or a folder of recordings."),
        QStringLiteral("[file]"));

    Arguments arguments;
    if (!parser.parse(QCoreApplication::arguments())) {
        arguments.exitStatus = print(stderr, parser.errorText() + QLatin1Char('\n'), 2);
    } else if (parser.isSet(help)) {
        arguments.exitStatus = print(stdout, parser.helpText(), 0);
    } else if (parser.isSet(version)) {
        arguments.exitStatus = print(stdout, QStringLiteral("timbrel " TIMBREL_VERSION "\n"), 0);
    } else if (const auto rest = parser.positionalArguments(); rest.size() > 1) {
        arguments.exitStatus =
            print(stderr, QStringLiteral("Only one thing can be opened.") + QLatin1Char('\n'), 2);
    } else {
        arguments.demo = parser.isSet(demo);
        arguments.latency = parser.value(latency).toInt();
        arguments.tour = parser.value(tour).toStdString();
        arguments.open = rest.value(0).toStdString();
    }
    return arguments;
}

} // namespace timbrel::app
