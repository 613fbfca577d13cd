// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <torch/torch.h>

#include "engine/base/result.h"
#include "engine/nn/vgg16.h"

namespace timbrel::losses {

/// Knobs of the VGG loss that others who use the network read, too.
inline constexpr const char* kVggFormKnob = "vgg_form";
inline constexpr const char* kVggWeightsKnob = "vgg_weights";

/// VGG16 with the user's weights, frozen. `purpose` begins the sentence where no file is named:
/// "the VGG loss has a weight". Refuses, naming the file and the first weight that does not fit,
/// with the way to get it.
[[nodiscard]] Result<std::shared_ptr<nn::Vgg16>> openVgg16(const std::filesystem::path& weights,
    const Sentence& purpose, const torch::TensorOptions& place);

} // namespace timbrel::losses
