// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/base/result.h"

namespace timbrel::experiments {

/// A TOML file of resources/, as it was when the program was built.
struct BuiltIn {
    const char* id;
    const char* toml;
};
[[nodiscard]] std::span<const BuiltIn> presetTexts(); ///< resources/presets
[[nodiscard]] std::span<const BuiltIn> sweepTexts(); ///< resources/sweeps

/// What such a file says about itself: the comment that it begins with.
[[nodiscard]] std::string firstComment(std::string_view toml);

/// The text that `name` is the id of; null where it is the path of a file. Where it is neither, the
/// error names the nearest id; `kind` is what people call such texts: "preset".
[[nodiscard]] Result<const BuiltIn*> findBuiltIn(
    std::span<const BuiltIn> texts, const std::string& name, const Sentence& kind);

} // namespace timbrel::experiments
