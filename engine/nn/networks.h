// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include <torch/torch.h>

namespace timbrel::nn {

/// What the networks of one model have to agree on.
struct NetworkSizes {
    std::int64_t channels = 1; ///< of a clip: [channels, bands, frames]
    std::int64_t bands = 128;
    std::int64_t frames = 128;
    std::int64_t contentSize = 256; ///< numbers in a content code
    std::int64_t classSize = 128; ///< numbers in a class code
};

/// Reads a code out of clips: what is played, whoever plays it, or who plays, whatever it is. The
/// code has the precision of the clips, whatever the layers between compute in.
class Encoder : public torch::nn::Module {
public:
    /// [batch, channels, bands, frames] → [batch, contentSize] or [batch, classSize]
    virtual torch::Tensor forward(const torch::Tensor& clips) = 0;
};

/// Makes clips from content codes and class codes, in the precision of the content codes.
class Generator : public torch::nn::Module {
public:
    /// [batch, contentSize], [batch, classSize] → [batch, channels, bands, frames]
    virtual torch::Tensor forward(const torch::Tensor& content, const torch::Tensor& classes) = 0;
};

} // namespace timbrel::nn
