// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

#include <toml++/toml.h>

namespace timbrel::experiments {

// What the writers of TOML files share.

/// In double quotes, on one line, whatever the text is.
[[nodiscard]] std::string quoted(const std::string& text);

/// Whether a name needs no quotes.
[[nodiscard]] bool isBare(std::string_view name);

/// A whole table with its tables inside; toml++ writes names that are not bare wrongly.
[[nodiscard]] std::string tableText(const toml::table& table);

} // namespace timbrel::experiments
