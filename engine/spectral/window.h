// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace timbrel::spectral {

/// Periodic Hann window of `size` samples: 0.5 - 0.5 cos(2πn/size), so shifted copies sum to a
/// constant.
[[nodiscard]] std::vector<float> hannWindow(std::size_t size);

} // namespace timbrel::spectral
