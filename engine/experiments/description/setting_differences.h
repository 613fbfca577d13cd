// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/settings_table.h"

namespace timbrel::experiments {

/// In what experiments, each with the name of its run, differ. All have the same schema.
[[nodiscard]] snapshots::SettingsTable settingDifferences(
    const std::vector<std::pair<std::string, params::Experiment>>& experiments);

/// The same of run folders.
[[nodiscard]] Result<snapshots::SettingsTable> settingDifferences(
    const std::vector<std::filesystem::path>& runs, std::shared_ptr<const params::Schema> schema);

/// One line for each setting, one column for each run.
[[nodiscard]] std::string toCsv(const snapshots::SettingsTable& table);

} // namespace timbrel::experiments
