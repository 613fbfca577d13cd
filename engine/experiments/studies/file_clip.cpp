// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/file_clip.h"

#include <charconv>

#include "engine/snapshots/clip_name.h"

namespace timbrel::experiments {

std::string fileClipId(const FileClip& clip)
{
    return std::filesystem::absolute(clip.file).lexically_normal().string() + '@'
        + std::to_string(clip.firstFrame);
}

std::optional<FileClip> fileClip(std::string_view id)
{
    const std::filesystem::path file = snapshots::recordingOf(id);
    const auto frame = firstFrameOf(id);
    return file.is_absolute() && frame ? std::optional(FileClip{file, *frame}) : std::nullopt;
}

std::optional<std::size_t> firstFrameOf(std::string_view clipId)
{
    const auto at = clipId.rfind('@');
    std::size_t frame = 0;
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    const auto digits = clipId.substr(at + 1);
    const auto [end, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), frame);
    const bool whole = problem == std::errc() && end == digits.data() + digits.size();
    return whole ? std::optional(frame) : std::nullopt;
}

} // namespace timbrel::experiments
