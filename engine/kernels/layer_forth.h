// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/multiply.h"
#include "engine/kernels/time_layer.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

/// Frames that a sum takes at once, so that one addition need not wait for the one before.
constexpr std::int64_t kChains = 4;

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

/// Σ over frames of value(frame).
template <typename Value> inline Floats sumOver(std::int64_t frames, const Value& value)
{
    Floats sums[kChains] = {};
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
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

inline Floats squareRoot(Floats values)
{
    for (std::int64_t lane = 0; lane < kLanes; ++lane) {
        values[lane] = __builtin_sqrtf(values[lane]);
    }
    return values;
}

/// What is added to answers: a map of as many frames, of fewer that are repeated, or of more that
/// are averaged.
template <typename Number> struct Beside {
    const Number* map;
    std::int64_t channels;
    std::int64_t repeated = 1;
    std::int64_t averaged = 1;

    explicit Beside(const LayerForth<Number>& job)
        : map(job.beside)
        , channels(job.shape.channels())
    {
        if (map != nullptr) {
            const auto frames = job.shape.outFrames();
            repeated = job.besideFrames < frames ? frames / job.besideFrames : 1;
            averaged = job.besideFrames > frames ? job.besideFrames / frames : 1;
        }
    }

    template <typename Extent>
    [[nodiscard]] Floats at(std::int64_t frame, std::int64_t channel, Extent extent) const
    {
        const auto* from = map + frame / repeated * averaged * channels + channel;
        auto sum = load(from, extent);
        for (std::int64_t i = 1; i < averaged; ++i) {
            sum += load(from + i * channels, extent);
        }
        return averaged == 1 ? sum : sum / static_cast<float>(averaged);
    }
};

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

inline Floats positive(Floats values)
{
    return values > 0.0F ? values : Floats{};
}

template <typename Number, typename Extent>
inline void finish(const LayerForth<Number>& job, std::int64_t channel, Extent extent)
{
    const auto channels = job.shape.channels();
    const auto frames = job.shape.outFrames();
    const auto* sums = job.sums + channel;
    Floats mean{};
    auto steepness = all(1.0F);
    if (job.end.normalised) {
        const auto count = all(static_cast<float>(frames));
        mean = sumOver(frames, [&](auto t) { return load(sums + t * channels, extent); }) / count;
        const auto squares = sumOver(frames, [&](auto t) {
            const auto away = load(sums + t * channels, extent) - mean;
            return away * away;
        });
        steepness = 1.0F / squareRoot(squares / count + job.end.epsilon);
    }
    store(steepness, job.steepness + channel, extent);
    const Modulation modulation(job.end, channel, extent);
    const Beside<Number> beside(job);
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        const auto at = frame * channels + channel;
        const auto normal = (load(job.sums + at, extent) - mean) * steepness;
        if (job.normal != nullptr) {
            store(normal, job.normal + at, extent);
        }
        auto answer = modulation.scale * normal + modulation.offset;
        if (job.end.rectified) {
            answer = positive(answer);
        }
        if (beside.map != nullptr) {
            answer += beside.at(frame, channel, extent);
        }
        store(answer, job.out + at, extent);
    }
}

template <typename Number> void forth(const LayerForth<Number>& job)
{
    const auto& shape = job.shape;
    reflect(shape, job.in, job.padded);
    multiplyWindows(job.padded, shape.in, shape.stride, shape.kernel, shape.steps(), job.weights,
        shape.out, job.sums);
    forVectors(shape.channels(),
        [&](std::int64_t channel, auto extent) { finish(job, channel, extent); });
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
