// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace timbrel::snapshots {

/// The settings in which runs differ, as a table.
struct SettingsTable {
    struct Row {
        std::string key; ///< "training.batch"
        std::string section; ///< "Training", for people
        std::string label; ///< "Batch"; empty where the section's choice itself differs
        std::vector<std::string> values; ///< one for each run; empty where it has no such setting
    };

    std::vector<std::string> runs; ///< their ids
    std::vector<Row> rows;
    std::size_t same = 0; ///< settings in which all agree
};

} // namespace timbrel::snapshots
