// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/clip_name.h"

#include <algorithm>

namespace timbrel::snapshots {

std::string_view recordingOf(std::string_view clipId)
{
    return clipId.substr(0, clipId.rfind('@'));
}

std::string clipName(std::string_view clipId)
{
    std::string_view name = recordingOf(clipId);
    if (const auto slash = name.rfind('/'); slash != std::string_view::npos) {
        name.remove_prefix(slash + 1);
    }
    if (const auto dot = name.rfind('.'); dot != std::string_view::npos && dot > 0) {
        name = name.substr(0, dot);
    }
    std::string text(name);
    std::ranges::replace(text, '_', ' ');
    return text;
}

} // namespace timbrel::snapshots
