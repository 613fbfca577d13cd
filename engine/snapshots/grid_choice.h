// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace timbrel::snapshots {

/// What a person wants to see in the transfer grid. Where nothing is chosen, the usual is shown.
struct GridChoice {
    static constexpr std::size_t kMost = 12; ///< of columns, and of rows

    /// Ids of clips, or of recordings, of which the first clip is meant.
    std::vector<std::string> columns;
    /// Names of classes, or ids as above, of which the class is meant. Nothing with columns chosen:
    /// every class.
    std::vector<std::string> rows;

    [[nodiscard]] bool empty() const { return columns.empty() && rows.empty(); }

    friend bool operator==(const GridChoice&, const GridChoice&) = default;
};

} // namespace timbrel::snapshots
