// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the engine's texts as a header that lupdate reads. `ninja update_translations` runs it.

#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "translations/catalog_texts.h"

int main()
{
    for (const auto& text : timbrel::translations::catalogTexts()) {
        fmt::print("QT_TRANSLATE_NOOP(\"Catalog\", {})\n", nlohmann::json(text).dump());
    }
    return std::fflush(stdout);
}
