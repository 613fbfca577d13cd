// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/layout.h"

namespace timbrel::fuzz {

/// solos.json, which describes the built-in corpus.
void fuzzSolos(Bytes bytes)
{
    readLayout("solos", "solos.json", bytes,
        {"training/piano/phrase_1.flac", "training/violin/phrase_1.flac",
            "heldout/piano/phrase_2.flac"});
}

} // namespace timbrel::fuzz
