// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/run_comparison.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace timbrel::snapshots {

Matrix difference(const ComparedTransfer& transfer)
{
    const auto& first = transfer.made[0];
    const auto& second = transfer.made[1];
    assert(first.decibels.values.size() == second.decibels.values.size());
    Matrix more(second.decibels.rows, second.decibels.columns);
    for (std::size_t i = 0; i < more.values.size(); ++i) {
        // Under the floor there is nothing to be seen, and so no difference.
        more.values[i] = std::max(second.decibels.values[i], second.floorDb)
            - std::max(first.decibels.values[i], first.floorDb);
    }
    return more;
}

std::uint32_t differenceColor(float decibels)
{
    constexpr std::uint32_t kMore = 0xB2182B;
    constexpr std::uint32_t kLess = 0x2166AC;
    const float strength =
        std::isnan(decibels) ? 0.0F : std::min(1.0F, std::abs(decibels) / kFullDifference);
    const std::uint32_t full = decibels < 0.0F ? kLess : kMore;
    std::uint32_t color = 0xFF;
    for (const int shift : {16, 8, 0}) {
        const auto channel = static_cast<float>((full >> shift) & 0xFFU);
        color = (color << 8U)
            | static_cast<std::uint32_t>(std::lround(255.0F + (channel - 255.0F) * strength));
    }
    return color;
}

} // namespace timbrel::snapshots
