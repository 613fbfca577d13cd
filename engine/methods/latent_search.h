// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include <torch/torch.h>

#include "engine/base/monitor.h"
#include "engine/losses/weighted_loss.h"
#include "engine/nn/networks.h"

namespace timbrel::methods {

/// How codes of unseen clips are looked for.
struct LatentSearch {
    std::int64_t steps = 200;
    std::int64_t contentSize = 256;
    double contentDecay = 0.0; ///< as in training
};

/// The content codes from which a frozen generator makes these clips best: gradient descent on the
/// codes, from 0, as LORD's first stage finds those of its training clips. Who plays is not known,
/// so a class code is looked for as well, from the mean of `classTable`, and thrown away. Clips do
/// not influence one another. Needs no seed.
///
///     argmin_c,e  Σ_k w_k L_k(G(c, e), x) + λ · mean c²
///
/// [batch, …clip], [classes, classSize] → [batch, contentSize]; what was found so far when
/// cancelled.
[[nodiscard]] torch::Tensor searchContent(nn::Generator& generator,
    const losses::WeightedLoss& loss, const torch::Tensor& clips, const torch::Tensor& classTable,
    const LatentSearch& search, Monitor& monitor);

} // namespace timbrel::methods
