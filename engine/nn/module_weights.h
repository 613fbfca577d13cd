// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

#include <torch/torch.h>

#include "engine/base/result.h"
#include "engine/formats/safetensors.h"

namespace timbrel::nn {

/// Every parameter and buffer of a module by name, as 32-bit floats: what its file holds.
[[nodiscard]] std::vector<formats::NamedArray> weightsOf(const torch::nn::Module& module);

/// Refuses a file in which a weight of the module is missing, of another size or not of 32-bit
/// floats, naming the first one. What else the file holds is not looked at.
[[nodiscard]] Result<> requireFit(const torch::nn::Module& module, const formats::SafeTensors& file,
    const std::string& where, const Sentence& remedy);

/// Gives a module the weights of a file that requireFit() accepts.
void fill(const torch::nn::Module& module, const formats::SafeTensors& file);

} // namespace timbrel::nn
