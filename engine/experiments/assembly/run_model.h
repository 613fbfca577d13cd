// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// An untrained model for an experiment, its weights drawn from the experiment's seed. Methods that
/// keep a code for every training clip have to know how many there are.
[[nodiscard]] Result<transfer::Model> makeModel(const params::Experiment& experiment,
    std::vector<std::string> classes, spectral::FeatureScale scale, std::int64_t trainingClips = 0);

/// A run's model at a step; without a step at the best one, or the newest that can be read.
struct RunModel {
    transfer::Model model;
    std::int64_t step = 0;
    std::vector<Error> skipped; ///< checkpoints that could not be read
};
/// On `device`, a choice of training.device; empty for the one it was trained on, where this
/// machine has such a one, else the processor.
[[nodiscard]] Result<RunModel> loadModel(const RunFolder& run,
    std::shared_ptr<const params::Schema> schema, std::optional<std::int64_t> step = {},
    const std::string& device = {});

} // namespace timbrel::experiments
