// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>

#include "engine/base/result.h"
#include "engine/experiments/assembly/trial_corpus.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/model_view.h"

namespace timbrel::experiments {

// The network of an experiment as a picture and a table. The model is really made, on the
// processor, and one clip of silence goes through it; then it is thrown away. No recording is read.
// Takes a moment, and as much memory as the weights; any thread but the window's.

[[nodiscard]] Result<snapshots::ModelView> describeModel(
    const params::Experiment& experiment, const TrialCorpus& corpus);

/// Of a run, with the classes and clips that it has; it needs no checkpoint.
[[nodiscard]] Result<snapshots::ModelView> describeRunModel(
    const std::filesystem::path& run, std::shared_ptr<const params::Schema> schema);

} // namespace timbrel::experiments
