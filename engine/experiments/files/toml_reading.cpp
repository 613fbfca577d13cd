// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/toml_reading.h"

#include <algorithm>

#include <fmt/format.h>

namespace timbrel::experiments {
namespace {

constexpr std::size_t kMostParts = 64;

/// Where the string that begins at `begin` is over: behind its quotes, or where the line or the
/// text ends without them.
std::size_t endOfString(std::string_view text, std::size_t begin)
{
    const char quote = text[begin];
    const std::string triple(3, quote);
    const bool hasLines = text.substr(begin).starts_with(triple);
    for (std::size_t at = begin + (hasLines ? 3 : 1); at < text.size(); ++at) {
        if (text[at] == '\\' && quote == '"') {
            ++at;
        } else if (hasLines && text.substr(at).starts_with(triple)) {
            // Up to two more quotes are the string's last characters.
            const auto behind = text.substr(at + 3, 2);
            return at + 3 + std::min(behind.find_first_not_of(quote), behind.size());
        } else if (!hasLines && (text[at] == quote || text[at] == '\n')) {
            return text[at] == quote ? at + 1 : at;
        }
    }
    return text.size();
}

/// The line of a key with more than kMostParts parts. Numbers, dates and lists are no keys: of
/// dots only those count that nothing but words, strings and blanks parts.
std::optional<std::size_t> lineOfLongKey(std::string_view text)
{
    std::size_t dots = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char letter = text[at];
        if (letter == '"' || letter == '\'') {
            at = endOfString(text, at);
            continue;
        }
        if (letter == '#') {
            at = std::min(text.find('\n', at), text.size());
            continue;
        }
        if (letter == '.' && ++dots == kMostParts) {
            return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n'));
        }
        if (std::string_view("=,[]{}\n").find(letter) != std::string_view::npos) {
            dots = 0;
        }
        ++at;
    }
    return std::nullopt;
}

} // namespace

std::string place(const std::string& where, const toml::source_region& source)
{
    return fmt::format("{}, line {}", where, source.begin.line);
}

Result<toml::table> parseToml(std::string_view text, const std::string& where)
{
    if (const auto line = lineOfLongKey(text)) {
        return fail(ErrorCode::InvalidArgument, say("a key has more than {} parts", kMostParts),
            fmt::format("{}, line {}", where, *line), say("Correct the line"));
    }
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
