// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::kernels {

/// The sizes of a layer over time: a convolution of a reflected input, whose result may be shuffled
/// into `up` times as many frames with as many times fewer channels.
struct LayerShape {
    std::int64_t in = 0; ///< channels
    std::int64_t frames = 0; ///< of the input; more than `left` and `right`
    std::int64_t out = 0; ///< channels of the convolution
    std::int64_t kernel = 1;
    std::int64_t left = 0; ///< mirrored frames before the input
    std::int64_t right = 0; ///< and behind it
    std::int64_t stride = 1;
    std::int64_t up = 1; ///< divides `out`; with a stride of 1 only

    [[nodiscard]] constexpr std::int64_t padded() const { return frames + left + right; }
    [[nodiscard]] constexpr std::int64_t steps() const { return (padded() - kernel) / stride + 1; }
    [[nodiscard]] constexpr std::int64_t taps() const { return kernel * in; }
    /// Of the layer's answer.
    [[nodiscard]] constexpr std::int64_t channels() const { return out / up; }
    [[nodiscard]] constexpr std::int64_t outFrames() const { return steps() * up; }
    /// Frames that a gradient is spread over, so that every tap of every padded frame finds one.
    [[nodiscard]] constexpr std::int64_t spread() const { return padded() + kernel - 1; }
};

} // namespace timbrel::kernels
