// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/audio/note.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

/// Whether the folder has the solos.json that makeSolos() writes.
[[nodiscard]] bool isSolosFolder(const std::filesystem::path& folder);

/// The recordings that makeSolos() made, before what finishImport() does.
[[nodiscard]] Result<Corpus> listSolos(const std::filesystem::path& folder);

/// Reads what makeSolos() made. The split is the corpus's own: held-out phrases were rendered by
/// every class and know each other by Recording::phrase.
[[nodiscard]] Result<Corpus> readSolos(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

/// What makeSolos() had played: the notes of every phrase by its name, Recording::phrase, with
/// times from the phrase's begin.
[[nodiscard]] Result<std::map<std::string, std::vector<audio::Note>>> readSolosScore(
    const std::filesystem::path& folder);

} // namespace timbrel::corpus
