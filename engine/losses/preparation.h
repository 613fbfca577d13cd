// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

#include <torch/torch.h>

namespace timbrel::losses {

/// The clips of a corpus's training part with their classes, read when they are wanted.
struct LabelledClips {
    std::vector<std::int64_t> classes; ///< the class index of each clip
    std::int64_t classCount = 0;
    /// [clips, channels, bands, frames] in [0, 1] units, of indices into `classes`.
    std::function<torch::Tensor(std::span<const std::size_t>)> read;
};

/// What losses with networks of their own get before training begins.
struct Preparation {
    LabelledClips clips; ///< to train networks on
    std::filesystem::path folder; ///< of the run, where a trained network is kept; made when needed
    std::uint64_t seed = 0;
};

} // namespace timbrel::losses
