// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace timbrel::formats {

enum class ElementType { F32, F64, I64, U8 };

/// One named array: its bytes are little-endian, row by row.
struct NamedArray {
    std::string name;
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape;
    std::string bytes;
};

/// The content of a safetensors file: arrays in their order, and words about them. Opens in
/// Python's `safetensors` package. Format: 8 bytes of header length, a JSON header, the arrays'
/// bytes.
struct SafeTensors {
    std::vector<NamedArray> arrays;
    std::map<std::string, std::string> metadata;

    [[nodiscard]] const NamedArray* find(std::string_view name) const;
};

/// `toBytes` adds a hash of the arrays to the metadata; `fromBytes` refuses bytes that do not match
/// it, and anything that is truncated, overlapping or otherwise not what the format says.
[[nodiscard]] std::string toBytes(const SafeTensors& file);
[[nodiscard]] Result<SafeTensors> fromBytes(std::string_view bytes, const std::string& where);

[[nodiscard]] std::size_t elementSize(ElementType type);

} // namespace timbrel::formats
