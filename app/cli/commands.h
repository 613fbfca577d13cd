// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/shell.h"

namespace timbrel::app {

// Each adds one verb to the program, with its options and what it does. `shell` outlives the
// parser.
void addCorpusCommand(CLI::App& program, Shell& shell);
void addTrainCommand(CLI::App& program, Shell& shell);
void addEstimateCommand(CLI::App& program, Shell& shell);
void addModelCommand(CLI::App& program, Shell& shell);
void addSweepCommand(CLI::App& program, Shell& shell);
void addCompareCommand(CLI::App& program, Shell& shell);
void addSettingsCommand(CLI::App& program, Shell& shell);
void addEvaluateCommand(CLI::App& program, Shell& shell);
void addExportCommand(CLI::App& program, Shell& shell);
void addTransferCommand(CLI::App& program, Shell& shell);
void addTranscribeCommand(CLI::App& program, Shell& shell);
void addGridCommand(CLI::App& program, Shell& shell);
void addMapCommand(CLI::App& program, Shell& shell);
void addEmbedCommand(CLI::App& program, Shell& shell);
void addFeaturesCommand(CLI::App& program, Shell& shell);
void addInvertCommand(CLI::App& program, Shell& shell);
void addListCommand(CLI::App& program, Shell& shell);
void addReconstructCommand(CLI::App& program, Shell& shell);
void addBenchCommand(CLI::App& program, Shell& shell);
void addDemoCommand(CLI::App& program, Shell& shell);
void addRecordCommand(CLI::App& corpus, Shell& shell); ///< to the verb corpus

} // namespace timbrel::app
