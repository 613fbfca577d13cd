// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/kernels/brain_float.h"
#ifdef __AVX512BF16__
#include <immintrin.h>
#endif

// Vectors of 32-bit floats. This file and those that include it are compiled once for each kind of
// processor, each time in a namespace of its own (TIMBREL_LOOPS) and with vectors of its own length
// (TIMBREL_VECTOR_BYTES). So they use no function of the standard library: what two units define
// alike the linker keeps once, and that one may be for the wrong processor.

namespace timbrel::kernels::TIMBREL_LOOPS {

using Floats = float __attribute__((vector_size(TIMBREL_VECTOR_BYTES)));
using Words = std::uint32_t __attribute__((vector_size(TIMBREL_VECTOR_BYTES)));
using Halves = std::uint16_t __attribute__((vector_size(TIMBREL_VECTOR_BYTES / 2)));

constexpr std::int64_t kLanes = sizeof(Floats) / sizeof(float);

constexpr std::int64_t smaller(std::int64_t a, std::int64_t b)
{
    return a < b ? a : b;
}

/// How much of a vector is meant: all of it, or its first lanes.
struct Whole {
    static constexpr std::int64_t count = kLanes;
};
struct Some {
    std::int64_t count;
};

/// Calls work(first, extent) for every vector of `count` numbers; the last may be a part of one.
template <typename Work> inline void forVectors(std::int64_t count, const Work& work)
{
    std::int64_t first = 0;
    for (; first + kLanes <= count; first += kLanes) {
        work(first, Whole{});
    }
    if (first < count) {
        work(first, Some{count - first});
    }
}

template <typename Vector, typename Value, typename Extent>
inline Vector raw(const Value* from, Extent extent)
{
    Vector vector{};
    __builtin_memcpy(&vector, from, static_cast<std::size_t>(extent.count) * sizeof(Value));
    return vector;
}

template <typename Extent> inline Floats load(const float* from, Extent extent)
{
    return raw<Floats>(from, extent);
}

inline Words widened(Halves halves)
{
    return __builtin_convertvector(halves, Words);
}

template <typename Extent> inline Floats load(const BrainFloat* from, Extent extent)
{
    return reinterpret_cast<Floats>(widened(raw<Halves>(from, extent)) << 16U);
}

template <typename Extent> inline void store(Floats values, float* to, Extent extent)
{
    __builtin_memcpy(to, &values, static_cast<std::size_t>(extent.count) * sizeof(float));
}

/// Rounded to the nearest, in the lower halves of words.
inline Halves rounded(Floats values)
{
#if defined(__AVX512BF16__) && TIMBREL_VECTOR_BYTES == 64
    return reinterpret_cast<Halves>(_mm512_cvtneps_pbh(reinterpret_cast<__m512>(values)));
#else
    const auto bits = reinterpret_cast<Words>(values);
    const Words nearest = bits + 0x7FFFU + ((bits >> 16U) & 1U);
    const auto isNumber = reinterpret_cast<Words>(values == values);
    return __builtin_convertvector(
        ((isNumber & nearest) | (~isNumber & 0x7FC00000U)) >> 16U, Halves);
#endif
}

template <typename Extent> inline void store(Floats values, BrainFloat* to, Extent extent)
{
    const auto halves = rounded(values);
    __builtin_memcpy(to, &halves, static_cast<std::size_t>(extent.count) * sizeof(BrainFloat));
}

inline Floats all(float value)
{
    return Floats{} + value;
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
