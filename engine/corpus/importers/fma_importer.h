// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

// FMA (Defferrard and others, 2017): tracks of the Free Music Archive as fma_small/000/000002.mp3,
// and tracks.csv in fma_metadata, whose columns are named by two header rows.

/// Whether such a table lies in the folder, in one of its sub-folders, or in the fma_metadata
/// beside a folder named fma_….
[[nodiscard]] bool isFma(const std::filesystem::path& folder);

/// Classes are the top genres of the tracks that are there; tracks without one are left out. The
/// official training part is trained on, validation and test are held out; where only one of the
/// two sides is there, the held-out part is drawn by artist.
[[nodiscard]] Result<Corpus> readFma(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

} // namespace timbrel::corpus
