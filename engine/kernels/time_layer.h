// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "engine/kernels/brain_float.h"
#include "engine/kernels/layer_shape.h"
#include "engine/kernels/product.h"

namespace timbrel::kernels {

// A layer over time of maps [clips, frames, channels]: convolution, instance normalisation, scale
// and offset, ReLU, and another map added.
//
//     n = conv(x) normalised over frames, or as it is
//     y = relu(scale · n + offset) + beside
//
// With the channels innermost, what a convolution's output sees are neighbours in memory: the
// convolution is a matrix product that needs no columns copied, and a pixel shuffle needs nothing
// at all. Sums are 32-bit floats; `Number`, float or BrainFloat, is how maps and weights are kept.

/// Numbers that may lie behind the end of a buffer and be read, never minded.
inline constexpr std::int64_t kSlack = 64;

/// How a layer goes on behind its convolution.
struct LayerEnd {
    bool normalised = true;
    bool rectified = true;
    float epsilon = 1e-5F; ///< inside the root, so a silent clip has a finite gradient
    const float* offset = nullptr; ///< of the clip's channels; nothing: 0
    const float* scale = nullptr; ///< nothing: 1
};

/// Weights as the products of both ways read them; made by pack().
template <typename Number> struct PackedWeights {
    Number* forth =
        nullptr; ///< kernel · in rows of `out` numbers, an even number of rows, and kSlack
    Number* back = nullptr; ///< kernel · out rows of `in`, likewise; nothing where no gradient
                            ///< comes back to the input
    float* room = nullptr; ///< for the numbers of both
};

/// One way of a layer, of one clip.
template <typename Number> struct LayerForth {
    LayerShape shape;
    LayerEnd end;
    const Number* weights; ///< PackedWeights::forth
    const float* bias; ///< of the columns: [up, channels], or nothing: 0
    const Number* in; ///< [frames, in]
    const Number* beside; ///< added to the answer: [besideFrames, channels], or nothing
    std::int64_t besideFrames; ///< averaged or repeated where they are not outFrames
    Number* padded; ///< room for paddedSize() + kSlack
    float* sums; ///< room for steps · out + kSlack
    Number* normal; ///< n for the way back: [outFrames, channels], or nothing
    float* steepness; ///< 1 / deviation: [channels]
    Number* out; ///< [outFrames, channels]
};

/// The way back of one clip, but for the weights.
template <typename Number> struct LayerBack {
    LayerShape shape;
    LayerEnd end;
    const Number* weights; ///< PackedWeights::back; nothing where `inPull` is
    const Number* in;
    const Number* normal;
    const float* steepness;
    const Number* pull; ///< the gradient of the answer
    Number* padded; ///< the clip's share of WeightPulls::padded
    Number* spread; ///< and of WeightPulls::spread
    std::uint32_t* seen; ///< and of WeightPulls::seen, brain floats only
    std::uint32_t* pulled; ///< and of WeightPulls::pulled, brain floats only
    float* sums; ///< room for padded · in + kSlack
    Number* inPull; ///< made: the gradient of the input, or nothing
    float* biasPull; ///< made: [up, channels], or nothing
    float* offsetPull; ///< made: [channels]
    float* scalePull; ///< made: [channels]
};

/// What the clips of a batch leave for the gradient of the weights. A clip's share begins at clip ·
/// size.
template <typename Number> struct WeightPulls {
    LayerShape shape;
    std::int64_t clips;
    const Number* padded; ///< size paddedSize()
    const Number* spread; ///< size spreadSize()
    const std::uint32_t* seen; ///< size seenSize()
    const std::uint32_t* pulled; ///< size pulledSize()
    float* sums; ///< made: [kernel, in, out]
};

[[nodiscard]] constexpr std::int64_t paddedSize(const LayerShape& shape)
{
    return shape.padded() * shape.in + shape.in;
}
[[nodiscard]] constexpr std::int64_t spreadSize(const LayerShape& shape)
{
    return shape.spread() * shape.out + shape.out;
}
/// Pairs of steps, as products of brain floats take them.
[[nodiscard]] constexpr std::int64_t pairs(const LayerShape& shape)
{
    return (shape.steps() + 1) / 2;
}
/// Rows of each of the 2 · stride interleaved copies of a padded clip.
[[nodiscard]] constexpr std::int64_t seenRows(const LayerShape& shape)
{
    return pairs(shape) + (shape.kernel - 1) / (2 * shape.stride);
}
[[nodiscard]] constexpr std::int64_t seenSize(const LayerShape& shape)
{
    return 2 * shape.stride * seenRows(shape) * shape.in;
}
[[nodiscard]] constexpr std::int64_t pulledSize(const LayerShape& shape)
{
    return pairs(shape) * shape.out;
}

/// The loops of a layer, compiled for one kind of processor. All are free of state.
template <typename Number> struct LayerLoops {
    /// From weights [out, in, kernel].
    void (*pack)(const LayerShape&, const float* weight, const PackedWeights<Number>&);
    void (*forth)(const LayerForth<Number>&);
    void (*back)(const LayerBack<Number>&);
    /// The gradient of the weights of some taps, [first, last).
    void (*weights)(const WeightPulls<Number>&, std::int64_t first, std::int64_t last);
    /// WeightPulls::sums → [out, in, kernel]
    void (*unpack)(const LayerShape&, const float* sums, float* weightPull);
    void (*multiply)(const Product&);
    /// [channels, frames] → [frames, channels]; `room` is for as many floats.
    void (*framesOutside)(
        std::int64_t channels, std::int64_t frames, const float* from, Number* to, float* room);
    /// And back.
    void (*framesInside)(
        std::int64_t channels, std::int64_t frames, const Number* from, float* to, float* room);
};

/// The fastest loops that this processor runs; float or BrainFloat.
template <typename Number> [[nodiscard]] const LayerLoops<Number>& layerLoops();

} // namespace timbrel::kernels
