// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstdint>
#include <numbers>

namespace timbrel::spectral {

// Functions of <cmath> without branches, calls or tables, so that a loop over an array becomes
// vector instructions. They are as exact as a float can hold, give or take its last bits, and the
// same in every process.

/// ln(value) of a positive, normal number: exponent · ln 2 + 2 artanh((m − 1)/(m + 1)), with the
/// mantissa m between √½ and √2, where five terms of the series are enough.
inline float naturalLog(float value)
{
    constexpr auto kRootHalf = std::bit_cast<std::int32_t>(std::numbers::sqrt2_v<float> / 2.0F);
    constexpr std::int32_t kMantissa = 0x7fffff;
    constexpr int kMantissaBits = 23;
    const std::int32_t bits = std::bit_cast<std::int32_t>(value) - kRootHalf;
    const auto exponent = static_cast<float>(bits >> kMantissaBits);
    const auto mantissa = std::bit_cast<float>((bits & kMantissa) + kRootHalf);
    const float s = (mantissa - 1.0F) / (mantissa + 1.0F);
    const float square = s * s;
    const float series = 1.0F
        + square * (1.0F / 3 + square * (1.0F / 5 + square * (1.0F / 7 + square * (1.0F / 9))));
    return exponent * std::numbers::ln2_v<float> + 2.0F * s * series;
}

struct UnitVector {
    float cosine;
    float sine;
};

/// The point of the unit circle at `turns` between −½ and ½: Taylor's series for half the angle,
/// which is then doubled.
inline UnitVector unitVector(float turns)
{
    constexpr auto kPi = std::numbers::pi_v<float>;
    const float half = kPi * turns;
    const float square = half * half;
    // A loop would not be unrolled early enough to become vector instructions.
    const auto before = [square](int order, float rest) {
        return 1.0F - square * (1.0F / static_cast<float>(order * (order - 1))) * rest;
    };
    const float cosine = before(2, before(4, before(6, before(8, before(10, before(12, 1.0F))))));
    const float sine =
        half * before(3, before(5, before(7, before(9, before(11, before(13, 1.0F))))));
    return {1.0F - 2.0F * sine * sine, 2.0F * sine * cosine};
}

} // namespace timbrel::spectral
