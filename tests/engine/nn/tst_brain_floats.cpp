// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <cstdint>
#include <vector>

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/nn/adain_vc_decoder.h"
#include "engine/nn/adain_vc_encoder.h"
#include "engine/nn/precision.h"

// Whether a network of many layers can learn in brain floats: its gradients may be far from those
// of 32-bit floats for one batch, but what is wrong with them has to average out over the batches
// of a training.

namespace timbrel::nn {
namespace {

constexpr NetworkSizes kSizes{
    .channels = 1, .bands = 32, .frames = 32, .contentSize = 64, .classSize = 8};
constexpr int kBatches = 24;

/// Encoder and decoder, with weights that brain floats hold exactly: what rounding those does is
/// the same for every batch, and another thing.
struct Pair {
    Pair()
    {
        torch::manual_seed(11);
        const AdainVcShape shape{.width = 24, .halvings = 1, .normalisedCode = true};
        encoder = std::make_shared<AdainVcContentEncoder>(kSizes, shape);
        decoder = std::make_shared<AdainVcDecoder>(kSizes, shape);
        const torch::NoGradGuard noGradient;
        for (auto& item : decoder->named_parameters()) {
            if (item.key().ends_with("affine.bias")) {
                item.value().chunk(2)[1].fill_(1.0); // as trained ones: layers that pass much on
            }
        }
        for (const auto& module : std::vector<torch::nn::Module*>{encoder.get(), decoder.get()}) {
            for (auto& parameter : module->parameters()) {
                parameter.copy_(parameter.to(torch::kBFloat16).to(torch::kFloat32));
                parameters.push_back(parameter);
            }
        }
    }

    /// Of the losses that the demonstration has; parameters in a row.
    [[nodiscard]] torch::Tensor gradients(
        const torch::Tensor& clips, const torch::Tensor& classes, Precision precision) const
    {
        torch::Tensor loss;
        {
            const InPrecision inPrecision(precision);
            const auto away = decoder->forward(encoder->forward(clips), classes) - clips;
            loss = away.square().mean() + away.abs().mean();
        }
        std::vector<torch::Tensor> all;
        for (const auto& one : torch::autograd::grad({loss}, parameters)) {
            all.push_back(one.flatten());
        }
        return torch::cat(all).to(torch::kFloat64);
    }

    std::shared_ptr<AdainVcContentEncoder> encoder;
    std::shared_ptr<AdainVcDecoder> decoder;
    std::vector<torch::Tensor> parameters;
};

TEST(BrainFloats, giveGradientsWhoseErrorsAverageOut)
{
    const Pair networks;
    double size = 0.0;
    double error = 0.0;
    auto bias = torch::zeros({}, torch::kFloat64);
    for (int batch = 0; batch < kBatches; ++batch) {
        const auto clips = torch::rand({4, 1, kSizes.bands, kSizes.frames});
        const auto classes = torch::randn({4, kSizes.classSize});
        const auto exact = networks.gradients(clips, classes, Precision::Float32);
        const auto away = networks.gradients(clips, classes, Precision::BFloat16) - exact;
        size += exact.square().sum().item<double>() / kBatches;
        error += away.square().sum().item<double>() / kBatches;
        bias = bias + away / kBatches;
    }
    EXPECT_GT(error, 0.0) << "it was not in brain floats";
    EXPECT_LT(std::sqrt(error / size), 0.6); // weights that know nothing yet, and a loss with edges
    // Of errors that know nothing of each other, so many have a mean of 1; of equal ones,
    // √kBatches.
    EXPECT_LT(bias.norm().item<double>() * std::sqrt(kBatches / error), 1.25);
}

} // namespace
} // namespace timbrel::nn
