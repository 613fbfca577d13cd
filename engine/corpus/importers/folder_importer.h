// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

/// Whether some sub-folder holds sound files.
[[nodiscard]] bool isFolderPerClass(const std::filesystem::path& folder);

/// Each sub-folder is a class, named like it; sound files at any depth are its recordings. Hidden
/// files and folders are passed over. A class folder may be a link to one elsewhere.
[[nodiscard]] Result<Corpus> readFolderPerClass(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

/// The recordings of class folders that lie in `place`, which is `folder` or within it; for other
/// layouts too.
[[nodiscard]] Corpus listClassFolders(
    const std::filesystem::path& folder, const std::filesystem::path& place, std::string layout);

} // namespace timbrel::corpus
