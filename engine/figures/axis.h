// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace timbrel::figures {

struct Tick {
    double value = 0.0;
    std::string label;
};

/// A range of numbers with marks at round ones.
struct Axis {
    double low = 0.0;
    double high = 1.0;
    bool logarithmic = false;
    std::vector<Tick> ticks; ///< within the range, in order

    /// Where `value` lies: 0 at the low end, 1 at the high one.
    [[nodiscard]] double fraction(double value) const;
};

enum class Ends { Exact, Rounded };

/// About `marks` ticks at multiples of 1, 2 or 5 times a power of ten; rounded ends lie on one. A
/// range without width gets some.
[[nodiscard]] Axis linearAxis(double low, double high, int marks, Ends ends);

/// Ticks at powers of ten, and at multiples of them where few fit. `low` must be positive.
[[nodiscard]] Axis logarithmicAxis(double low, double high);

/// "1,240", "0.05", "−80": with `decimals` places and thousands apart.
[[nodiscard]] std::string numberText(double value, int decimals);

} // namespace timbrel::figures
