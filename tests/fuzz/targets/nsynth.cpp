// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/layout.h"

namespace timbrel::fuzz {

/// examples.json of NSynth.
void fuzzNsynth(Bytes bytes)
{
    readLayout("nsynth", "examples.json", bytes, {"audio/a.wav", "audio/b.wav", "audio/c.wav"});
}

} // namespace timbrel::fuzz
