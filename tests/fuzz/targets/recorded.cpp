// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/layout.h"

namespace timbrel::fuzz {

/// recorded.json, which tells of the takes of a recorded corpus.
void fuzzRecorded(Bytes bytes)
{
    readLayout("recorded", "recorded.json", bytes,
        {"piano/piano-20261121-180503-001.wav", "piano/piano-20261121-180503-002.wav",
            "violin/violin-20261121-190000-001.wav"});
}

} // namespace timbrel::fuzz
