// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/padded_conv.h"

#include "engine/nn/column_conv.h"

namespace timbrel::nn {

PaddedConv::PaddedConv(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride)
    : m_left(kernel / 2)
    , m_right(kernel % 2 == 1 ? kernel / 2 : kernel / 2 - 1)
    , m_stride(stride)
    , m_conv(register_module(
          "conv", torch::nn::Conv1d(torch::nn::Conv1dOptions(in, out, kernel).stride(stride))))
{
}

torch::Tensor PaddedConv::forward(const torch::Tensor& features)
{
    if (columnConvTakes(features)) {
        return columnConv(features, m_conv->weight, m_conv->bias, m_left, m_right, m_stride);
    }
    if (m_left == 0 && m_right == 0) {
        return m_conv->forward(features);
    }
    return m_conv->forward(torch::reflection_pad1d(features, {m_left, m_right}));
}

} // namespace timbrel::nn
