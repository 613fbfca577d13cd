// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace timbrel::analysis {

/// Positions of n points in the plane, or one gradient for each.
struct PlanePoints {
    std::vector<float> x;
    std::vector<float> y;

    [[nodiscard]] std::size_t count() const { return x.size(); }
};

} // namespace timbrel::analysis
