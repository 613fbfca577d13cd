// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/multiply.h"
#include "engine/kernels/time_layer.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

/// Words that hold `numbers` of a kind.
template <typename Number> constexpr std::int64_t words(std::int64_t numbers)
{
    constexpr auto kInWord = static_cast<std::int64_t>(sizeof(std::uint32_t) / sizeof(Number));
    return (numbers + kInWord - 1) / kInWord;
}

template <typename Number> constexpr std::int64_t bytes(std::int64_t numbers)
{
    return numbers * static_cast<std::int64_t>(sizeof(Number));
}

template <typename Number> inline void copy(const Number* from, Number* to, std::int64_t count)
{
    __builtin_memcpy(to, from, static_cast<std::size_t>(count) * sizeof(Number));
}

template <typename Number> inline void clear(Number* at, std::int64_t count)
{
    __builtin_memset(at, 0, static_cast<std::size_t>(count) * sizeof(Number));
}

/// [frames, in] → [padded, in] and a row of zeros, which a last odd number is paired with.
template <typename Number>
inline void reflect(const LayerShape& shape, const Number* from, Number* to)
{
    const auto in = shape.in;
    for (std::int64_t at = 0; at < shape.left; ++at) {
        copy(from + (shape.left - at) * in, to + at * in, in);
    }
    copy(from, to + shape.left * in, shape.frames * in);
    auto* behind = to + (shape.left + shape.frames) * in;
    for (std::int64_t at = 0; at < shape.right; ++at) {
        copy(from + (shape.frames - 2 - at) * in, behind + at * in, in);
    }
    clear(to + shape.padded() * in, in);
}

/// Every window of `kernel` rows of a map, times packed weights.
template <typename Number>
inline void multiplyWindows(const Number* map, std::int64_t mapRow, std::int64_t stride,
    std::int64_t kernel, std::int64_t rows, const Number* weights, std::int64_t columns, float* out)
{
    multiply<Number>({.left = map,
        .leftRow = bytes<Number>(stride * mapRow),
        .leftStep = sizeof(std::uint32_t),
        .leftRepeat = 0,
        .right = weights,
        .rightStep = columns * static_cast<std::int64_t>(sizeof(std::uint32_t)),
        .rightRepeat = 0,
        .rows = rows,
        .columns = columns,
        .steps = words<Number>(kernel * mapRow),
        .repeats = 1,
        .out = out,
        .outRow = columns});
}

/// Offset and scale of some channels.
template <typename Extent> struct Modulation {
    Floats offset{};
    Floats scale = all(1.0F);

    Modulation(const LayerEnd& end, std::int64_t channel, Extent extent)
    {
        if (end.offset != nullptr) {
            offset = load(end.offset + channel, extent);
        }
        if (end.scale != nullptr) {
            scale = load(end.scale + channel, extent);
        }
    }
};

/// Frames that a sum takes at once, so that one addition need not wait for the one before.
constexpr std::int64_t kChains = 4;

/// Σ over frames of value(frame), of vectors or of several at once.
template <typename Value> inline auto sumOver(std::int64_t frames, const Value& value)
{
    using Sum = decltype(value(0));
    Sum sums[kChains] = {};
    std::int64_t frame = 0;
    for (; frame + kChains <= frames; frame += kChains) {
#pragma GCC unroll 8
        for (std::int64_t chain = 0; chain < kChains; ++chain) {
            sums[chain] += value(frame + chain);
        }
    }
    for (; frame < frames; ++frame) {
        sums[0] += value(frame);
    }
    sums[0] += sums[1];
    sums[2] += sums[3];
    return sums[0] += sums[2];
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
