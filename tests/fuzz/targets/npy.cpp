// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/npy.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// A NumPy array.
void fuzzNpy(Bytes bytes)
{
    const auto matrix = formats::fromNpy(textOf(bytes), "matrix.npy");
    if (!matrix) {
        return;
    }
    require(matrix->values.size() == matrix->rows * matrix->columns, "a matrix fills its shape");
    const auto again = formats::fromNpy(formats::toNpy(*matrix), "matrix.npy");
    require(again && again->rows == matrix->rows && again->columns == matrix->columns,
        "what was read can be written and read");
}

} // namespace timbrel::fuzz
