// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace timbrel::params {

/// What a row of a catalog means, beside the sentence that it says of itself.
struct About {
    std::string_view section; ///< of the experiment: "losses"
    std::string_view row; ///< its id there
    std::string_view equation; ///< in Unicode, a line for each; the same in every language
    std::string_view symbols; ///< what the letters stand for
    std::string_view source; ///< who found it, where it was published
};

} // namespace timbrel::params
