// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include <torch/torch.h>

namespace timbrel::nn {

/// Whether columnConv() should be called: on a processor, with 32-bit or brain floats, on a thread
/// that computes alone. Several share LibTorch's convolution better than a matrix product.
[[nodiscard]] bool columnConvTakes(const torch::Tensor& features);

/// A convolution over time of an input that is reflected by `left` and `right` frames at its ends,
/// as a single matrix product for all clips: what each output sees becomes a column. Without the
/// padded copy, and without the change of layout that LibTorch's convolutions begin and end with,
/// which cost short maps more than their products do. The product is one of brain floats where
/// InPrecision says so, whatever the type of `features`, which is that of the result too.
///
/// [batch, in, time], [out, in, kernel], [out] → [batch, out, (time + left + right − kernel) /
/// stride + 1]; `left` and `right` are less than `time`. The result can be differentiated once.
[[nodiscard]] torch::Tensor columnConv(const torch::Tensor& features, const torch::Tensor& weight,
    const torch::Tensor& bias, std::int64_t left, std::int64_t right, std::int64_t stride);

} // namespace timbrel::nn
