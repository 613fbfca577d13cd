// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace timbrel::experiments {

/// A clip of a sound file that is no part of a run's corpus.
struct FileClip {
    std::filesystem::path file; ///< from the root: clips of a corpus are named from its folder
    std::size_t firstFrame = 0;
};

/// As clips of a corpus are named: "/home/mia/new.wav@128".
[[nodiscard]] std::string fileClipId(const FileClip& clip);
/// None for the name of another clip.
[[nodiscard]] std::optional<FileClip> fileClip(std::string_view id);

/// The frame that a clip's name ends with.
[[nodiscard]] std::optional<std::size_t> firstFrameOf(std::string_view clipId);

} // namespace timbrel::experiments
