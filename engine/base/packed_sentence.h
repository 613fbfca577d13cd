// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

#include "engine/base/sentence.h"

namespace timbrel {

/// A sentence as bytes, with its form and what fills it apart, so that one that is read back can
/// still be said in another language. What fills no place is packed as it is.
[[nodiscard]] std::string packed(const Sentence& sentence);

/// Any other text is a sentence that is known as a whole.
[[nodiscard]] Sentence unpacked(std::string_view bytes);

} // namespace timbrel
