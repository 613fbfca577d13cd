// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace timbrel::nn {

/// Blocks of an AdaIN-VC trunk, and of its decoder.
inline constexpr std::size_t kAdainVcBlocks = 6;

/// What the networks of AdaIN-VC (Chou et al., 2019) leave open.
struct AdainVcShape {
    std::int64_t width = 128; ///< channels of every layer
    /// How often time is halved on the way to the content code; 3 as published, at most
    /// kAdainVcBlocks / 2. Encoder and decoder of a model must agree on it.
    std::int64_t halvings = 3;
    std::int64_t bankSize = 0; ///< encoders: kernels 1…bankSize before the stem; published: 8
    bool normalisedCode = false; ///< content encoder: instance normalisation of the code

    /// Frames of the clip for each frame of the content code.
    [[nodiscard]] std::int64_t reduction() const { return std::int64_t{1} << halvings; }

    /// The stride of the encoder's blocks: every second one halves, until it is enough. The
    /// decoder's blocks undo them from the last to the first.
    [[nodiscard]] std::array<std::int64_t, kAdainVcBlocks> strides() const
    {
        std::array<std::int64_t, kAdainVcBlocks> strides{};
        for (std::size_t i = 0; i < strides.size(); ++i) {
            strides[i] = i % 2 == 1 && static_cast<std::int64_t>(i / 2) < halvings ? 2 : 1;
        }
        return strides;
    }
};

} // namespace timbrel::nn
