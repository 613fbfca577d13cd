// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include <torch/torch.h>

namespace timbrel::nn {

/// A convolution over time whose input is reflected at both ends, so that stride 1 keeps the
/// length: kernel/2 frames on the left, and on the right kernel/2 (odd kernels) or kernel/2 − 1
/// (even ones). [batch, in, time] → [batch, out, ⌈time / stride⌉]
class PaddedConv final : public torch::nn::Module {
public:
    PaddedConv(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride = 1);

    torch::Tensor forward(const torch::Tensor& features);

private:
    std::int64_t m_left;
    std::int64_t m_right;
    std::int64_t m_stride;
    torch::nn::Conv1d m_conv;
};

} // namespace timbrel::nn
