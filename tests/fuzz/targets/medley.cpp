// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/layout.h"

namespace timbrel::fuzz {

/// The table of Medley-solos-DB.
void fuzzMedley(Bytes bytes)
{
    readLayout("medley-solos", "Medley-solos-DB_metadata.csv", bytes,
        {"Medley-solos-DB_training-0_a.wav", "Medley-solos-DB_training-1_b.wav",
            "Medley-solos-DB_test-0_c.wav"});
}

} // namespace timbrel::fuzz
