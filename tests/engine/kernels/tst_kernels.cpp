// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "engine/kernels/layer_choice.h"

// The loops for each kind of processor that this one can run, against sums written down plainly.
// What a whole layer does besides, tests/engine/nn compares with LibTorch.

namespace timbrel::kernels {
namespace {

float valueOf(float number)
{
    return number;
}
float valueOf(BrainFloat number)
{
    return std::bit_cast<float>(std::uint32_t{number.bits} << 16U);
}

template <typename Number> Number numberOf(float value);
template <> float numberOf<float>(float value)
{
    return value;
}
template <> BrainFloat numberOf<BrainFloat>(float value)
{
    return {static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16U)};
}

/// Numbers that brain floats hold exactly.
template <typename Number> std::vector<Number> noise(std::int64_t count, unsigned seed)
{
    std::mt19937 generator(seed);
    std::vector<Number> numbers(static_cast<std::size_t>(count));
    for (auto& number : numbers) {
        number = numberOf<Number>(static_cast<float>(generator() % 65) / 32.0F - 1.0F);
    }
    return numbers;
}

template <typename Number> std::vector<Number> room(std::int64_t count)
{
    // What was never written is no number, and must not be minded.
    return std::vector<Number>(
        static_cast<std::size_t>(count + kSlack), numberOf<Number>(std::nanf("")));
}

std::int64_t even(std::int64_t count)
{
    return count + count % 2;
}

/// A layer of one clip, with everything that it needs; a convolution alone unless told more. It has
/// a bias where it is shuffled.
template <typename Number> struct Layer {
    LayerShape shape;
    LayerEnd end{.normalised = false, .rectified = false};
    std::vector<Number> beside{};
    std::vector<float> weight = noise<float>(shape.taps() * shape.out, 1);
    std::vector<float> bias = noise<float>(shape.out, 4);
    std::vector<Number> in = noise<Number>(shape.frames * shape.in, 2);
    std::vector<Number> pull = noise<Number>(shape.steps() * shape.out, 3);
    std::vector<Number> out = room<Number>(shape.steps() * shape.out);
    std::vector<Number> inPull = room<Number>(shape.frames * shape.in);
    std::vector<float> weightPull = room<float>(shape.taps() * shape.out);
    std::vector<float> biasPull = room<float>(shape.out);
    std::vector<float> endPulls = room<float>(2 * shape.channels()); ///< offsets, then scales

    void run(const LayerLoops<Number>& loops)
    {
        auto forth = room<Number>(even(shape.taps()) * shape.out);
        auto back = room<Number>(even(shape.kernel * shape.out) * shape.in);
        auto numbers = room<float>(2 * shape.taps() * shape.out);
        auto padded = room<Number>(paddedSize(shape));
        auto spread = room<Number>(spreadSize(shape));
        auto seen = std::vector<std::uint32_t>(static_cast<std::size_t>(seenSize(shape)));
        auto pulled =
            std::vector<std::uint32_t>(static_cast<std::size_t>(pulledSize(shape) + kSlack));
        auto sums = room<float>(std::max(
            {shape.steps() * shape.out, shape.padded() * shape.in, shape.taps() * shape.out}));
        auto normal = out;
        auto steepness = room<float>(shape.channels());
        const bool biased = shape.up > 1;
        loops.pack(shape, weight.data(), {forth.data(), back.data(), numbers.data()});
        loops.forth({shape, end, forth.data(), biased ? bias.data() : nullptr, in.data(),
            beside.empty() ? nullptr : beside.data(),
            static_cast<std::int64_t>(beside.size()) / shape.channels(), padded.data(), sums.data(),
            normal.data(), steepness.data(), out.data()});
        loops.back({shape, end, back.data(), in.data(), normal.data(), steepness.data(),
            pull.data(), padded.data(), spread.data(), seen.data(), pulled.data(), sums.data(),
            inPull.data(), biased ? biasPull.data() : nullptr, endPulls.data(),
            endPulls.data() + shape.channels()});
        loops.weights(
            {shape, 1, padded.data(), spread.data(), seen.data(), pulled.data(), sums.data()}, 0,
            shape.kernel);
        loops.unpack(shape, sums.data(), weightPull.data());
    }

    /// The same convolution, sum by sum.
    void expectRight() const
    {
        const bool biased = shape.up > 1;
        std::vector<float> outs(pull.size());
        std::vector<float> ins(in.size());
        std::vector<float> weights(weight.size());
        std::vector<float> biases(biased ? bias.size() : 0);
        for (std::int64_t step = 0; step < shape.steps(); ++step) {
            for (std::int64_t filter = 0; filter < shape.out; ++filter) {
                const auto column = index(columnOf(filter));
                const auto made = index(step * shape.out) + column;
                if (biased) {
                    outs[made] = bias[column];
                    biases[column] += valueOf(pull[made]);
                }
                for (std::int64_t channel = 0; channel < shape.in; ++channel) {
                    for (std::int64_t tap = 0; tap < shape.kernel; ++tap) {
                        auto frame = std::abs(step * shape.stride + tap - shape.left);
                        frame = frame < shape.frames ? frame : 2 * (shape.frames - 1) - frame;
                        const auto seen = index(frame * shape.in + channel);
                        const auto by = index((filter * shape.in + channel) * shape.kernel + tap);
                        outs[made] += valueOf(in[seen]) * exact(weight[by]);
                        ins[seen] += valueOf(pull[made]) * exact(weight[by]);
                        weights[by] += valueOf(pull[made]) * valueOf(in[seen]);
                    }
                }
            }
        }
        expectNear(out, outs, "answer");
        expectNear(inPull, ins, "gradient of the input");
        expectNear(weightPull, weights, "gradient of the weights");
        expectNear(biasPull, biases, "gradient of the bias");
    }

private:
    /// [channels, up] → [up, channels]
    [[nodiscard]] std::int64_t columnOf(std::int64_t filter) const
    {
        return filter % shape.up * shape.channels() + filter / shape.up;
    }
    static std::size_t index(std::int64_t at) { return static_cast<std::size_t>(at); }
    static float exact(float value) { return valueOf(numberOf<Number>(value)); }

    template <typename Found>
    static void expectNear(const std::vector<Found>& found, const std::vector<float>& expected,
        const std::string& what)
    {
        const float tolerance = sizeof(Found) == sizeof(float) ? 1e-5F : 0.004F; // half a bit of 8
        for (std::size_t i = 0; i < expected.size(); ++i) {
            ASSERT_NEAR(
                valueOf(found[i]), expected[i], tolerance * std::max(1.0F, std::abs(expected[i])))
                << what << " at " << i;
        }
    }
};

std::vector<LayerShape> shapes()
{
    const LayerShape plain{.in = 64, .frames = 20, .out = 64, .kernel = 5, .left = 2, .right = 2};
    auto odd = plain;
    odd.in = 3;
    odd.out = 7;
    odd.kernel = 3;
    odd.left = odd.right = 1;
    auto strided = plain;
    strided.in = 9;
    strided.out = 72;
    strided.stride = 2;
    auto even = plain;
    even.kernel = 4;
    even.right = 1;
    even.frames = 9;
    auto tap = plain;
    tap.kernel = 1;
    tap.left = tap.right = 0;
    auto shuffled = plain;
    shuffled.in = 9;
    shuffled.out = 144;
    shuffled.up = 2;
    auto shuffledOdd = odd;
    shuffledOdd.out = 33;
    shuffledOdd.up = 3;
    return {plain, odd, strided, even, tap, shuffled, shuffledOdd};
}

std::vector<LoopsOfKind> runnable()
{
    std::vector<LoopsOfKind> kinds{loopsFor256()};
    if (hasWideVectors()) {
        kinds.push_back(loopsFor512());
    }
    if (hasBrainProducts()) {
        kinds.push_back(loopsFor512Brain());
    }
    return kinds;
}

TEST(Loops, ofEveryKindFormTheSumsOfAConvolution)
{
    for (const auto& kind : runnable()) {
        for (const auto& shape : shapes()) {
            Layer<float> whole{shape};
            whole.run(kind.floats);
            whole.expectRight();
            Layer<BrainFloat> brain{shape};
            brain.run(kind.brainFloats);
            brain.expectRight();
        }
    }
}

/// With a map of the input's frames added.
template <typename Number>
Layer<Number> wholeLayer(
    const LayerShape& shape, const LayerEnd& end, const LayerLoops<Number>& loops)
{
    Layer<Number> layer{
        .shape = shape, .end = end, .beside = noise<Number>(shape.frames * shape.channels(), 5)};
    layer.run(loops);
    return layer;
}

/// As a whole, since a ReLU may turn a single number by its rounding.
template <typename Found>
double distance(const std::vector<Found>& found, const std::vector<float>& expected)
{
    double apart = 0.0;
    double size = 0.0;
    for (std::size_t i = 0; i + kSlack < expected.size(); ++i) {
        const double away = valueOf(found[i]) - expected[i];
        apart += away * away;
        size += double{expected[i]} * expected[i];
    }
    return std::sqrt(apart / size);
}

template <typename Number>
void expectAlike(const Layer<Number>& found, const Layer<float>& expected)
{
    const double tolerance = sizeof(Number) == sizeof(float) ? 1e-5
        : found.end.rectified                                ? 0.15
                                                             : 0.01;
    EXPECT_LT(distance(found.out, expected.out), tolerance);
    EXPECT_LT(distance(found.inPull, expected.inPull), tolerance);
    EXPECT_LT(distance(found.weightPull, expected.weightPull), tolerance);
    EXPECT_LT(distance(found.endPulls, expected.endPulls), tolerance);
    if (found.shape.up > 1) {
        EXPECT_LT(distance(found.biasPull, expected.biasPull), tolerance);
    }
}

/// Whatever follows the convolution. The widest are compared with LibTorch by tests/engine/nn.
void expectLayersAlike(const LayerShape& shape, const LayerEnd& end)
{
    const auto expected = wholeLayer(shape, end, loopsFor256().floats);
    for (const auto& kind : runnable()) {
        expectAlike(wholeLayer(shape, end, kind.floats), expected);
        expectAlike(wholeLayer(shape, end, kind.brainFloats), expected);
    }
}

TEST(Loops, ofEveryKindMakeTheSameOfAWholeLayer)
{
    for (const auto& shape : shapes()) {
        SCOPED_TRACE(shape.out);
        const auto modulation = noise<float>(2 * shape.channels(), 6);
        const auto* offset = modulation.data();
        const auto* scale = offset + shape.channels();
        for (const bool normalised : {false, true}) {
            for (const bool rectified : {false, true}) {
                expectLayersAlike(shape,
                    {.normalised = normalised,
                        .rectified = rectified,
                        .offset = offset,
                        .scale = scale});
            }
        }
    }
}

template <typename Number> void expectNoNumberKept(const LayerLoops<Number>& loops)
{
    Layer<Number> layer{.shape = shapes().front(), .end = {.normalised = false}};
    layer.in.assign(layer.in.size(), numberOf<Number>(std::nanf("")));
    layer.run(loops);
    for (std::size_t i = 0; i < layer.pull.size(); ++i) {
        ASSERT_TRUE(std::isnan(valueOf(layer.out[i]))) << i;
    }
}

// A ReLU as well, so that a divergence is found.
TEST(Loops, ofEveryKindKeepWhatIsNoNumber)
{
    for (const auto& kind : runnable()) {
        expectNoNumberKept(kind.floats);
        expectNoNumberKept(kind.brainFloats);
    }
}

TEST(Loops, areTheWidestThatThisProcessorRuns)
{
    EXPECT_EQ(layerLoops<float>().forth, runnable().back().floats.forth);
    EXPECT_EQ(layerLoops<BrainFloat>().forth, runnable().back().brainFloats.forth);
}

} // namespace
} // namespace timbrel::kernels
