// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/params/experiment.h"

namespace timbrel::experiments {

/// An experiment as TOML: `name`, then one table for each section; `use` names the row where a
/// section is a choice.
///
///     name = "First transfer"
///     [method]
///     use = "lord-semi"
///     noise_sigma = 0.5
///
/// Reading refuses unknown tables, keys and values with the line, what is allowed and the nearest
/// name. `where` names the source in messages.
[[nodiscard]] Result<params::Experiment> experimentFromToml(
    std::string_view text, const std::string& where, std::shared_ptr<const params::Schema> schema);
[[nodiscard]] Result<params::Experiment> loadExperiment(
    const std::filesystem::path& path, std::shared_ptr<const params::Schema> schema);

/// Every value written out, defaults included, each with its help as a comment.
[[nodiscard]] std::string toToml(const params::Experiment& experiment);

} // namespace timbrel::experiments
