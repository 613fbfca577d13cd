// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/layer_forth.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

/// The gradient of the convolution's result, spread over frames that its windows begin at. What
/// passed the ReLU is seen by whether the answer was positive, made anew.
template <typename Number, typename Extent>
inline void pullBack(const LayerBack<Number>& job, std::int64_t channel, Extent extent)
{
    const auto& shape = job.shape;
    const auto channels = shape.channels();
    const auto frames = shape.outFrames();
    const Modulation modulation(job.end, channel, extent);
    const auto normalAt = [&](std::int64_t frame) {
        return load(job.normal + frame * channels + channel, extent);
    };
    const auto pullAt = [&](std::int64_t frame, Floats normal) {
        const auto pull = load(job.pull + frame * channels + channel, extent);
        const auto answer = modulation.scale * normal + modulation.offset;
        return !job.end.rectified ? pull : answer > 0.0F ? pull : Floats{};
    };
    const auto offsetPull =
        sumOver(frames, [&](auto frame) { return pullAt(frame, normalAt(frame)); });
    const auto scalePull = sumOver(frames, [&](auto frame) {
        const auto normal = normalAt(frame);
        return pullAt(frame, normal) * normal;
    });
    store(offsetPull, job.offsetPull + channel, extent);
    store(scalePull, job.scalePull + channel, extent);

    const auto count = all(static_cast<float>(frames));
    const auto middle = job.end.normalised ? offsetPull / count : Floats{};
    const auto turn = job.end.normalised ? scalePull / count : Floats{};
    const auto steepness = modulation.scale * load(job.steepness + channel, extent);
    auto* to = job.spread + (shape.kernel - 1) * shape.out + channel;
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        const auto normal = normalAt(frame);
        store(steepness * (pullAt(frame, normal) - middle - normal * turn),
            to + frame * shape.stride * channels, extent);
    }
}

/// Adds what mirrored frames were pulled by to the frames that they mirror: [padded, in] → [frames,
/// in].
template <typename Number, typename Extent>
inline void foldEnds(const LayerBack<Number>& job, std::int64_t channel, Extent extent)
{
    const auto& shape = job.shape;
    auto* rows = job.sums + channel;
    const auto add = [&](std::int64_t mirrored, std::int64_t to) {
        auto* into = rows + to * shape.in;
        store(load(into, extent) + load(rows + mirrored * shape.in, extent), into, extent);
    };
    for (std::int64_t at = 0; at < shape.left; ++at) {
        add(at, 2 * shape.left - at);
    }
    const auto last = shape.left + shape.frames - 1;
    for (auto at = last + 1; at < shape.padded(); ++at) {
        add(at, 2 * last - at);
    }
    for (std::int64_t frame = 0; frame < shape.frames; ++frame) {
        store(load(rows + (shape.left + frame) * shape.in, extent),
            job.inPull + frame * shape.in + channel, extent);
    }
}

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

template <typename Number> void back(const LayerBack<Number>& job)
{
    const auto& shape = job.shape;
    reflect(shape, job.in, job.padded);
    clear(job.spread, spreadSize(shape));
    forVectors(shape.channels(),
        [&](std::int64_t channel, auto extent) { pullBack(job, channel, extent); });
    pairSteps(job);
    if (job.inPull != nullptr) {
        multiplyWindows(job.spread, shape.out, 1, shape.kernel, shape.padded(), job.weights,
            shape.in, job.sums);
        forVectors(shape.in,
            [&](std::int64_t channel, auto extent) { foldEnds(job, channel, extent); });
    }
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
