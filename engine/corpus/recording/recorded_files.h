// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/snapshots/recording.h"

namespace timbrel::corpus {

// Where a recorded corpus keeps what: <class>/<class>-<take>-<number>.flac, and beside the class
// folders a file that tells of the takes.

inline constexpr const char* kRecordedDescription = "recorded.json";

/// One recording session of one class, from pressing the button to letting go; cut into clips.
struct RecordedTakeEntry {
    std::string id; ///< the time at which it began, "20261121-180503"
    std::string className;
    std::string device;
    int sampleRate = 0; ///< Hz
    std::string started; ///< in UTC, "2026-11-21T18:05:03Z"
};

/// What the names of a take's clips begin with, as a path within the corpus.
[[nodiscard]] std::string clipPrefix(const RecordedTakeEntry& take);
/// Path within the corpus of the clip of that number, from 1 on.
[[nodiscard]] std::string clipFile(const RecordedTakeEntry& take, std::size_t number);

/// The takes of a corpus; none where there is no description yet. Says in words when it is damaged.
[[nodiscard]] Result<std::vector<RecordedTakeEntry>> readTakes(const std::filesystem::path& folder);
[[nodiscard]] Result<> writeTakes(
    const std::filesystem::path& folder, const std::vector<RecordedTakeEntry>& takes);

/// Whether a class can have this name, which becomes that of a folder.
[[nodiscard]] Result<> checkClassName(std::string_view name);

/// The takes of a folder that can be recorded into: one that is new, empty, or was recorded into
/// before. Others are refused, since the recordings in them are arranged in another way.
[[nodiscard]] Result<std::vector<RecordedTakeEntry>> takesToExtend(
    const std::filesystem::path& folder);

/// The clips of a recorded corpus that can be read, by name; none where there is no folder.
[[nodiscard]] std::vector<snapshots::RecordedClip> recordedClips(
    const std::filesystem::path& folder);

} // namespace timbrel::corpus
