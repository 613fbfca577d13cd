// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>

namespace timbrel::app {

/// What the program was asked for on its command line.
struct Arguments {
    bool demo = false; ///< train the first transfer at once
    std::string tour; ///< a folder for the tour's pictures; empty for no tour
    int latency = 0; ///< seconds to measure the window for; 0 for none
    std::string open; ///< what to open, or the run to tour; empty for nothing
    /// Set where there is nothing to open: after --help and --version, or 2 on wrong usage. What
    /// there was to say has been printed.
    std::optional<int> exitStatus;
};

/// Needs no display.
[[nodiscard]] Arguments parseArguments(int argc, char** argv);

} // namespace timbrel::app
