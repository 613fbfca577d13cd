// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/description/places.h"
#include "engine/experiments/files/sub_class_file.h"
#include "engine/params/experiment.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// Another corpus than a model was trained on, seen as the model sees its own.
struct OtherCorpus {
    corpus::Corpus corpus; ///< its recordings of the model's classes
    corpus::FeatureSet features; ///< with the model's classes, in its order, on its scale
    std::vector<corpus::Problem> leftOut; ///< classes that only one of the two knows
};

/// Takes the recordings of the classes that both know, by name, and leaves the others out; clips
/// fall to those of the run's sub-classes, if it has any, whose centres are nearest. Fails, in
/// words, when fewer than two classes are left.
[[nodiscard]] Result<OtherCorpus> openOtherCorpus(const params::Experiment& experiment,
    const transfer::Model& model, const std::optional<SubClassTable>& subClasses,
    const std::filesystem::path& folder, const std::string& layout, const Places& places,
    Monitor& monitor);

/// The recordings of a corpus whose classes are among `classes`, numbered as these are; classes
/// that only one of the two knows are told in `leftOut`.
[[nodiscard]] corpus::Corpus withClasses(corpus::Corpus corpus,
    const std::vector<std::string>& classes, std::vector<corpus::Problem>& leftOut);

} // namespace timbrel::experiments
