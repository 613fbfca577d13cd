// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/axis.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <span>

#include <fmt/format.h>

namespace timbrel::figures {
namespace {

/// What a power of ten is multiplied by for the ticks of a logarithmic axis: the fewer powers fit,
/// the more of these.
constexpr std::array<double, 9> kFactors{1.0, 2.0, 5.0, 3.0, 4.0, 6.0, 7.0, 8.0, 9.0};

/// The step of 1, 2 or 5 times a power of ten that is nearest above `rough`.
double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1.0 - 1e-9)) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

} // namespace

double Axis::fraction(double value) const
{
    if (logarithmic) {
        return std::log(value / low) / std::log(high / low);
    }
    return (value - low) / (high - low);
}

Axis linearAxis(double low, double high, int marks, Ends ends)
{
    if (!(high > low)) {
        const double room = low != 0.0 ? std::abs(low) * 0.1 : 1.0;
        high = low + room;
        low -= room;
    }
    const double step = roundStep((high - low) / marks);
    if (ends == Ends::Rounded) {
        low = std::floor(low / step + 1e-9) * step;
        high = std::ceil(high / step - 1e-9) * step;
    }
    Axis axis{low, high, false, {}};
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    const auto first = static_cast<long>(std::ceil(low / step - 1e-9));
    const auto last = static_cast<long>(std::floor(high / step + 1e-9));
    for (long i = first; i <= last; ++i) {
        const double value = static_cast<double>(i) * step;
        axis.ticks.push_back({value, numberText(value, decimals)});
    }
    return axis;
}

Axis logarithmicAxis(double low, double high)
{
    assert(low > 0.0);
    if (!(high > low)) {
        high = low * 2.0;
        low /= 2.0;
    }
    Axis axis{low, high, true, {}};
    const std::span<const double> factors = std::span(kFactors).first(high / low >= 100.0 ? 1
            : high / low >= 10.0                                                          ? 3
                                 : kFactors.size());
    const auto firstPower = static_cast<int>(std::floor(std::log10(low)));
    const auto lastPower = static_cast<int>(std::ceil(std::log10(high)));
    for (int power = firstPower; power <= lastPower; ++power) {
        for (const double factor : factors) {
            const double value = factor * std::pow(10.0, power);
            if (value >= low * (1.0 - 1e-9) && value <= high * (1.0 + 1e-9)) {
                axis.ticks.push_back({value, fmt::format("{:g}", value)});
            }
        }
    }
    std::ranges::sort(axis.ticks, {}, &Tick::value);
    return axis;
}

std::string numberText(double value, int decimals)
{
    std::string text = fmt::format("{:.{}f}", std::abs(value), decimals);
    const auto dot = std::min(text.find('.'), text.size());
    for (std::size_t place = dot; place > 3; place -= 3) {
        text.insert(place - 3, ",");
    }
    const bool isZero = text.find_first_not_of("0.,") == std::string::npos;
    return value < 0.0 && !isZero ? "\u2212" + text : text;
}

} // namespace timbrel::figures
