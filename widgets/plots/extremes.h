// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace timbrel::widgets {

/// Between which values a stretch lies; what is no finite number does not count.
struct Extent {
    double least = std::numeric_limits<double>::infinity();
    double greatest = -std::numeric_limits<double>::infinity();
    double leastPositive = std::numeric_limits<double>::infinity(); ///< for logarithmic axes

    [[nodiscard]] bool empty() const { return least > greatest; }
    void take(double value);
    void take(const Extent& other);
};

/// The extent of any stretch of a growing list, without a look at every value: a pyramid of blocks
/// of 16, of blocks of blocks, and so on. A million values ask for about fifty looks at most.
class Extremes final {
public:
    /// Learns what was added at the end of the values that it knows already.
    void grow(const std::vector<double>& values);
    /// Forgets all but the first `count` values.
    void shrink(std::size_t count);

    /// Of values[begin] up to, but without, values[end]; the values are those told to grow().
    [[nodiscard]] Extent of(
        const std::vector<double>& values, std::size_t begin, std::size_t end) const;

private:
    std::vector<std::vector<Extent>> m_levels; ///< [0] has an extent for each 16 values
    std::size_t m_count = 0; ///< values known
};

} // namespace timbrel::widgets
