// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/corpus/clip_cut.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/doctor/examination.h"

namespace timbrel::corpus {

/// A file, or every file that may be a recording in a folder without classes: sound files at any
/// depth, and others right in it, since their names may be wrong. A corpus of one nameless class.
[[nodiscard]] Corpus looseFiles(const std::filesystem::path& fileOrFolder);

/// What is to be said of one of them, in a sentence.
struct FileVerdict {
    std::string file;
    std::string text; ///< ends without a full stop
    bool usable = false; ///< a model may learn from it
};

/// One for each recording of `files`, in order.
[[nodiscard]] std::vector<FileVerdict> verdicts(
    const Corpus& files, std::span<const Examined> examined, const ClipCut& cut);

} // namespace timbrel::corpus
