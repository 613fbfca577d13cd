// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/drawn_weights.h"

#include <torch/torch.h>

namespace timbrel::nn {
namespace {

std::mutex drawing; // of the one generator

} // namespace

DrawnWeights::DrawnWeights(std::uint64_t seed)
    : m_lock(drawing)
{
    torch::manual_seed(seed);
}

} // namespace timbrel::nn
