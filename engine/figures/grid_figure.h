// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string_view>

#include "engine/base/result.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::figures {

/// Saves the figure of the LORD paper as PNG, SVG or PDF by the name of the file: originals in the
/// first row and column, transfers between them, reconstructions framed, errors in their cells. The
/// caption tells run and step, and `note`.
[[nodiscard]] Result<> drawGrid(const snapshots::TransferGrid& grid,
    const std::filesystem::path& path, std::string_view note = {});

} // namespace timbrel::figures
