// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <torch/torch.h>

#include "engine/params/parameter.h"

namespace timbrel::losses {

/// One of the ways in which VGG16 has been used as a loss: what the network is shown, which layers
/// are compared and how their differences are put together.
struct VggForm {
    params::Option option; ///< as it is chosen and told
    /// A picture in [0, 1], [batch, 1, …], as three colours: scale · x + offset each.
    std::array<double, 3> scale{1.0, 1.0, 1.0};
    std::array<double, 3> offset{0.0, 0.0, 0.0};
    std::vector<std::int64_t> layers; ///< of nn::Vgg16, ascending
    bool averaged = false; ///< the mean over layers instead of their sum
    bool pixels = true; ///< the mean absolute error of the pictures is added
    double pixelScale = 1.0; ///< of the pictures that this error compares
    /// Fewer layers for small pictures, and for large ones a second look at the picture averaged
    /// over 4 × 4 pixels, with the first four layers.
    bool sizedAsGlann = false;
};

/// The five published forms; the first is the default.
[[nodiscard]] std::span<const VggForm> vggForms();
[[nodiscard]] const VggForm& vggForm(std::string_view id); ///< asserts that it is there

/// [batch, 1, bands, frames] in [0, 1] → [batch, 3, bands, frames] as the form shows it to VGG16.
[[nodiscard]] torch::Tensor asColours(const torch::Tensor& pictures, const VggForm& form);

} // namespace timbrel::losses
