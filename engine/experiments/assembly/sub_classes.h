// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/files/sub_class_file.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/finding.h"

// Classes taken apart by k-means, in order to have less variation in each (seed 000, after LORD).

namespace timbrel::experiments {

/// Under so many training clips a sub-class is told of as small: half of what the demonstration
/// learns a class from. Seed 000 gives no number for what was too little.
inline constexpr std::size_t kSmallSubClass = 500;

/// The sub-classes that an experiment wants, of the training clips of each class by themselves;
/// nothing where classes stay whole. Worker thread.
[[nodiscard]] Result<std::optional<SubClassTable>> findSubClasses(
    const params::Experiment& experiment, const corpus::FeatureSet& features, Monitor& monitor);

/// Those that a resumed run was begun with; for other runs, and runs that ended before they found
/// any, findSubClasses().
[[nodiscard]] Result<std::optional<SubClassTable>> keptOrFoundSubClasses(
    const params::Experiment& experiment, const std::optional<RunFolder>& resumed,
    const corpus::FeatureSet& features, Monitor& monitor);

/// The clips in their sub-classes: as the table has them, and clips that it does not know in the
/// sub-class of their class whose centre is nearest. Without a table as they are. Worker thread.
[[nodiscard]] Result<corpus::FeatureSet> withSubClasses(const params::Experiment& experiment,
    corpus::FeatureSet features, const std::optional<SubClassTable>& table, Monitor& monitor);

/// The table with every clip of the features, so that nothing is left to be told by distance.
[[nodiscard]] SubClassTable withClipsOf(SubClassTable table, const corpus::FeatureSet& features);

/// How many clips each sub-class has, and which have few; nothing where classes are whole.
[[nodiscard]] std::vector<snapshots::Finding> subClassFindings(const corpus::FeatureSet& features);

} // namespace timbrel::experiments
