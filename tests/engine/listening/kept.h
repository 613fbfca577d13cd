// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/listening/listening_list.h"
#include "tests/support/signals.h"

namespace timbrel::tests {

inline Sound tone(double seconds = 0.1)
{
    return {16000, sine(440, 16000, static_cast<std::size_t>(16000 * seconds))};
}

inline snapshots::KeptSound facts(const std::string& title)
{
    return {.title = title, .version = "→ violin", .stamp = {"first-transfer-001", 400}};
}

} // namespace timbrel::tests
