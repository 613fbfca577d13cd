// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <iconv.h>

namespace timbrel {
namespace {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// As UTF-8, or nothing where `text` is not in that encoding.
std::optional<std::string> converted(std::string_view text, const char* encoding)
{
    const iconv_t converter = ::iconv_open("UTF-8", encoding);
    std::string from(text);
    std::string to(2 * text.size(), '\0'); // Latin-1 needs at most two bytes a letter
    char* in = from.data();
    char* out = to.data();
    std::size_t inLeft = from.size();
    std::size_t outLeft = to.size();
    const bool whole = ::iconv(converter, &in, &inLeft, &out, &outLeft) == 0;
    ::iconv_close(converter);
    if (!whole) {
        return std::nullopt;
    }
    to.resize(to.size() - outLeft);
    return to;
}

} // namespace

std::string nearestName(std::string_view word, const std::vector<std::string>& candidates)
{
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const auto& candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
    }
    return text;
}

std::string asUtf8(std::string_view text)
{
    const auto isAscii = [](char letter) { return static_cast<unsigned char>(letter) < 0x80; };
    if (std::ranges::all_of(text, isAscii) || converted(text, "UTF-8")) {
        return std::string(text);
    }
    return converted(text, "ISO-8859-1").value_or(std::string());
}

std::string clockTime(double seconds)
{
    const auto whole = static_cast<long>(std::lround(std::max(0.0, seconds)));
    const long hours = whole / 3600;
    const long minutes = whole / 60 % 60;
    return hours > 0 ? fmt::format("{}:{:02}:{:02}", hours, minutes, whole % 60)
                     : fmt::format("{}:{:02}", minutes, whole % 60);
}

std::string csvCell(std::string_view text)
{
    std::string cell = "\"";
    for (const char character : text) {
        cell += character;
        if (character == '"') {
            cell += character;
        }
    }
    return cell + "\"";
}

std::string slug(std::string_view text, std::string_view fallback)
{
    std::string name;
    for (const char letter : text) {
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0) {
            name += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    while (!name.empty() && name.back() == '-') {
        name.pop_back();
    }
    return name.empty() ? std::string(fallback) : name;
}

} // namespace timbrel
