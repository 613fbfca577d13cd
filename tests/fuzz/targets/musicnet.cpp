// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/layout.h"

namespace timbrel::fuzz {

/// musicnet_metadata.csv.
void fuzzMusicNet(Bytes bytes)
{
    readLayout("musicnet", "musicnet_metadata.csv", bytes,
        {"train_data/2214.wav", "train_data/1727.wav", "test_data/1819.wav"});
}

} // namespace timbrel::fuzz
