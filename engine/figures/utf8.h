// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace timbrel::figures {

/// `text` with "?" for each byte that is not part of a UTF-8 character; names of files may hold
/// any.
[[nodiscard]] std::string validUtf8(std::string_view text);

} // namespace timbrel::figures
