// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/layout.h"

namespace timbrel::fuzz {

/// A published list of GTZAN's tracks, in all three places.
void fuzzGtzan(Bytes bytes)
{
    const auto sounds = {"jazz/jazz.00001.wav", "jazz/jazz.00002.wav", "blues/blues.00001.wav"};
    for (const char* list : {"train_filtered.txt", "valid_filtered.txt", "test_filtered.txt"}) {
        readLayout("gtzan", list, bytes, sounds);
    }
}

} // namespace timbrel::fuzz
