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
/// files and folders, and links to folders, are passed over.
[[nodiscard]] Result<Corpus> readFolderPerClass(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

/// The same for layouts whose class folders lie in `place`, a folder within `folder`.
[[nodiscard]] Result<Corpus> readClassFolders(const std::filesystem::path& folder,
    const std::filesystem::path& place, const params::ParameterSet& values, std::string layout,
    Monitor& monitor);

} // namespace timbrel::corpus
