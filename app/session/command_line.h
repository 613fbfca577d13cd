// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace timbrel::app {

/// The line that gives a POSIX shell these words for `timbrel-cli`, quoted where they need it.
[[nodiscard]] std::string commandLine(const std::vector<std::string>& words);

} // namespace timbrel::app
