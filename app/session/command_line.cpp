// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/command_line.h"

#include <algorithm>
#include <string_view>

namespace timbrel::app {
namespace {

constexpr std::string_view kHarmless =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:@,+";

std::string quoted(const std::string& word)
{
    if (!word.empty() && word.find_first_not_of(kHarmless) == std::string::npos) {
        return word;
    }
    std::string text = "'";
    for (const char character : word) {
        text += character == '\'' ? "'\\''" : std::string(1, character);
    }
    return text + "'";
}

} // namespace

std::string commandLine(const std::vector<std::string>& words)
{
    std::string line = "timbrel-cli";
    for (const auto& word : words) {
        line += ' ';
        line += quoted(word);
    }
    return line;
}

} // namespace timbrel::app
