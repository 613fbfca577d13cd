// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <torch/torch.h>

#include "engine/base/result.h"
#include "engine/formats/safetensors.h"

namespace timbrel::transcription {

/// Of one layer of the network.
struct ConvolutionWeights {
    torch::Tensor kernel; ///< [out, in, bands, frames]
    torch::Tensor bias; ///< [out]
};

/// Everything that the published network was given, as float32 tensors on the processor.
struct BasicPitchWeights {
    torch::Tensor octave; ///< [72, 1, 256]: 36 real kernels, the lowest first, 36 imaginary ones
    torch::Tensor lowPass; ///< [1, 1, 256], before each lower octave
    torch::Tensor binScale; ///< [309]: the magnitude of a constant-Q bin is multiplied by it
    torch::Tensor inputScale; ///< [1]
    torch::Tensor inputOffset; ///< [1]
    ConvolutionWeights contourHidden;
    ConvolutionWeights contour;
    ConvolutionWeights noteHidden;
    ConvolutionWeights note;
    ConvolutionWeights onsetHidden;
    ConvolutionWeights onset;
};

/// The weights among the arrays of the published TensorFlow.js model, which has nine equal copies
/// of `octave` and eight of `lowPass`. Refuses arrays that are missing, of another shape, or not of
/// finite numbers; `where` names their file.
[[nodiscard]] Result<BasicPitchWeights> basicPitchWeights(
    const std::vector<formats::NamedArray>& arrays, const std::string& where);

/// Where packaging/models puts the model: models/basic-pitch in the user's data folder.
[[nodiscard]] std::filesystem::path basicPitchFolder();

/// Reads model.json and group1-shard1of1.bin. Where they are absent, says how to get them.
[[nodiscard]] Result<BasicPitchWeights> readBasicPitchWeights(const std::filesystem::path& folder);

} // namespace timbrel::transcription
