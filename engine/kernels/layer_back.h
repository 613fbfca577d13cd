// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/layer_parts.h"
#include "engine/kernels/step_pairs.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

struct ModulationPull {
    Floats offset;
    Floats scale;

    ModulationPull& operator+=(const ModulationPull& other)
    {
        offset += other.offset;
        scale += other.scale;
        return *this;
    }
};

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
        return !job.end.rectified ? pull : answer <= 0.0F ? Floats{} : pull;
    };
    const auto pulls = sumOver(frames, [&](std::int64_t frame) {
        const auto normal = normalAt(frame);
        const auto pull = pullAt(frame, normal);
        return ModulationPull{pull, pull * normal};
    });
    store(pulls.offset, job.offsetPull + channel, extent);
    store(pulls.scale, job.scalePull + channel, extent);

    const auto count = all(static_cast<float>(frames));
    const auto middle = job.end.normalised ? pulls.offset / count : Floats{};
    const auto turn = job.end.normalised ? pulls.scale / count : Floats{};
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

template <typename Number> void back(const LayerBack<Number>& job)
{
    const auto& shape = job.shape;
    reflect(shape, job.in, job.padded);
    clear(job.spread, spreadSize(shape));
    forVectors(shape.channels(),
        [&](std::int64_t channel, auto extent) { pullBack(job, channel, extent); });
    if (job.biasPull != nullptr) {
        const auto* pulls = job.spread + (shape.kernel - 1) * shape.out;
        forVectors(shape.out, [&](std::int64_t column, auto extent) {
            const auto pull = sumOver(shape.steps(), [&](std::int64_t step) {
                return load(pulls + step * shape.stride * shape.out + column, extent);
            });
            store(pull, job.biasPull + column, extent);
        });
    }
    pairSteps(job);
    if (job.inPull != nullptr) {
        multiplyWindows(job.spread, shape.out, 1, shape.kernel, shape.padded(), job.weights,
            shape.in, job.sums);
        forVectors(
            shape.in, [&](std::int64_t channel, auto extent) { foldEnds(job, channel, extent); });
    }
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
