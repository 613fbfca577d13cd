// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/listening/listening_list.h"

namespace timbrel::listening {

/// Writes the list into `folder`, which is made: index.html, which shows and plays the sounds in any
/// browser, list.csv with the same facts, and a WAV file for each sound. Files of those names are
/// replaced. Refuses an empty list; leaves what is written when cancelled.
[[nodiscard]] Result<> exportListening(
    const ListeningList& list, const std::filesystem::path& folder, Monitor& monitor);

} // namespace timbrel::listening
