// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

// Medley-solos-DB (Lostanlen and others, 2019): solo clips of eight instruments, and a table of
// subset, instrument, song and uuid. A recording is named
// Medley-solos-DB_{subset}-{instrument}_{uuid}.wav.

/// Whether the folder, or its annotation folder, has the table.
[[nodiscard]] bool isMedleySolos(const std::filesystem::path& folder);

/// The recordings that are there, wherever below the folder they lie. Classes are the instruments.
/// The official training subset is trained on, validation and test are held out; where only one of
/// the two sides is there, the held-out part is drawn by song.
[[nodiscard]] Result<Corpus> readMedleySolos(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

} // namespace timbrel::corpus
