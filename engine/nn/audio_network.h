// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <torch/torch.h>

namespace timbrel::nn {

/// A network that is trained to tell the classes of clips apart, and whose inner maps then say how
/// alike two clips are.
class AudioNetwork : public torch::nn::Module {
public:
    /// What every stage makes of clips [batch, channels, bands, frames]: [batch, maps, …, …] each.
    [[nodiscard]] virtual std::vector<torch::Tensor> stages(const torch::Tensor& clips) = 0;
    /// One score for every class, out of the last stage: [batch, classes].
    [[nodiscard]] virtual torch::Tensor scores(const torch::Tensor& lastStage) = 0;
};

} // namespace timbrel::nn
