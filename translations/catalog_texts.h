// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <set>
#include <string>

namespace timbrel::translations {

/// What the engine's catalogs say to people, in English: labels, sentences and units of everything
/// there is to choose and to measure, and what long work says it is doing.
[[nodiscard]] std::set<std::string> catalogTexts();

} // namespace timbrel::translations
