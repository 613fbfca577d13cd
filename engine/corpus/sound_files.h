// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace timbrel::corpus {

// Looking for recordings in folders. Hidden files and folders are passed over.

[[nodiscard]] bool isHidden(const std::filesystem::path& path);

/// The path within the corpus's folder, with forward slashes: the same on every machine.
[[nodiscard]] std::string recordingId(
    const std::filesystem::path& file, const std::filesystem::path& folder);

/// Sub-folders, by name; links to folders too, unless they lead back to one that this one lies in.
[[nodiscard]] std::vector<std::filesystem::path> subfolders(const std::filesystem::path& folder);

/// Sound files at any depth, by path; links to folders are not followed. `unreadable` gets the
/// reason when the walk ends early.
[[nodiscard]] std::vector<std::filesystem::path> soundFilesBelow(
    const std::filesystem::path& folder, std::error_code& unreadable);

} // namespace timbrel::corpus
