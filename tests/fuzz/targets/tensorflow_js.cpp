// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>

#include "engine/formats/tensorflow_js.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// A TensorFlow.js model: its description up to the first zero byte, then its weights.
void fuzzTensorFlowJs(Bytes bytes)
{
    const auto text = textOf(bytes);
    const auto end = text.find('\0');
    const auto shard = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    const auto arrays = formats::fromTensorFlowJs(text.substr(0, end), shard, "model.json");
    if (!arrays) {
        return;
    }
    std::size_t total = 0;
    for (const formats::NamedArray& array : *arrays) {
        std::uint64_t size = formats::elementSize(array.type);
        for (const auto extent : array.shape) {
            require(extent >= 0, "an extent is no less than nothing");
            size *= static_cast<std::uint64_t>(extent);
        }
        require(size == array.bytes.size(), "an array fills its shape");
        total += array.bytes.size();
    }
    require(total <= shard.size(), "no byte is two weights'");
}

} // namespace timbrel::fuzz
