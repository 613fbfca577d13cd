// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/methods/latent_search.h"

#include <cmath>
#include <numbers>
#include <vector>

#include <ATen/CPUGeneratorImpl.h>

#include "engine/base/random.h"

namespace timbrel::methods {
namespace {

constexpr double kRate = 0.1; // a code may travel tens of units, more than any code is long

/// Falls from kRate to nearly nothing along a half cosine.
double rateAt(std::int64_t step, std::int64_t steps)
{
    const double way = static_cast<double>(step) / static_cast<double>(steps);
    return kRate * 0.5 * (1.0 + std::cos(std::numbers::pi * way));
}

/// Where every search begins: near 0, as the tables of codes do, but not there. A code of nothing
/// but zeros is normalised to zeros, on the edge of a ReLU, and has no gradient to leave by.
torch::Tensor firstCode(std::int64_t size)
{
    constexpr std::uint64_t kAnySeed = 1;
    const auto generator = at::detail::createCPUGenerator(mixSeed(kAnySeed, "latent search"));
    return 0.1 * torch::rand({1, size}, generator, torch::kFloat32) - 0.05;
}

} // namespace

torch::Tensor searchContent(nn::Generator& generator, const losses::WeightedLoss& loss,
    const torch::Tensor& clips, const torch::Tensor& classTable, const LatentSearch& search,
    Monitor& monitor)
{
    const torch::AutoGradMode gradients(true);
    const auto batch = clips.size(0);
    auto content =
        firstCode(search.contentSize).to(clips.options()).repeat({batch, 1}).requires_grad_(true);
    auto classes = classTable.detach().mean(0).repeat({batch, 1}).requires_grad_(true);
    const std::vector<torch::Tensor> sought{content, classes};
    torch::optim::Adam adam(sought, torch::optim::AdamOptions(kRate));
    for (std::int64_t step = 0; step < search.steps && !monitor.cancelled(); ++step) {
        monitor.progress(static_cast<double>(step) / static_cast<double>(search.steps),
            "looking for content codes");
        // Times the batch: losses are means over it, and a clip's code must not depend on how many
        // there are.
        auto total = loss(generator.forward(content, classes), clips).total
            + search.contentDecay * content.square().mean();
        const auto gradient = torch::autograd::grad({total * static_cast<double>(batch)}, sought);
        for (std::size_t i = 0; i < sought.size(); ++i) {
            sought[i].mutable_grad() = gradient[i];
        }
        static_cast<torch::optim::AdamOptions&>(adam.param_groups()[0].options())
            .lr(rateAt(step, search.steps));
        adam.step();
    }
    return content.detach();
}

} // namespace timbrel::methods
