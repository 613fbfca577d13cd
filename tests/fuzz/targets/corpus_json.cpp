// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/corpus_file.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// corpus.json of a run's folder.
void fuzzCorpusJson(Bytes bytes)
{
    const InputFolder folder("corpus.json", bytes);
    const auto corpus = experiments::loadCorpus(folder.path() / "corpus.json");
    if (!corpus) {
        return;
    }
    for (const corpus::Recording& recording : corpus->recordings) {
        require(recording.classIndex < corpus->classes.size(), "a recording has a class");
    }
    const auto clips = experiments::loadClips(folder.path() / "corpus.json");
    for (std::size_t i = 0; clips && i < clips->size(); ++i) {
        require((*clips)[i].recording < corpus->recordings.size(), "a clip has a recording");
    }
}

} // namespace timbrel::fuzz
