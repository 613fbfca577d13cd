// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::kernels {

/// The upper half of a 32-bit float, as it lies in memory.
struct BrainFloat {
    std::uint16_t bits;
};

} // namespace timbrel::kernels
