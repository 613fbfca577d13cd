// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/toml_reading.h"

#include <fmt/format.h>

namespace timbrel::experiments {

std::string place(const std::string& where, const toml::source_region& source)
{
    return fmt::format("{}, line {}", where, source.begin.line);
}

Result<toml::table> parseToml(std::string_view text, const std::string& where)
{
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return fail(ErrorCode::InvalidArgument, say("this is not TOML: {}", error.description()),
            place(where, error.source()), say("Correct the line"));
    }
}

std::optional<params::Value> valueOf(const toml::node& node)
{
    if (const auto* flag = node.as_boolean()) {
        return flag->get();
    }
    if (const auto* integer = node.as_integer()) {
        return integer->get();
    }
    if (const auto* real = node.as_floating_point()) {
        return real->get();
    }
    if (const auto* text = node.as_string()) {
        return text->get();
    }
    if (const auto* array = node.as_array()) {
        params::TextList names;
        for (const auto& item : *array) {
            const auto* name = item.as_string();
            if (name == nullptr) {
                return std::nullopt;
            }
            names.push_back(name->get());
        }
        return names;
    }
    return std::nullopt;
}

} // namespace timbrel::experiments
