// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

/// Whether recordings were made into it: it has a description of takes.
[[nodiscard]] bool isRecorded(const std::filesystem::path& folder);

/// Each sub-folder is a class; the clips of a take stay on one side of the split, since they share
/// room, microphone and mood. Sound files that were put there by hand belong to no take.
[[nodiscard]] Result<Corpus> readRecorded(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

} // namespace timbrel::corpus
