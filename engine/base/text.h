// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace timbrel {

/// The candidate nearest to `word` by edit distance, or empty when none is near enough to be meant.
[[nodiscard]] std::string nearestName(
    std::string_view word, const std::vector<std::string>& candidates);

/// "a, b and c".
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

/// `text` itself where it is UTF-8; otherwise it is taken as Latin-1, the usual other one, so that
/// what comes of it can be shown and saved.
[[nodiscard]] std::string asUtf8(std::string_view text);

/// A part of a file's name that every system takes: "First transfer!" → "first-transfer".
/// `fallback` where nothing is left.
[[nodiscard]] std::string slug(std::string_view text, std::string_view fallback);

/// Text as one cell of a CSV line (RFC 4180): in quotes, with its own doubled.
[[nodiscard]] std::string csvCell(std::string_view text);

/// "2:05" or "1:02:05".
[[nodiscard]] std::string clockTime(double seconds);

} // namespace timbrel
