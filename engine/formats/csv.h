// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
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

/// Gets the cells of one row; returns whether to go on.
using CsvVisitor = std::function<Result<bool>(const std::vector<std::string>& cells)>;

/// Hands over the rows of RFC 4180 text, the header first, without ever holding all of them. Cells
/// may be quoted; a byte-order mark and blank lines are overlooked; cells that are no UTF-8 are
/// taken as Latin-1. Refuses files with a quote that is never closed, with a cell beyond 16 MiB,
/// with a row of more than 4096 cells or larger than 1 GiB; an error of `visit` ends it too.
[[nodiscard]] Result<> visitCsv(const std::filesystem::path& path, const CsvVisitor& visit);

/// The whole table, short rows filled with empty cells. Refuses also files without a header,
/// with rows longer than it and with more than 16 million cells, counting those filled in.
[[nodiscard]] Result<CsvTable> readCsv(const std::filesystem::path& path);

} // namespace timbrel::formats
