// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

#include "engine/base/matrix.h"
#include "engine/base/result.h"

namespace timbrel::formats {

/// A matrix as a NumPy `.npy` file (version 1.0, little-endian float32, C order).
[[nodiscard]] std::string toNpy(const Matrix& matrix);

/// Reads a 2-D (or 1-D, as one row) array of float32 or float64 in C order; refuses everything
/// else, also one without numbers, in words. `where` names the file in messages.
[[nodiscard]] Result<Matrix> fromNpy(std::string_view bytes, const std::string& where);

} // namespace timbrel::formats
