// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::kernels {

/// A product of matrices of 32-bit words, each a float or two neighbouring brain floats:
///
///     out[row][column] = Σ_repeat Σ_step  left[row, step, repeat] · right[step, repeat][column]
///
/// All distances are in bytes, so that rows may overlap, as windows of a map do.
struct Product {
    const void* left;
    std::int64_t leftRow;
    std::int64_t leftStep;
    std::int64_t leftRepeat;
    const void* right; ///< readable for a vector behind the last column
    std::int64_t rightStep;
    std::int64_t rightRepeat;
    std::int64_t rows;
    std::int64_t columns;
    std::int64_t steps;
    std::int64_t repeats;
    float* out;
    std::int64_t outRow; ///< floats
};

} // namespace timbrel::kernels
