// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <string>
#include <vector>

#include <ATen/Parallel.h>
#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/nn/adain.h"
#include "engine/nn/padded_conv.h"
#include "engine/nn/precision.h"
#include "engine/nn/shared_linear.h"
#include "engine/nn/time_maps.h"
#include "engine/nn/upsampled_conv.h"

// Layers with a computation of their own, against the same out of LibTorch's operations. Doubles
// take LibTorch's, 32-bit and brain floats take ours.

namespace timbrel::nn {
namespace {

struct NormCase {
    std::vector<std::int64_t> shape;
    NormSurroundings around;
    bool modulated = true;
};

std::vector<NormCase> normCases()
{
    const std::vector<std::int64_t> time{3, 4, 50};
    const std::vector<std::int64_t> picture{2, 4, 9, 7};
    return {{time, {}}, {picture, {}}, {time, {.slopeAfter = 0.0}},
        {time, {.slopeAfter = 0.0}, false}, {picture, {.slopeBefore = 0.01}},
        {picture, {.slopeBefore = 0.2, .slopeAfter = 0.1}, false}};
}

/// The layer's answer and the gradients of features, offset and scale, all as doubles.
std::vector<torch::Tensor> normed(const NormCase& with, torch::Dtype type)
{
    torch::manual_seed(7);
    const auto given = [&](const std::vector<std::int64_t>& shape) {
        const auto exact = torch::randn(shape).to(torch::kBFloat16); // the same in every type
        return exact.to(type).requires_grad_();
    };
    const auto features = given(with.shape);
    const auto offset = given({with.shape[0], with.shape[1]});
    const auto scale = given({with.shape[0], with.shape[1]});
    const auto pull = given(with.shape).detach();
    const auto answer = with.modulated ? adaptiveInstanceNorm(features, offset, scale, with.around)
                                       : instanceNorm(features, with.around);
    answer.backward(pull);
    std::vector<torch::Tensor> all{answer.detach(), features.grad()};
    if (with.modulated) {
        all.push_back(offset.grad());
        all.push_back(scale.grad());
    }
    for (auto& tensor : all) {
        tensor = tensor.to(torch::kFloat64);
    }
    return all;
}

void expectLikeDoubles(torch::Dtype type, double tolerance)
{
    for (const auto& one : normCases()) {
        const auto expected = normed(one, torch::kFloat64);
        const auto found = normed(one, type);
        ASSERT_EQ(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            EXPECT_LT((found[i] - expected[i]).abs().max().item<double>(),
                tolerance * (1.0 + expected[i].abs().max().item<double>()))
                << "tensor " << i << " of shape " << one.shape.size();
        }
    }
}

TEST(FusedNorm, isLibTorchsWithItsSurroundings)
{
    expectLikeDoubles(torch::kFloat32, 1e-5);
}

TEST(FusedNorm, comesNearInBrainFloats)
{
    expectLikeDoubles(torch::kBFloat16, 0.01);
}

TEST(FusedNorm, takesFeaturesThatDoNotLieInOrder)
{
    torch::manual_seed(7);
    const auto features = torch::randn({3, 20, 4});
    const auto turned = instanceNorm(features.transpose(1, 2));
    EXPECT_TRUE(turned.equal(instanceNorm(features.transpose(1, 2).contiguous())));
}

/// A layer over time, by its sizes and by what follows the convolution.
struct LayerCase {
    std::string name;
    std::int64_t in = 16;
    std::int64_t out = 16;
    std::int64_t kernel = 5;
    std::int64_t stride = 1;
    std::int64_t frames = 13;
    AfterConv after{};
    bool modulated = false;
    std::int64_t besideFrames = 0; ///< 0: nothing is added
};

std::vector<LayerCase> layerCases()
{
    const AfterConv normal{.normalised = true};
    const AfterConv normalRectified{.normalised = true, .rectified = true};
    const AfterConv twice{.up = 2, .normalised = true, .rectified = true};
    return {{"plain"}, {.name = "tap", .kernel = 1}, {.name = "even", .kernel = 4, .frames = 9},
        {.name = "odd", .in = 3, .out = 5, .kernel = 3, .frames = 7},
        {.name = "wide", .in = 24, .out = 150, .frames = 12}, {.name = "strided", .stride = 2},
        {.name = "stridedEven", .stride = 2, .frames = 12},
        {.name = "strided3", .in = 5, .kernel = 8, .stride = 3, .frames = 9},
        {.name = "shortest", .kernel = 5, .frames = 3},
        {.name = "rectified", .after = {.rectified = true}},
        {.name = "normalised", .in = 5, .out = 9, .after = normal},
        {.name = "modulated", .after = normalRectified, .modulated = true},
        {.name = "beside", .after = normalRectified, .besideFrames = 13},
        {.name = "averaged",
            .stride = 2,
            .frames = 12,
            .after = normalRectified,
            .besideFrames = 12},
        {.name = "shuffled",
            .out = 32,
            .frames = 12,
            .after = twice,
            .modulated = true,
            .besideFrames = 12},
        {.name = "shuffledPlain", .out = 15, .after = {.up = 3, .rectified = true}},
        {.name = "shuffledOdd",
            .in = 3,
            .out = 10,
            .frames = 7,
            .after = twice,
            .besideFrames = 7}};
}

/// The answer and all gradients, as doubles. Numbers are such that every type holds them.
std::vector<torch::Tensor> layered(const LayerCase& with, torch::Dtype type, Precision precision)
{
    torch::manual_seed(5);
    const auto given = [&](const std::vector<std::int64_t>& shape) {
        return torch::randn(shape).to(torch::kBFloat16).to(type).requires_grad_();
    };
    PaddedConv conv(with.in, with.out, with.kernel, with.stride);
    conv.to(type);
    const auto weight = conv.named_parameters()["conv.weight"];
    const auto bias = conv.named_parameters()["conv.bias"];
    {
        const torch::NoGradGuard noGradient;
        weight.copy_(given({with.out, with.in, with.kernel}) * 0.25);
        bias.copy_(given({with.out}));
    }
    const auto features = given({3, with.in, with.frames});
    const auto channels = with.out / with.after.up;
    std::vector<torch::Tensor> inputs{features, weight};
    auto after = with.after;
    if (with.modulated) {
        after.modulation = given({3, 2 * channels});
        inputs.push_back(after.modulation);
    }
    const auto added = given({3, channels, std::max<std::int64_t>(with.besideFrames, 1)});
    const InPrecision inPrecision(precision);
    if (with.besideFrames > 0) {
        after.beside = TimeMaps::of(added);
        inputs.push_back(added);
    }
    if (!after.normalised || after.up > 1) {
        inputs.push_back(bias); // else its gradient is 0, but for rounding
    }
    const auto answer = conv.forward(TimeMaps::of(features), after).to(type);
    const auto pull = torch::randn(answer.sizes()).to(torch::kBFloat16).to(type);
    auto all = torch::autograd::grad({answer}, inputs, {pull});
    all.push_back(answer.detach());
    for (auto& tensor : all) {
        tensor = tensor.to(torch::kFloat64);
    }
    return all;
}

class FusedLayer : public testing::TestWithParam<LayerCase> {
protected:
    /// How far apart as a whole, since a ReLU may turn a single number by its rounding.
    static void expectNear(Precision precision, double tolerance)
    {
        const auto expected = layered(GetParam(), torch::kFloat64, Precision::Float32);
        const auto found = layered(GetParam(), torch::kFloat32, precision);
        ASSERT_EQ(found.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            ASSERT_EQ(found[i].sizes(), expected[i].sizes());
            EXPECT_LT((found[i] - expected[i]).norm().item<double>(),
                tolerance * expected[i].norm().item<double>())
                << "tensor " << i;
        }
    }
};

TEST_P(FusedLayer, isWhatLibTorchsOperationsMakeInDoubles)
{
    expectNear(Precision::Float32, 1e-5);
}

TEST_P(FusedLayer, comesNearInBrainFloats)
{
    expectNear(Precision::BFloat16, 0.06);
}

TEST_P(FusedLayer, isTheSameOnSeveralThreads)
{
    const auto threads = at::get_num_threads();
    at::set_num_threads(1);
    const auto alone = layered(GetParam(), torch::kFloat32, Precision::Float32);
    at::set_num_threads(2);
    const auto shared = layered(GetParam(), torch::kFloat32, Precision::Float32);
    at::set_num_threads(threads);
    for (std::size_t i = 0; i < alone.size(); ++i) {
        EXPECT_TRUE(shared[i].equal(alone[i])) << "tensor " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Shapes, FusedLayer, testing::ValuesIn(layerCases()),
    [](const auto& instance) { return instance.param.name; });

TEST(FusedLayerWithoutGradients, answersAlike)
{
    torch::manual_seed(5);
    const PaddedConv conv(8, 8, 5);
    const auto maps = torch::randn({2, 8, 16});
    const auto answer = [&] {
        return conv.forward(TimeMaps::of(maps), {.normalised = true}).to(torch::kFloat32);
    };
    const auto expected = answer().detach();
    const torch::NoGradGuard noGradient;
    EXPECT_TRUE(answer().equal(expected));
    EXPECT_FALSE(answer().requires_grad());
}

TEST(TimeMaps, comeBackAsTheyWere)
{
    torch::manual_seed(5);
    const auto maps = torch::randn({3, 9, 21}).to(torch::kBFloat16).to(torch::kFloat32);
    for (const auto precision : {Precision::Float32, Precision::BFloat16}) {
        const InPrecision inPrecision(precision);
        const auto turned = TimeMaps::of(maps);
        EXPECT_EQ(turned.frames(), 21);
        EXPECT_TRUE(turned.values().transpose(1, 2).to(torch::kFloat32).equal(maps));
        EXPECT_TRUE(turned.to(torch::kFloat32).equal(maps));
    }
    const auto exact = maps.to(torch::kFloat64);
    EXPECT_TRUE(TimeMaps::of(exact).values().is_same(exact));
    EXPECT_TRUE(TimeMaps::of(maps).means(torch::kFloat32).allclose(maps.mean(2), 1e-5, 1e-6));
}

/// The answers of three layers of one input and all gradients but those of unused answers.
std::vector<torch::Tensor> sharing(std::int64_t in, torch::Dtype type)
{
    torch::manual_seed(9);
    std::vector<torch::nn::Linear> layers;
    for (const std::int64_t out : {6, 5, 16}) {
        layers.emplace_back(in, out);
        layers.back()->to(type);
    }
    const auto input = torch::randn({3, in}).to(type).requires_grad_();
    const auto answers = sharedLinear(input, layers);
    auto all = torch::autograd::grad({answers[0].square().sum() + answers[2].cos().sum()},
        {input, layers[0]->weight, layers[0]->bias, layers[2]->weight, layers[2]->bias});
    all.insert(all.end(), answers.begin(), answers.end());
    return all;
}

TEST(SharedLinear, isLinearLayersOneByOne)
{
    for (const std::int64_t in : {7, 32}) {
        const auto expected = sharing(in, torch::kFloat64); // LibTorch's
        const auto found = sharing(in, torch::kFloat32);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            EXPECT_TRUE(found[i].to(torch::kFloat64).allclose(expected[i], 1e-4, 1e-5))
                << "tensor " << i << " of inputs of " << in;
        }
    }
}

class UpsampledConv : public testing::TestWithParam<std::int64_t> { };

TEST_P(UpsampledConv, isUpsamplingAndThenAConvolution)
{
    const auto kernel = GetParam();
    torch::manual_seed(3);
    const auto number = torch::TensorOptions(torch::kFloat64).requires_grad(true);
    const auto features = torch::randn({2, 3, 5, 4}, number);
    const auto weight = torch::randn({4, 3, kernel, kernel}, number);
    const auto bias = torch::randn({4}, number);
    const auto expected =
        torch::conv2d(torch::upsample_nearest2d(features, {10, 8}), weight, bias, 1, kernel / 2);
    const auto found = upsampledConv(features, weight, bias);
    EXPECT_TRUE(torch::allclose(found, expected, 1e-9, 1e-9));

    const auto pull = torch::randn_like(expected);
    const auto gradients = [&](const torch::Tensor& answer) {
        return torch::autograd::grad({answer}, {features, weight, bias}, {pull});
    };
    const auto right = gradients(expected);
    const auto made = gradients(found);
    for (std::size_t i = 0; i < right.size(); ++i) {
        EXPECT_TRUE(torch::allclose(made[i], right[i], 1e-9, 1e-9)) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(OddKernels, UpsampledConv, testing::Values(1, 3, 5, 7));

} // namespace
} // namespace timbrel::nn
