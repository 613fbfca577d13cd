// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/shell.h"
#include "engine/experiments/description/schema.h"

/// Exit status: 0 done, 1 failed with a one-line reason, 2 wrong usage.
int main(int argc, char** argv)
{
    using namespace timbrel;
    app::listenForInterruptions();
    app::Shell shell{experiments::makeSchema(), experiments::Places::fromEnvironment()};

    CLI::App program(
        "Timbrel takes music apart into class and content, without a window.", "timbrel-cli");
    program.set_version_flag("--version", std::string("timbrel-cli ") + TIMBREL_VERSION);
    program.require_subcommand(1);
    app::addCorpusCommand(program, shell);
    app::addTrainCommand(program, shell);
    app::addEstimateCommand(program, shell);
    app::addModelCommand(program, shell);
    app::addSweepCommand(program, shell);
    app::addEvaluateCommand(program, shell);
    app::addCompareCommand(program, shell);
    app::addSettingsCommand(program, shell);
    app::addExportCommand(program, shell);
    app::addTransferCommand(program, shell);
    app::addTranscribeCommand(program, shell);
    app::addGridCommand(program, shell);
    app::addMapCommand(program, shell);
    app::addEmbedCommand(program, shell);
    app::addFeaturesCommand(program, shell);
    app::addInvertCommand(program, shell);
    app::addReconstructCommand(program, shell);
    app::addListCommand(program, shell);
    app::addBenchCommand(program, shell);
    app::addDemoCommand(program, shell);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? 0 : 2;
    }
    return shell.exitStatus;
}
