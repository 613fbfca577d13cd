// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/frozen.h"

namespace timbrel::losses {

void freeze(torch::nn::Module& network, const torch::TensorOptions& place)
{
    network.to(place.device(), c10::typeMetaToScalarType(place.dtype()));
    network.eval();
    for (auto& parameter : network.parameters()) {
        parameter.requires_grad_(false);
    }
}

torch::Tensor meanDifferences(
    const std::vector<torch::Tensor>& made, const std::vector<torch::Tensor>& wished)
{
    torch::Tensor sum;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const auto difference = torch::l1_loss(made[i], wished[i]);
        sum = sum.defined() ? sum + difference : difference;
    }
    return sum;
}

} // namespace timbrel::losses
