// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::corpus {

/// A hidden folder beside a target in which the target's content is made, so that the target is
/// whole or not there. One at a time has it, among all threads and processes; the system takes it
/// from one that was killed. What is left in it when this ends is deleted.
class Workplace final {
public:
    /// Waits until nobody else makes the same target. The folder that it gives is empty.
    [[nodiscard]] static Result<Workplace> beside(
        const std::filesystem::path& target, Monitor& monitor);
    ~Workplace();
    Workplace(Workplace&& other) noexcept;
    Workplace& operator=(Workplace&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Makes it the finished target. All files reach the disk first: one flush for all of them
    /// takes far less than one for each.
    [[nodiscard]] Result<> moveTo(const std::filesystem::path& target) const;

private:
    Workplace(std::filesystem::path path, int handle);

    std::filesystem::path m_path;
    int m_handle = -1; ///< of the folder, holding its lock; -1 when moved from
};

} // namespace timbrel::corpus
