// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/nn/adain.h"
#include "engine/nn/column_conv.h"
#include "engine/nn/precision.h"
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

struct ConvCase {
    std::int64_t kernel = 5;
    std::int64_t stride = 1;
    std::int64_t frames = 13;
};

/// The answer and the gradients of features, weight and bias, as doubles; ours, or LibTorch's.
std::vector<torch::Tensor> convolved(const ConvCase& with, bool ours, torch::Dtype type)
{
    torch::manual_seed(5);
    const auto given = [&](const std::vector<std::int64_t>& shape) {
        return torch::randn(shape).to(torch::kBFloat16).to(type).requires_grad_();
    };
    const auto features = given({3, 4, with.frames});
    const auto weight = given({6, 4, with.kernel});
    const auto bias = given({6});
    const auto left = with.kernel / 2;
    const auto right = with.kernel - 1 - left;
    auto answer = ours ? columnConv(features, weight, bias, left, right, with.stride)
                       : torch::conv1d(left + right > 0 ? torch::reflection_pad1d(features, {left, right}) : features,
                           weight, bias, with.stride);
    const auto pull = torch::randn(answer.sizes()).to(torch::kBFloat16).to(type);
    auto all = torch::autograd::grad({answer}, {features, weight, bias}, {pull});
    all.push_back(answer.detach());
    for (auto& tensor : all) {
        tensor = tensor.to(torch::kFloat64);
    }
    return all;
}

class ColumnConv : public testing::TestWithParam<ConvCase> {
protected:
    static void expectNear(torch::Dtype type, double tolerance)
    {
        const auto expected = convolved(GetParam(), false, torch::kFloat64);
        const auto found = convolved(GetParam(), true, type);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            ASSERT_EQ(found[i].sizes(), expected[i].sizes());
            EXPECT_LT((found[i] - expected[i]).abs().max().item<double>(),
                tolerance * expected[i].abs().max().item<double>())
                << i;
        }
    }
};

TEST_P(ColumnConv, isAConvolutionOfReflectedClips)
{
    expectNear(torch::kFloat32, 1e-6);
}

TEST_P(ColumnConv, comesNearInBrainFloats)
{
    expectNear(torch::kBFloat16, 0.02);
}

TEST_P(ColumnConv, keepsFloatsAroundAProductOfBrainFloats)
{
    const InPrecision precision(Precision::BFloat16);
    expectNear(torch::kFloat32, 0.02);
}

INSTANTIATE_TEST_SUITE_P(Shapes, ColumnConv,
    testing::Values(ConvCase{1}, ConvCase{5}, ConvCase{5, 2}, ConvCase{5, 2, 12}, ConvCase{4, 1, 9},
        ConvCase{8, 3, 9}, ConvCase{3, 1, 2}, ConvCase{5, 1, 3}));

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
