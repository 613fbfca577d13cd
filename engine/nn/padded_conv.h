// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>

#include <torch/torch.h>

#include "engine/nn/time_maps.h"

namespace timbrel::nn {

/// What a layer does to the result of its convolution, in this order.
struct AfterConv {
    std::int64_t up = 1; ///< pixel shuffle to so many times the frames; with a stride of 1 only
    bool normalised = false; ///< instance normalisation
    torch::Tensor modulation{}; ///< then [batch, 2 · channels]: offsets, and scales behind them
    bool rectified = false; ///< ReLU
    /// Added last: as many channels; frames are repeated or averaged to fit.
    std::optional<TimeMaps> beside{};
};

/// A layer over time whose convolution sees its input reflected at both ends, so that stride 1
/// keeps the length: kernel/2 frames on the left, and on the right kernel/2 (odd kernels) or
/// kernel/2 − 1 (even ones). in channels → out / up, frames → ⌈frames / stride⌉ · up
class PaddedConv final : public torch::nn::Module {
public:
    PaddedConv(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride = 1);

    [[nodiscard]] TimeMaps forward(const TimeMaps& maps, const AfterConv& after = {}) const;

private:
    [[nodiscard]] torch::Tensor composed(const torch::Tensor& maps, const AfterConv& after) const;

    std::int64_t m_left;
    std::int64_t m_right;
    std::int64_t m_stride;
    torch::nn::Conv1d m_conv;
};

/// [batch, channels·factor, time] → [batch, channels, time·factor]: channel c·factor + j at time t
/// becomes channel c at time t·factor + j.
[[nodiscard]] torch::Tensor pixelShuffle1d(const torch::Tensor& features, std::int64_t factor);

} // namespace timbrel::nn
