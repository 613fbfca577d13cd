// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/layer_parts.h"
#include "engine/kernels/transpose.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

/// The filter whose results are a column of the products: a shuffled frame's channels are
/// neighbours.
inline std::int64_t filterAt(const LayerShape& shape, std::int64_t column)
{
    return column % shape.channels() * shape.up + column / shape.channels();
}

/// What a filter holds at a place, [in, kernel], as a row of the products, [kernel, in].
inline std::int64_t rowOf(const LayerShape& shape, std::int64_t place)
{
    return place % shape.kernel * shape.in + place / shape.kernel;
}

/// Rows that a product takes one by one.
inline void asSteps(const float* rows, float* steps, std::int64_t count, std::int64_t columns)
{
    copy(rows, steps, count * columns);
}

/// Rows that it takes in pairs; an odd last one has zeros beside it.
inline void asSteps(const float* rows, BrainFloat* steps, std::int64_t count, std::int64_t columns)
{
    for (std::int64_t row = 0; row < count; row += 2) {
        const auto* first = rows + row * columns;
        auto* to = steps + row * columns;
        forVectors(columns, [&](std::int64_t at, auto extent) {
            auto words = widened(rounded(load(first + at, extent)));
            if (row + 1 < count) {
                words |= widened(rounded(load(first + columns + at, extent))) << 16U;
            }
            __builtin_memcpy(to + 2 * at, &words,
                static_cast<std::size_t>(extent.count) * sizeof(std::uint32_t));
        });
    }
}

/// Forth, rows are what a window sees, tap by tap, and columns the filters. Back, rows are the
/// filters' gradients that a window of those sees, last tap first, and columns the channels.
template <typename Number>
void pack(const LayerShape& shape, const float* weight, const PackedWeights<Number>& packed)
{
    const auto taps = shape.taps();
    auto* forth = packed.room;
    transpose(
        shape.out, taps,
        [&](std::int64_t column) { return weight + filterAt(shape, column) * taps; },
        [&](std::int64_t place) { return forth + rowOf(shape, place) * shape.out; });
    asSteps(forth, packed.forth, taps, shape.out);
    if (packed.back == nullptr) {
        return;
    }
    auto* back = packed.room + taps * shape.out;
    for (std::int64_t tap = 0; tap < shape.kernel; ++tap) {
        const auto* from = forth + tap * shape.in * shape.out;
        auto* to = back + (shape.kernel - 1 - tap) * shape.out * shape.in;
        transpose(
            shape.in, shape.out, [&](std::int64_t channel) { return from + channel * shape.out; },
            [&](std::int64_t column) { return to + column * shape.in; });
    }
    asSteps(back, packed.back, shape.kernel * shape.out, shape.in);
}

/// What the weights of taps [first, last) are pulled by, as rows of the product.
inline void multiplySteps(const WeightPulls<float>& job, std::int64_t first, std::int64_t last)
{
    const auto& shape = job.shape;
    multiply<float>({.left = job.padded + first * shape.in,
        .leftRow = sizeof(float),
        .leftStep = bytes<float>(shape.stride * shape.in),
        .leftRepeat = bytes<float>(paddedSize(shape)),
        .right = job.spread + (shape.kernel - 1) * shape.out,
        .rightStep = bytes<float>(shape.stride * shape.out),
        .rightRepeat = bytes<float>(spreadSize(shape)),
        .rows = (last - first) * shape.in,
        .columns = shape.out,
        .steps = shape.steps(),
        .repeats = job.clips,
        .out = job.sums + first * shape.in * shape.out,
        .outRow = shape.out});
}

inline void multiplySteps(const WeightPulls<BrainFloat>& job, std::int64_t first, std::int64_t last)
{
    const auto& shape = job.shape;
    const auto copies = 2 * shape.stride;
    for (auto tap = first; tap < last; ++tap) {
        multiply<BrainFloat>(
            {.left = job.seen + (tap % copies * seenRows(shape) + tap / copies) * shape.in,
                .leftRow = sizeof(std::uint32_t),
                .leftStep = bytes<std::uint32_t>(shape.in),
                .leftRepeat = bytes<std::uint32_t>(seenSize(shape)),
                .right = job.pulled,
                .rightStep = bytes<std::uint32_t>(shape.out),
                .rightRepeat = bytes<std::uint32_t>(pulledSize(shape)),
                .rows = shape.in,
                .columns = shape.out,
                .steps = pairs(shape),
                .repeats = job.clips,
                .out = job.sums + tap * shape.in * shape.out,
                .outRow = shape.out});
    }
}

template <typename Number>
void weights(const WeightPulls<Number>& job, std::int64_t firstTap, std::int64_t lastTap)
{
    multiplySteps(job, firstTap, lastTap);
}

/// [kernel, in, out] → [out, in, kernel]
inline void unpack(const LayerShape& shape, const float* sums, float* weightPull)
{
    transpose(
        shape.taps(), shape.out,
        [&](std::int64_t place) { return sums + rowOf(shape, place) * shape.out; },
        [&](std::int64_t column) { return weightPull + filterAt(shape, column) * shape.taps(); });
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
