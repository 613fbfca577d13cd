// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/result.h"
#include "engine/snapshots/code_map.h"

namespace timbrel::figures {

/// Saves the maps of content codes and of class codes side by side, as PNG, SVG or PDF by the name
/// of the file, with what the probe reads beside what guessing reaches. Dots have the colour of
/// their sub-class, or of the class of the corpus that it is a part of.
[[nodiscard]] Result<> drawMap(
    const snapshots::CodeMap& map, const std::filesystem::path& path, bool bySubClass = false);

} // namespace timbrel::figures
