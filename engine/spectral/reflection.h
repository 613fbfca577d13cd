// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace timbrel::spectral {

/// Where the continuation of a signal of `count` ≥ 1 samples by reflection, without repeating the
/// ends and as often as needed, takes sample `index` from; `index` may lie on either side.
[[nodiscard]] std::size_t reflected(std::int64_t index, std::size_t count);

} // namespace timbrel::spectral
