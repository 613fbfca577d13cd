// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/random.h"

namespace timbrel {

/// At most `count` of the items, in their order: one drawn from each of `count` equal parts, the
/// same ones every time. (Every n-th would not do: lists of clips and of transfers repeat with
/// periods of their own, and whole classes would be left out.)
template <typename T>
[[nodiscard]] std::vector<T> spread(const std::vector<T>& items, std::size_t count)
{
    if (items.size() <= count) {
        return items;
    }
    std::vector<T> chosen;
    chosen.reserve(count);
    for (std::size_t part = 0; part < count; ++part) {
        const std::size_t begin = part * items.size() / count;
        const std::size_t end = (part + 1) * items.size() / count;
        chosen.push_back(items[begin + RandomStream(0, "spread", part).below(end - begin)]);
    }
    return chosen;
}

} // namespace timbrel
