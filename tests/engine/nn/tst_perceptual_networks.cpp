// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/nn/cp_resnet.h"
#include "engine/nn/module_weights.h"
#include "engine/nn/vgg16.h"
#include "engine/nn/vggish.h"

// The networks that perceptual losses compare with, at their published sizes.

namespace timbrel::nn {
namespace {

std::int64_t parameterCount(const torch::nn::Module& module, const std::string& under = {})
{
    std::int64_t count = 0;
    for (const auto& item : module.named_parameters()) {
        count += item.key().starts_with(under) ? item.value().numel() : 0;
    }
    return count;
}

std::vector<std::int64_t> sizes(const torch::Tensor& tensor)
{
    return tensor.sizes().vec();
}

using Sizes = std::vector<std::int64_t>;

TEST(Vgg16, hasThePublishedWeightsUnderTorchvisionsNames)
{
    const Vgg16 network;
    EXPECT_EQ(parameterCount(network), 14'714'688);
    const auto parameters = network.named_parameters();
    EXPECT_EQ(parameters.size(), 26U);
    EXPECT_EQ(sizes(parameters["features.0.weight"]), (Sizes{64, 3, 3, 3}));
    EXPECT_EQ(sizes(parameters["features.17.weight"]), (Sizes{512, 256, 3, 3}));
    EXPECT_EQ(sizes(parameters["features.28.bias"]), (Sizes{512}));
}

TEST(Vgg16, hasThePublishedMaps)
{
    const torch::NoGradGuard noGradient;
    Vgg16 network;
    const std::vector<std::int64_t> layers{Vgg16::kRelu1_1, Vgg16::kRelu1_2, Vgg16::kRelu2_2,
        Vgg16::kRelu3_2, Vgg16::kRelu4_3, Vgg16::kPool5};
    const auto maps = network.maps(torch::rand({1, 3, 128, 128}), layers);
    ASSERT_EQ(maps.size(), 6U);
    EXPECT_EQ(sizes(maps[0]), (Sizes{1, 64, 128, 128}));
    EXPECT_EQ(sizes(maps[1]), (Sizes{1, 64, 128, 128}));
    EXPECT_EQ(sizes(maps[2]), (Sizes{1, 128, 64, 64}));
    EXPECT_EQ(sizes(maps[3]), (Sizes{1, 256, 32, 32}));
    EXPECT_EQ(sizes(maps[4]), (Sizes{1, 512, 16, 16}));
    EXPECT_EQ(sizes(maps[5]), (Sizes{1, 512, 4, 4}));
    for (const auto& map : maps) {
        EXPECT_GE(map.min().item<float>(), 0.0F) << "taps lie after the ReLU";
    }
}

TEST(ConvStack, isConvolutionReluAndPooling)
{
    ConvStack stack(1, {2, kPool, 3});
    const auto x = torch::rand({1, 1, 6, 8});
    const auto parameters = stack.named_parameters();
    const auto first = torch::relu(
        torch::conv2d(x, parameters["0.weight"], parameters["0.bias"], 1, /*padding=*/1));
    const auto pooled = torch::max_pool2d(first, 2);
    const auto second = torch::relu(
        torch::conv2d(pooled, parameters["3.weight"], parameters["3.bias"], 1, /*padding=*/1));
    const std::vector<std::int64_t> layers{1, 2, 4};
    const auto maps = stack.maps(x, layers);
    EXPECT_TRUE(torch::allclose(maps[0], first));
    EXPECT_TRUE(torch::allclose(maps[1], pooled));
    EXPECT_TRUE(torch::allclose(maps[2], second));
}

TEST(CpResNet, hasThePublishedSizes)
{
    struct Row {
        std::int64_t rho;
        double large; ///< millions of weights at width 128 and two channels, ten classes
        double small; ///< at width 32 and one channel
    };
    for (const Row& row :
        {Row{3, 3.30, 0.211}, Row{5, 3.57, 0.227}, Row{7, 3.96, 0.252}, Row{9, 5.01, 0.317}}) {
        const auto kernels = CpResNetKernels::ofRho(row.rho);
        const auto large = parameterCount(CpResNet(kernels, 2, 128, 10));
        const auto small = parameterCount(CpResNet(kernels, 1, 32, 10));
        EXPECT_NEAR(static_cast<double>(large) / 1e6, row.large, 0.005) << row.rho;
        EXPECT_NEAR(static_cast<double>(small) / 1e6, row.small, 0.0005) << row.rho;
    }
}

TEST(CpResNet, hasThePublishedMaps)
{
    const torch::NoGradGuard noGradient;
    CpResNet network(CpResNetKernels::ofRho(5), 1, 8, 3);
    const auto stages = network.stages(torch::rand({2, 1, 128, 128}));
    ASSERT_EQ(stages.size(), 3U);
    EXPECT_EQ(sizes(stages[0]), (Sizes{2, 8, 7, 7}));
    EXPECT_EQ(sizes(stages[1]), (Sizes{2, 16, 7, 7}));
    EXPECT_EQ(sizes(stages[2]), (Sizes{2, 32, 7, 7}));
    EXPECT_EQ(sizes(network.scores(stages[2])), (Sizes{2, 3}));
    // The smallest clip it takes.
    EXPECT_EQ(sizes(network.stages(torch::rand({2, 1, 17, 17})).back()), (Sizes{2, 32, 1, 1}));
}

TEST(CpResNet, seesAsFarAsItsRhoAllows)
{
    // The last map of a clip of 400 frames; what lies further away than half the receptive field
    // must not matter to its middle, what lies nearer must.
    for (const auto& [rho, field] :
        {std::pair<std::int64_t, std::int64_t>{3, 55}, {5, 87}, {7, 135}, {9, 199}}) {
        torch::manual_seed(1);
        CpResNet network(CpResNetKernels::ofRho(rho), 1, 4, 2);
        network.eval();
        auto clip = torch::rand({1, 1, 400, 400}).requires_grad_();
        const auto last = network.stages(clip).back();
        last.select(2, last.size(2) / 2).select(2, last.size(3) / 2).sum().backward();
        const auto reached = clip.grad().abs().sum({0, 1, 2}).nonzero();
        const auto span =
            reached.max().item<std::int64_t>() - reached.min().item<std::int64_t>() + 1;
        EXPECT_LE(span, field) << rho;
        EXPECT_GT(span, field / 2) << rho;
    }
}

TEST(Vggish, hasThePublishedConvolutions)
{
    EXPECT_NEAR(
        static_cast<double>(parameterCount(Vggish(1, 64, 10), "features")) / 1e6, 4.50, 0.005);
    const torch::NoGradGuard noGradient;
    Vggish network(1, 4, 3);
    const auto stages = network.stages(torch::rand({2, 1, 64, 96}));
    ASSERT_EQ(stages.size(), 4U);
    EXPECT_EQ(sizes(stages[0]), (Sizes{2, 4, 64, 96}));
    EXPECT_EQ(sizes(stages[1]), (Sizes{2, 8, 32, 48}));
    EXPECT_EQ(sizes(stages[2]), (Sizes{2, 16, 16, 24}));
    EXPECT_EQ(sizes(stages[3]), (Sizes{2, 32, 8, 12}));
    EXPECT_EQ(sizes(network.scores(stages[3])), (Sizes{2, 3}));
}

TEST(ModuleWeights, comeBackBitForBit)
{
    torch::manual_seed(1);
    CpResNet network(CpResNetKernels::ofRho(3), 1, 4, 2);
    static_cast<void>(network.stages(torch::rand({4, 1, 32, 32}))); // moves the running means
    const formats::SafeTensors file{weightsOf(network), {}};
    torch::manual_seed(2);
    CpResNet other(CpResNetKernels::ofRho(3), 1, 4, 2);
    ASSERT_TRUE(requireFit(other, file, "file", {}));
    fill(other, file);
    network.eval();
    other.eval();
    const auto clip = torch::rand({1, 1, 32, 32});
    EXPECT_TRUE(network.stages(clip).back().equal(other.stages(clip).back()));
}

TEST(ModuleWeights, nameTheFirstThatDoesNotFit)
{
    const CpResNet network(CpResNetKernels::ofRho(3), 1, 4, 2);
    formats::SafeTensors file{weightsOf(network), {}};
    const auto reason = [&] { return requireFit(network, file, "file", say("Do this")).error(); };
    auto& array = file.arrays[1];
    array.shape.push_back(1);
    EXPECT_NE(reason().what.english().find("\"" + array.name + "\""), std::string::npos)
        << reason().what;
    EXPECT_EQ(reason().where, "file");
    EXPECT_EQ(reason().remedy, "Do this");
    array.shape.pop_back();
    array.type = formats::ElementType::I64;
    EXPECT_NE(reason().what.english().find("32-bit"), std::string::npos) << reason().what;
    file.arrays.erase(file.arrays.begin());
    EXPECT_NE(reason().what.english().find("missing"), std::string::npos) << reason().what;
}

} // namespace
} // namespace timbrel::nn
