// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/content_memo.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// The file in which hashes of recordings are remembered.
void fuzzMemo(Bytes bytes)
{
    const InputFolder folder("memo", bytes);
    folder.add("a.wav", "a recording");
    corpus::Corpus corpus;
    corpus.folder = folder.path();
    corpus.recordings.push_back({.id = "a.wav", .file = folder.path() / "a.wav"});
    Monitor monitor;
    const auto contents = corpus::contentsOf(corpus, folder.path() / "memo", 1, monitor);
    require(contents && contents->size() == 1, "a damaged memo is as good as none");
    require(!contents->front().hash.empty(), "a recording has a hash");
}

} // namespace timbrel::fuzz
