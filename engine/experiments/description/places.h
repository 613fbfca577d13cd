// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace timbrel::experiments {

/// Where Timbrel keeps what people make with it.
struct Places {
    std::filesystem::path solos; ///< the built-in corpus
    std::filesystem::path runs; ///< runs, where no other folder is named
    std::filesystem::path features{}; ///< features of corpora; empty: they are not kept

    /// Of what people keep while they listen, beside their runs.
    [[nodiscard]] std::filesystem::path listeningList() const
    {
        return runs.parent_path() / "listening-list";
    }

    /// Of what people arrange in the window, beside their runs.
    [[nodiscard]] std::filesystem::path sessions() const { return runs.parent_path() / "sessions"; }

    /// What must be kept in the user's data folder, the rest in the cache folder.
    [[nodiscard]] static Places fromEnvironment();
};

} // namespace timbrel::experiments
