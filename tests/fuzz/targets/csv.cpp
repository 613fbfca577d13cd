// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "engine/base/text.h"
#include "engine/formats/csv.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// Any table.
void fuzzCsv(Bytes bytes)
{
    const InputFolder folder("table.csv", bytes);
    const auto table = formats::readCsv(folder.path() / "table.csv");
    if (!table) {
        return;
    }
    for (const auto& row : table->rows) {
        require(row.size() == table->columns.size(), "a row is as long as the header");
        require(std::ranges::all_of(row, [](const auto& cell) { return asUtf8(cell) == cell; }),
            "a cell is UTF-8");
    }
}

} // namespace timbrel::fuzz
