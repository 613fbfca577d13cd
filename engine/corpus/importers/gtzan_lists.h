// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/result.h"
#include "engine/corpus/corpus.h"

namespace timbrel::corpus {

// The published lists that leave out GTZAN's faulty and repeated tracks (Sturm, 2013; Kereliuk and
// others, 2015): train_filtered.txt, valid_filtered.txt and test_filtered.txt, a path such as
// blues/blues.00029.wav in each line.

/// Whether one of them lies in the folder.
[[nodiscard]] bool hasGtzanLists(const std::filesystem::path& folder);

/// Keeps the tracks that the lists in `lists` name, with the lists' split: validation and test are
/// held out. `genres` is the folder that the lists' paths start from; suffixes may differ. What
/// that leaves out becomes a problem; fails when a list cannot be read.
[[nodiscard]] Result<> applyGtzanLists(
    Corpus& corpus, const std::filesystem::path& lists, const std::filesystem::path& genres);

} // namespace timbrel::corpus
