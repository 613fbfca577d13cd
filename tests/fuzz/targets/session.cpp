// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/session_file.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// A session in TOML.
void fuzzSession(Bytes bytes)
{
    const auto session = experiments::sessionFromToml(textOf(bytes), "session.toml");
    if (!session) {
        return;
    }
    const auto text = experiments::toToml(*session);
    const auto again = experiments::sessionFromToml(text, "session.toml");
    require(again.has_value(), "what was read can be written and read");
    require(experiments::toToml(*again) == text, "and stays the same");
    require(experiments::saysItIsSession(text), "and says what it is");
}

} // namespace timbrel::fuzz
