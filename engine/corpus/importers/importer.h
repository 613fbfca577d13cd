// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"

namespace timbrel::corpus {

/// One way in which a folder can be a corpus.
struct ImporterRow {
    params::Row row;
    /// Whether a folder looks like this layout; cheap.
    bool (*matches)(const std::filesystem::path& folder) = nullptr;
    /// Reads the folder with the values of corpusParameters(). Files that cannot be used become
    /// problems of the corpus; fails in words when no usable corpus is left.
    Result<Corpus> (*read)(const std::filesystem::path& folder, const params::ParameterSet& values,
        Monitor& monitor) = nullptr;
};

/// Every layout, the most particular first: with "auto" the first that matches reads the folder.
[[nodiscard]] std::span<const ImporterRow> importerCatalog();

/// What the corpus section of an experiment can say.
[[nodiscard]] std::vector<params::Parameter> corpusParameters();

/// The corpus that `values` (of corpusParameters()) describes. It may have one class only.
[[nodiscard]] Result<Corpus> readCorpus(const params::ParameterSet& values, Monitor& monitor);

/// Refuses a corpus of one class: there is nothing to transfer between.
[[nodiscard]] Result<> requireTwoClasses(const Corpus& corpus);

} // namespace timbrel::corpus
