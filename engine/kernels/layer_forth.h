// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/layer_parts.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

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

/// What is no number stays none, so that a divergence is found.
inline Floats positive(Floats values)
{
    return values < 0.0F ? Floats{} : values;
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

/// Before the mean is taken, since the columns of a shuffled channel have a bias each.
template <typename Number, typename Extent>
inline void addBias(const LayerForth<Number>& job, std::int64_t column, Extent extent)
{
    const auto bias = load(job.bias + column, extent);
    for (std::int64_t step = 0; step < job.shape.steps(); ++step) {
        auto* at = job.sums + step * job.shape.out + column;
        store(load(at, extent) + bias, at, extent);
    }
}

template <typename Number> void forth(const LayerForth<Number>& job)
{
    const auto& shape = job.shape;
    reflect(shape, job.in, job.padded);
    multiplyWindows(job.padded, shape.in, shape.stride, shape.kernel, shape.steps(), job.weights,
        shape.out, job.sums);
    if (job.bias != nullptr) {
        forVectors(
            shape.out, [&](std::int64_t column, auto extent) { addBias(job, column, extent); });
    }
    forVectors(
        shape.channels(), [&](std::int64_t channel, auto extent) { finish(job, channel, extent); });
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
