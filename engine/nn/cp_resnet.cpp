// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/cp_resnet.h"

#include <string>

namespace timbrel::nn {
namespace {

/// Without a bias, since a normalisation follows.
torch::nn::Conv2d convolution(std::int64_t in, std::int64_t out, std::int64_t kernel)
{
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(in, out, kernel).padding(kernel / 3).bias(false));
}

bool poolsAfter(std::size_t block)
{
    return block == 0 || block == 1 || block == 3; // all in the first stage
}

} // namespace

CpResNetKernels CpResNetKernels::ofRho(std::int64_t rho)
{
    CpResNetKernels kernels;
    auto& [first, second, third] = kernels.stages;
    first = {{3, 3, 3, rho >= 5 ? 3 : 1}, {1, 3, rho >= 5 ? 3 : 1, rho >= 7 ? 3 : 1}};
    second = {{rho >= 7 ? 3 : 1, rho >= 9 ? 3 : 1, 1, 1}, {rho >= 9 ? 3 : 1, 1, 1, 1}};
    return kernels;
}

/// relu(x + norm(conv(relu(norm(conv x))))), with x brought to the same channels where they differ.
class CpResNet::Block final : public torch::nn::Module {
public:
    Block(std::int64_t in, std::int64_t out, std::int64_t first, std::int64_t second)
        : m_conv1(register_module("conv1", convolution(in, out, first)))
        , m_norm1(register_module("norm1", torch::nn::BatchNorm2d(out)))
        , m_conv2(register_module("conv2", convolution(out, out, second)))
        , m_norm2(register_module("norm2", torch::nn::BatchNorm2d(out)))
    {
        if (in != out) {
            m_skipConv = register_module("skip_conv", convolution(in, out, 1));
            m_skipNorm = register_module("skip_norm", torch::nn::BatchNorm2d(out));
        }
    }

    torch::Tensor forward(const torch::Tensor& features)
    {
        const auto inner = torch::relu(m_norm1->forward(m_conv1->forward(features)));
        const auto skipped =
            m_skipConv ? m_skipNorm->forward(m_skipConv->forward(features)) : features;
        return torch::relu(skipped + m_norm2->forward(m_conv2->forward(inner)));
    }

private:
    torch::nn::Conv2d m_conv1;
    torch::nn::BatchNorm2d m_norm1;
    torch::nn::Conv2d m_conv2;
    torch::nn::BatchNorm2d m_norm2;
    torch::nn::Conv2d m_skipConv = nullptr;
    torch::nn::BatchNorm2d m_skipNorm = nullptr;
};

CpResNet::CpResNet(
    const CpResNetKernels& kernels, std::int64_t channels, std::int64_t width, std::int64_t classes)
    : m_inConv(register_module("in_conv",
        torch::nn::Conv2d(
            torch::nn::Conv2dOptions(channels, width, 5).stride(2).padding(1).bias(false))))
    , m_inNorm(register_module("in_norm", torch::nn::BatchNorm2d(width)))
    , m_outConv(register_module("out_conv", convolution(4 * width, classes, 1)))
    , m_outNorm(register_module("out_norm", torch::nn::BatchNorm2d(classes)))
{
    auto in = width;
    auto out = width;
    for (const auto& stage : kernels.stages) {
        for (std::size_t i = 0; i < stage.first.size(); ++i) {
            m_blocks.push_back(register_module("block" + std::to_string(m_blocks.size()),
                std::make_shared<Block>(in, out, stage.first[i], stage.second[i])));
            in = out;
        }
        out *= 2;
    }
}

std::vector<torch::Tensor> CpResNet::stages(const torch::Tensor& clips)
{
    std::vector<torch::Tensor> ends;
    auto features = torch::relu(m_inNorm->forward(m_inConv->forward(clips)));
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        features = m_blocks[block]->forward(features);
        if (poolsAfter(block)) {
            features = torch::max_pool2d(features, 2);
        }
        if (block % 4 == 3) {
            ends.push_back(features);
        }
    }
    return ends;
}

torch::Tensor CpResNet::scores(const torch::Tensor& lastStage)
{
    return m_outNorm->forward(m_outConv->forward(lastStage)).mean({2, 3});
}

} // namespace timbrel::nn
