// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace timbrel::experiments {

/// Where Timbrel keeps what people make with it.
struct Places {
    std::filesystem::path solos; ///< the built-in corpus
    std::filesystem::path runs; ///< runs, where no other folder is named

    /// Under $XDG_DATA_HOME/timbrel, or ~/.local/share/timbrel.
    [[nodiscard]] static Places fromEnvironment();
};

} // namespace timbrel::experiments
