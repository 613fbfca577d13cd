// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/upsampled_conv.h"

#include <array>
#include <vector>

namespace timbrel::nn {
namespace {

/// How the outputs 2i and 2i + 1 along `dimension` weigh the small map's pixels: k taps → twice
/// (k+1)/2 taps.
///
/// With reach r = k/2, output 2i + p sees through tap t the small pixel i + ⌊(p + t − r) / 2⌋, so
/// neighbouring taps fall together in pairs; one is left over, at the start or at the end.
std::array<torch::Tensor, 2> foldedTaps(const torch::Tensor& weight, std::int64_t dimension)
{
    const auto taps = weight.size(dimension);
    const auto paired = [&](std::int64_t before) {
        auto shape = weight.sizes().vec();
        shape[static_cast<std::size_t>(dimension)] = 1;
        const auto nothing = torch::zeros(shape, weight.options());
        const auto whole = before > 0 ? torch::cat({nothing, weight}, dimension)
                                      : torch::cat({weight, nothing}, dimension);
        return whole.slice(dimension, 0, taps + 1, 2) + whole.slice(dimension, 1, taps + 1, 2);
    };
    const auto oddReach = (taps / 2) % 2;
    return {paired(oddReach), paired(1 - oddReach)};
}

/// [out, in, k, k] → [4 · out, in, (k+1)/2, (k+1)/2]: even rows before odd ones, and in them even
/// columns before odd ones.
torch::Tensor foldedWeight(const torch::Tensor& weight)
{
    std::vector<torch::Tensor> kinds;
    for (const auto& rows : foldedTaps(weight, 2)) {
        for (const auto& both : foldedTaps(rows, 3)) {
            kinds.push_back(both);
        }
    }
    return torch::cat(kinds);
}

} // namespace

torch::Tensor upsampledConv(
    const torch::Tensor& features, const torch::Tensor& weight, const torch::Tensor& bias)
{
    const auto batch = features.size(0);
    const auto height = features.size(2);
    const auto width = features.size(3);
    const auto out = weight.size(0);
    const auto taps = (weight.size(2) + 1) / 2;
    // An even number of taps has no middle: the odd outputs lie one pixel further.
    const auto shift = 1 - taps % 2;
    const auto kinds =
        torch::conv2d(features, foldedWeight(weight), bias.repeat(4), 1, taps / 2)
            .view({batch, 2, 2, out, height + shift, width + shift});
    std::vector<torch::Tensor> rows;
    for (std::int64_t row = 0; row < 2; ++row) {
        std::vector<torch::Tensor> columns;
        for (std::int64_t column = 0; column < 2; ++column) {
            columns.push_back(kinds.select(1, row)
                                  .select(1, column)
                                  .narrow(2, row * shift, height)
                                  .narrow(3, column * shift, width));
        }
        rows.push_back(torch::stack(columns, 4));
    }
    return torch::stack(rows, 3).reshape({batch, out, 2 * height, 2 * width});
}

} // namespace timbrel::nn
