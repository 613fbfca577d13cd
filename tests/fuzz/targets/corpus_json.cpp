// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/corpus_file.h"
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
}

} // namespace timbrel::fuzz
