// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/safetensors.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// A checkpoint's or preview's container.
void fuzzSafeTensors(Bytes bytes)
{
    const auto file = formats::fromBytes(textOf(bytes), "file.safetensors");
    if (!file) {
        return;
    }
    for (const formats::NamedArray& array : file->arrays) {
        auto size = formats::elementSize(array.type);
        for (const auto extent : array.shape) {
            size *= static_cast<std::size_t>(extent);
        }
        require(array.bytes.size() == size, "an array fills its shape");
    }
    const auto again = formats::fromBytes(formats::toBytes(*file), "file.safetensors");
    require(again && again->arrays.size() == file->arrays.size(),
        "what was read can be written and read");
}

} // namespace timbrel::fuzz
