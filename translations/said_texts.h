// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace timbrel::translations {

/// What sources say to people: the forms of `say("there is no {}")`.
struct SaidTexts {
    std::set<std::string> forms; ///< those with nothing but places in them are left out
    std::vector<std::string>
        unheard; ///< calls whose form is no literal, so that no one can find it
};

/// Adds what a source says; `name` is told of calls that cannot be heard.
void listen(SaidTexts& texts, std::string_view source, const std::string& name);

/// What the engine and the bridge say, in a tree of sources.
[[nodiscard]] SaidTexts saidTexts(const std::filesystem::path& root);

} // namespace timbrel::translations
