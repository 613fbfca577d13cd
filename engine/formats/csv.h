// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace timbrel::formats {

/// What a CSV file holds: text in rows under named columns.
struct CsvTable {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< each as long as `columns`

    /// Index of the first of `names` that the table has; data sets rename their columns.
    [[nodiscard]] std::optional<std::size_t> column(
        std::initializer_list<std::string_view> names) const;
};

/// Reads RFC 4180 text: cells may be quoted, a byte-order mark is overlooked, blank lines are too,
/// and short rows are filled with empty cells. Refuses files without a header, with rows longer
/// than it, with a quote that is never closed, or larger than 1 GiB.
[[nodiscard]] Result<CsvTable> readCsv(const std::filesystem::path& path);

} // namespace timbrel::formats
