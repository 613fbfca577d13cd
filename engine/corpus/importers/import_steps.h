// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

// What importers do alike. An importer lists the recordings with their classes, groups and the
// split that the layout brings, if it does; finishImport() makes a corpus of them.

/// Gives the corpus the distinct `names` as classes, sorted, and each recording its own: there is
/// one name for each recording.
void nameClasses(Corpus& corpus, const std::vector<std::string>& names);

/// Notes it when of the recordings that `table` lists not all are present.
void noteAbsent(
    Corpus& corpus, const std::filesystem::path& table, std::size_t listed, std::size_t present);

/// Does, with the values of corpusParameters() and in this order: leaves out recordings and classes
/// as told, opens every file (in parallel) for its length, drops classes without recordings,
/// decides the split, limits training. Refuses class names that the corpus does not have, and a
/// corpus of which nothing is left.
[[nodiscard]] Result<Corpus> finishImport(
    Corpus corpus, const params::ParameterSet& values, Monitor& monitor);

} // namespace timbrel::corpus
