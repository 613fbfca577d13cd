// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/utf8.h"

#include <cstddef>
#include <cstdint>

namespace timbrel::figures {
namespace {

/// Bytes of the character that `text` begins with, or 0 where it begins with none.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    if (byte(0) < 0x80) {
        return 1;
    }
    const std::size_t length = byte(0) >= 0xC2 && byte(0) < 0xE0 ? 2
        : byte(0) >= 0xE0 && byte(0) < 0xF0                      ? 3
        : byte(0) >= 0xF0 && byte(0) < 0xF5                      ? 4
                                                                 : 0;
    if (length == 0 || length > text.size()) {
        return 0;
    }
    std::uint32_t code = byte(0) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return 0;
        }
        code = code << 6 | (byte(i) & 0x3FU);
    }
    const bool overlong = code < (length == 3 ? 0x800U : length == 4 ? 0x10000U : 0x80U);
    const bool surrogate = code >= 0xD800 && code < 0xE000;
    return overlong || surrogate || code > 0x10FFFF ? 0 : length;
}

} // namespace

std::string validUtf8(std::string_view text)
{
    std::string valid;
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0) {
            valid += '?';
            text.remove_prefix(1);
        } else {
            valid += text.substr(0, length);
            text.remove_prefix(length);
        }
    }
    return valid;
}

} // namespace timbrel::figures
