// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <torch/torch.h>

namespace timbrel::nn {

/// What one layer made of a batch, told by the layer itself.
struct LayerNote {
    const torch::nn::Module* module = nullptr; ///< whose weights it used
    std::string kind; ///< "conv 5 × 5, stride 2, LeakyReLU"
    std::vector<std::int64_t> output; ///< without the batch
    /// For one clip, the convolution as it is written: loops may get by with fewer.
    std::int64_t multiplyAdds = 0;
    bool modulates = false; ///< it turns the class code into scales and offsets of other layers
};

/// Hears, while it lives and on its thread, of every layer that computes something. Without one
/// layers tell nothing, which costs them a look at a pointer. A newer one takes the place of an
/// older one until it ends.
class LayerWatch final {
public:
    LayerWatch();
    ~LayerWatch();
    LayerWatch(const LayerWatch&) = delete;
    LayerWatch& operator=(const LayerWatch&) = delete;

    /// Whether anyone on this thread listens.
    [[nodiscard]] static bool isOn();

    /// In the order in which layers computed.
    [[nodiscard]] const std::vector<LayerNote>& notes() const { return m_notes; }

private:
    friend void noteLayer(const torch::nn::Module&, const torch::Tensor&, at::IntArrayRef,
        std::string_view, bool);

    LayerWatch* m_before;
    std::vector<LayerNote> m_notes;
};

/// For layers: `weight` is [out, in, …kernel], `output` [batch, …] as the next layer sees it, and
/// `also` what else was done: "stride 2, ReLU".
void noteLayer(const torch::nn::Module& module, const torch::Tensor& weight, at::IntArrayRef output,
    std::string_view also = {}, bool modulates = false);

} // namespace timbrel::nn
