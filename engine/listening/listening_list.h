// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/snapshots/kept_sound.h"

namespace timbrel::listening {

using snapshots::kMostStars;

/// What a person kept while listening, with stars and notes: a folder with a list, list.json, and a
/// FLAC file for each sound. Every change is on disk when its function returns, whole or not at all,
/// and is made to what the folder holds then, so that two windows can keep into one list. Reads and
/// writes files: for a worker thread; waits for another's change.
///
/// All functions answer with the list as it is then, and refuse a folder whose list cannot be read.
class ListeningList final {
public:
    /// A folder that is missing holds an empty list and is made by the first keep().
    explicit ListeningList(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] Result<snapshots::KeptSounds> sounds() const;
    /// `facts` say what it is; id, length and time are the list's to give.
    [[nodiscard]] Result<snapshots::KeptSounds> keep(
        const Sound& sound, const snapshots::KeptSound& facts);
    /// Nothing changes where there is no such id.
    [[nodiscard]] Result<snapshots::KeptSounds> describe(
        const std::string& id, int stars, const std::string& note);
    /// Takes it off the list. The last twenty that were removed can come back.
    [[nodiscard]] Result<snapshots::KeptSounds> remove(const std::string& id);
    /// Brings back what was removed last; nothing changes where nothing was.
    [[nodiscard]] Result<snapshots::KeptSounds> restore();

    /// Where the sound of an id lies.
    [[nodiscard]] std::filesystem::path soundFile(const std::string& id) const;

private:
    struct Entries;
    using Change = std::function<Result<>(Entries&)>;

    [[nodiscard]] Result<Entries> read() const;
    [[nodiscard]] Result<snapshots::KeptSounds> changed(const Change& change);

    std::filesystem::path m_folder;
};

} // namespace timbrel::listening
