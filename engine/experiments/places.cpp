// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/places.h"

#include <cstdlib>

namespace timbrel::experiments {

Places Places::fromEnvironment()
{
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const auto base = data != nullptr && *data != '\0'
        ? std::filesystem::path(data)
        : std::filesystem::path(home != nullptr ? home : ".") / ".local" / "share";
    return {base / "timbrel" / "corpora" / "solos", base / "timbrel" / "runs"};
}

} // namespace timbrel::experiments
