// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <vector>

#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/features/features.h"

namespace timbrel::experiments {

/// `corpus.json`: which recordings and clips a run was trained on, which were held out and which
/// were skipped, so that codes stay aligned with clips and the split can be kept to. A recording's
/// clips stand beside it as their first frames; all clips in the order of the recordings are those
/// of the run.
[[nodiscard]] Result<> saveCorpus(const corpus::Corpus& corpus, const corpus::FeatureSet& features,
    const std::filesystem::path& path);

/// The recordings again, where they lay when the run was trained. Whether they still lie there is
/// not looked at.
[[nodiscard]] Result<corpus::Corpus> loadCorpus(const std::filesystem::path& path);

/// The clips of those recordings, with the classes of the corpus.
[[nodiscard]] Result<std::vector<corpus::Clip>> loadClips(const std::filesystem::path& path);

} // namespace timbrel::experiments
