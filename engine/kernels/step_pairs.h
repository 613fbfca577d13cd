// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/layer_parts.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

inline Words asWords(const BrainFloat* from, Whole extent)
{
    return widened(raw<Halves>(from, extent));
}
inline Words asWords(const BrainFloat* from, Some extent)
{
    return widened(raw<Halves>(from, extent));
}

/// Two rows of brain floats as one of pairs; the second may be missing.
inline void interleave(
    const BrainFloat* first, const BrainFloat* second, std::uint32_t* pairs, std::int64_t count)
{
    forVectors(count, [&](std::int64_t at, auto extent) {
        auto words = asWords(first + at, extent);
        if (second != nullptr) {
            words |= asWords(second + at, extent) << 16U;
        }
        __builtin_memcpy(
            pairs + at, &words, static_cast<std::size_t>(extent.count) * sizeof(std::uint32_t));
    });
}

/// What products over frames take of brain floats: pairs of steps side by side. Tap k of steps 2j
/// and 2j + 1 is row j + k / 2s of copy k mod 2s of the input.
inline void pairSteps(const LayerBack<BrainFloat>& job)
{
    const auto& shape = job.shape;
    const auto stride = shape.stride;
    const auto* pulls = job.spread + (shape.kernel - 1) * shape.out;
    for (std::int64_t pair = 0; pair < pairs(shape); ++pair) {
        const auto* first = pulls + 2 * pair * stride * shape.out;
        interleave(first, 2 * pair + 1 < shape.steps() ? first + stride * shape.out : nullptr,
            job.pulled + pair * shape.out, shape.out);
    }
    const auto rows = seenRows(shape);
    for (std::int64_t copy = 0; copy < smaller(2 * stride, shape.kernel); ++copy) {
        for (std::int64_t row = 0; row < rows; ++row) {
            const auto frame = 2 * stride * row + copy;
            auto* to = job.seen + (copy * rows + row) * shape.in;
            if (frame >= shape.padded()) {
                clear(to, shape.in);
                continue;
            }
            const auto* first = job.padded + frame * shape.in;
            interleave(first, frame + stride < shape.padded() ? first + stride * shape.in : nullptr,
                to, shape.in);
        }
    }
}

inline void pairSteps(const LayerBack<float>& /*job*/) { }

} // namespace timbrel::kernels::TIMBREL_LOOPS
