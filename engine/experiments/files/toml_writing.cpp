// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/toml_writing.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace timbrel::experiments {

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char letter : asUtf8(text)) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            out += {'\\', letter};
        } else if (code < 0x20 || code == 0x7F) {
            out += fmt::format("\\u{:04X}", code);
        } else {
            out += letter;
        }
    }
    return out + '"';
}

bool isBare(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9') || letter == '_' || letter == '-';
    });
}

std::string tableText(const toml::table& table)
{
    constexpr auto kFlags = toml::toml_formatter::default_flags & ~toml::format_flags::indentation;
    std::ostringstream out;
    out << toml::toml_formatter{table, kFlags};
    return out.str() + "\n";
}

} // namespace timbrel::experiments
