// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <toml++/toml.h>

#include "engine/base/result.h"
#include "engine/params/parameter.h"

namespace timbrel::experiments {

// What the readers of TOML files share.

/// "file.toml, line 12"
[[nodiscard]] std::string place(const std::string& where, const toml::source_region& source);

/// Refuses text that is not TOML, with its line, and keys of more than 64 parts: each part is a
/// table in a table, and destroying thousands of them takes more stack than there is.
[[nodiscard]] Result<toml::table> parseToml(std::string_view text, const std::string& where);

/// A value that a parameter may have; nothing for tables, dates and lists of mixed things.
[[nodiscard]] std::optional<params::Value> valueOf(const toml::node& node);

} // namespace timbrel::experiments
