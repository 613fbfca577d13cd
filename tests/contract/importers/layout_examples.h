// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tests/support/corpus_folder.h"

namespace timbrel::tests {

/// A small folder in the layout of an importer, without problems, and what is
/// to be read from it.
struct LayoutExample {
    std::function<void(const CorpusFolder&)> fill;
    std::vector<std::string> classes;
    std::size_t training = 6;
    std::size_t heldOut = 2;
    std::string secondLabel{}; ///< what the corpus calls it
};

/// One for each row of the catalog, by its id. A new row needs one more.
[[nodiscard]] const std::map<std::string, LayoutExample>& layoutExamples();

} // namespace timbrel::tests
