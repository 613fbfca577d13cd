// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/params/experiment.h"

namespace timbrel::experiments {

/// A ready experiment to start from.
struct Preset {
    std::string id;
    std::string help; ///< a few sentences: the comment that its file begins with
    params::Experiment experiment;
};
[[nodiscard]] std::vector<Preset> presets(std::shared_ptr<const params::Schema> schema);

/// The experiment of a preset's id or of a TOML file's path.
[[nodiscard]] Result<params::Experiment> presetOrFile(
    const std::string& name, std::shared_ptr<const params::Schema> schema);

} // namespace timbrel::experiments
