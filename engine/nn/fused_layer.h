// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include <torch/torch.h>

namespace timbrel::nn {

/// What a layer over time computes, besides its tensors.
struct FusedLayerPlan {
    std::int64_t left = 0; ///< mirrored frames before the input, fewer than it has
    std::int64_t right = 0;
    std::int64_t stride = 1;
    std::int64_t up = 1; ///< pixel shuffle; with a stride of 1 only
    bool normalised = false;
    bool rectified = false;
};

struct FusedLayerTensors {
    torch::Tensor maps; ///< [clips, frames, in], 32-bit or brain floats
    torch::Tensor weight; ///< [out, in, kernel], 32-bit floats
    torch::Tensor bias; ///< [out]; not added, nor moved, where a normalisation takes it out
    torch::Tensor
        modulation; ///< of what is normalised: [clips, 2 · channels], offsets, then scales
    torch::Tensor beside; ///< added last: [clips, frames, channels], repeated or averaged to fit
};

/// Whether fusedLayer() can be called with such maps, in whichever layout: on a processor, with
/// 32-bit or brain floats.
[[nodiscard]] bool fusedLayerTakes(const torch::Tensor& maps);

/// One layer over time in one pass over each clip there and one back: reflection, convolution,
/// pixel shuffle, instance normalisation, modulation, ReLU, and the map that a block adds
/// (engine/kernels/time_layer.h). `modulation` and `beside` may be undefined. The result, [clips,
/// frames, channels] of the numbers of `maps`, can be differentiated once.
[[nodiscard]] torch::Tensor fusedLayer(
    const FusedLayerTensors& tensors, const FusedLayerPlan& plan);

} // namespace timbrel::nn
