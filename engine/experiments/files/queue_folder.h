// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

#include "engine/base/file_lock.h"
#include "engine/base/result.h"
#include "engine/experiments/files/waiting_training.h"

namespace timbrel::experiments {

/// Experiments, and runs to go on with, that wait to be trained: `000001.toml`, `000002.toml`… in
/// the order of their numbers. What stands in the folder is the queue, so it outlives the program,
/// however that ends; a file that a person puts there waits as well. Several programs may change it
/// at once.
class QueueFolder final {
public:
    explicit QueueFolder(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// The files that wait, the next one first; none where there is no folder yet.
    [[nodiscard]] std::vector<std::filesystem::path> files() const;
    /// Behind all that wait.
    [[nodiscard]] Result<> add(const WaitingTraining& waiting) const;
    /// Lets two places change what waits there, at once or not at all.
    [[nodiscard]] Result<> exchange(std::size_t one, std::size_t other) const;
    /// Nothing happens where there is no such place.
    [[nodiscard]] Result<> remove(std::size_t place) const;
    /// Removes the first one that is this very training, wherever it waits by now.
    [[nodiscard]] Result<> remove(const WaitingTraining& training) const;
    /// Whoever trains what waits holds this; refuses while someone else does.
    [[nodiscard]] Result<FileLock> takeTurn() const;

private:
    [[nodiscard]] Result<FileLock> toChange() const; ///< waits for others, a moment

    std::filesystem::path m_folder;
};

} // namespace timbrel::experiments
