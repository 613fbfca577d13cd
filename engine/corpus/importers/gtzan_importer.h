// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

// GTZAN (Tzanetakis and Cook, 2002): genres of pop music as classes, half a minute of each track,
// named genre.NNNNN.wav (or .au) in a folder of its genre.

/// Whether such files lie in it, or in the folder "genres" or "genres_original" that copies of the
/// data set bring.
[[nodiscard]] bool isGtzan(const std::filesystem::path& folder);

/// Classes are the genres. With the lists of gtzan_lists.h, in the folder or in the one that
/// `values` names, theirs are the tracks and the split. Else, since the data set does not name
/// artists, the split is drawn by track.
[[nodiscard]] Result<Corpus> readGtzan(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

} // namespace timbrel::corpus
