// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/formats/safetensors.h"

namespace timbrel::formats {

/// The float32 weights of a TensorFlow.js model, in their order. `model` is its model.json, whose
/// `weightsManifest` names every weight; `shard` is the one file that holds their bytes, one after
/// another without padding. Weights of other types are passed over. Pure function.
///
/// Refuses in words: what is no such model, several groups or files of weights, quantised weights,
/// shapes that do not fill the shard exactly. `where` names the model in messages.
[[nodiscard]] Result<std::vector<NamedArray>> fromTensorFlowJs(
    std::string_view model, std::string_view shard, const std::string& where);

} // namespace timbrel::formats
