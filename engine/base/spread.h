// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace timbrel::measures {

/// At most `count` of the items, spread evenly over them.
template <typename T>
[[nodiscard]] std::vector<T> spread(const std::vector<T>& items, std::size_t count)
{
    if (items.size() <= count) {
        return items;
    }
    std::vector<T> chosen;
    for (std::size_t i = 0; i < count; ++i) {
        chosen.push_back(items[i * items.size() / count]);
    }
    return chosen;
}

} // namespace timbrel::measures
