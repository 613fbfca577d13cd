// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/layout.h"

namespace timbrel::fuzz {

/// tracks.csv of FMA, with its rows of headers.
void fuzzFma(Bytes bytes)
{
    readLayout("fma", "fma_metadata/tracks.csv", bytes,
        {"fma_small/000/000002.wav", "fma_small/000/000005.wav", "fma_small/000/000010.wav"});
}

} // namespace timbrel::fuzz
