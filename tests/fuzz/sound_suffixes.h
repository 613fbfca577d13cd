// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace timbrel::fuzz {

/// Suffixes of sound files by the first byte of an input of the target "sound".
inline constexpr std::array<std::string_view, 8> kSoundSuffixes{
    ".wav", ".flac", ".ogg", ".mp3", ".aif", ".au", ".opus", ".aiff"};

inline std::optional<std::size_t> suffixIndex(std::string_view suffix)
{
    const auto found = std::find(kSoundSuffixes.begin(), kSoundSuffixes.end(), suffix);
    return found == kSoundSuffixes.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - kSoundSuffixes.begin()));
}

} // namespace timbrel::fuzz
