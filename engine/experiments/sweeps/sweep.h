// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/params/experiment.h"
#include "engine/params/schema.h"

namespace timbrel::experiments {

/// One experiment of a sweep.
struct SweepVariant {
    std::string label; ///< what it changes: "MAE alone, clip_hop 96"
    params::Experiment experiment;
};

/// Experiments that differ in a few settings, to be trained one after another and compared.
struct Sweep {
    std::string name;
    std::vector<SweepVariant> variants;
};

/// A sweep as TOML. `experiment` is a preset or a file beside this one; `[fixed]` changes it for
/// all; every combination of a `[[variant]]` and the values of `[vary]` becomes an experiment.
/// Either of the two may be missing.
///
///     name = "Losses"
///     experiment = "first-transfer"
///     [fixed]
///     training.steps = 1000
///     [vary]
///     training.seed = [1, 2]
///     [[variant]]
///     name = "MAE alone"
///     losses.mse = 0.0
///     generator.use = "lord"
///
/// Refuses, with the line, what no experiment can have, and sweeps of more than 1,000 variants.
[[nodiscard]] Result<Sweep> sweepFromToml(std::string_view text, const std::string& where,
    const std::filesystem::path& folder, std::shared_ptr<const params::Schema> schema);
/// The sweep of a built-in one's id or of a TOML file's path.
[[nodiscard]] Result<Sweep> sweepOrFile(
    const std::string& name, std::shared_ptr<const params::Schema> schema);

/// The built-in sweeps: id, name and a sentence.
[[nodiscard]] std::vector<params::Row> sweepRows();

/// The run among `runs` that trains this very experiment, whatever became of it: a sweep that was
/// killed needs no other memory to go on.
[[nodiscard]] std::optional<RunFolder> runOf(
    const SweepVariant& variant, const std::filesystem::path& runs);

/// Whether nothing is left to do for the variant of a run: it is trained and measured.
[[nodiscard]] bool isDone(const RunFolder& run);

} // namespace timbrel::experiments
