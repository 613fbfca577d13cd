// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/sentence.h"

namespace timbrel::corpus {

enum class Split { Training, HeldOut };

/// One audio file of a corpus.
struct Recording {
    std::string id; ///< path within the corpus with forward slashes; the same on every machine
    std::filesystem::path file;
    std::size_t classIndex = 0;
    Split split = Split::Training;
    double seconds = 0.0;
    std::string group{}; ///< song or artist; a drawn split keeps a group together. Empty: none
    std::string phrase{}; ///< the same for renderings of the same music by other classes, or empty
    std::string secondLabel{}; ///< such as its composer; Corpus::secondLabelName says what it is
};

/// A fixed-length cut of a recording: what a model sees.
struct Clip {
    std::string id; ///< recording's id + "@" + first frame
    std::size_t recording = 0; ///< index into Corpus::recordings
    std::size_t firstFrame = 0;
    std::size_t classIndex = 0;
    Split split = Split::Training;
};

/// A file that is left out, and why. Sentences as in Error.
struct Problem {
    std::string file;
    Sentence what;
    Sentence remedy;
};

/// Recordings sorted into classes and into training and held-out parts; no audio. A value.
struct Corpus {
    std::filesystem::path folder;
    std::string layout; ///< id of the importer that read it
    std::vector<std::string> classes;
    std::string secondLabelName{}; ///< what Recording::secondLabel is: "composer". Empty: nothing
    std::vector<Recording> recordings;
    std::vector<Problem> problems;
};

} // namespace timbrel::corpus
