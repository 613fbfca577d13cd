// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/assembly/run_model.h"
#include "engine/experiments/description/places.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/files/sub_class_file.h"

namespace timbrel::experiments {

/// Features of a corpus as an experiment wants them, kept in the folder `cache` unless it is empty;
/// `scale` is a trained run's, if there is one.
[[nodiscard]] Result<corpus::FeatureSet> openFeatures(const params::Experiment& experiment,
    const corpus::Corpus& corpus, std::shared_ptr<const spectral::Representation> representation,
    std::optional<spectral::FeatureScale> scale, const std::filesystem::path& cache,
    Monitor& monitor);

/// A trained run with its corpus, ready to be measured and looked at. The corpus is split as it was
/// for training. `device` as in loadModel.
struct OpenedRun {
    RunFolder folder;
    params::Experiment experiment;
    RunModel trained;
    corpus::Corpus corpus;
    std::vector<corpus::Problem> changes; ///< of the corpus since, and whether features are kept
    std::optional<SubClassTable> subClasses; ///< nothing where classes are whole
    corpus::FeatureSet features; ///< in their sub-classes, if there are any
};
[[nodiscard]] Result<OpenedRun> openRun(const std::filesystem::path& folder,
    std::shared_ptr<const params::Schema> schema, const Places& places,
    std::optional<std::int64_t> step, Monitor& monitor, const std::string& device = {});

} // namespace timbrel::experiments
