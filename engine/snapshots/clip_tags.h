// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>

namespace timbrel::snapshots {

/// What a person calls clips of a run: a word for each clip, by its id. Clips without one are not
/// there.
struct ClipTags {
    std::map<std::string, std::string> ofClips;
};

} // namespace timbrel::snapshots
