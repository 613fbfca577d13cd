// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the engine's texts as a header that lupdate reads; `extract_texts ROOT` is run by `ninja
// update_translations`.

#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "translations/catalog_texts.h"
#include "translations/said_texts.h"

int main(int, char** arguments)
{
    auto texts = timbrel::translations::catalogTexts();
    texts.merge(timbrel::translations::saidTexts(arguments[1]).forms);
    for (const auto& text : texts) {
        fmt::print("QT_TRANSLATE_NOOP(\"Catalog\", {})\n", nlohmann::json(text).dump());
    }
    return std::fflush(stdout);
}
