// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

#include "engine/base/result.h"
#include "engine/params/experiment.h"

namespace timbrel::experiments {

/// Experiments that wait to be trained: `000001.toml`, `000002.toml`… in the order of their
/// numbers. What stands in the folder is the queue, so it outlives the program, however that ends;
/// a file that a person puts there waits as well.
class QueueFolder final {
public:
    explicit QueueFolder(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// The files that wait, the next one first; none where there is no folder yet.
    [[nodiscard]] std::vector<std::filesystem::path> files() const;
    /// Behind all that wait.
    [[nodiscard]] Result<> add(const params::Experiment& experiment) const;
    /// Lets two places change what waits there, at once or not at all.
    [[nodiscard]] Result<> exchange(std::size_t one, std::size_t other) const;
    /// Nothing happens where there is no such place.
    [[nodiscard]] Result<> remove(std::size_t place) const;
    /// Removes the first one that is this very experiment, wherever it waits by now.
    [[nodiscard]] Result<> remove(const params::Experiment& experiment) const;

private:
    std::filesystem::path m_folder;
};

} // namespace timbrel::experiments
