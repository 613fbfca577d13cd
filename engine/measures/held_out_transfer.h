// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>

namespace timbrel::measures {

/// One transfer of a held-out clip; `truth` is the same music played by the target class.
struct HeldOutTransfer {
    std::size_t clip = 0;
    std::size_t target = 0;
    std::optional<std::size_t> truth; ///< index of a clip, where the corpus has it
};

} // namespace timbrel::measures
