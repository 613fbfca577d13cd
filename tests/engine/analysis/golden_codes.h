// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <cstddef>

#include "engine/analysis/probe.h"

namespace timbrel::analysis {

/// The codes that golden/make_golden.py computes with: [rows, 6], classes 0, 1, 2 in turn.
inline LabelledCodes goldenCodes(std::size_t rows, double phase)
{
    LabelledCodes part{Matrix(rows, 6), {}};
    for (std::size_t row = 0; row < rows; ++row) {
        part.classes.push_back(row % 3);
        for (std::size_t column = 0; column < 6; ++column) {
            const auto i = static_cast<double>(row);
            const auto j = static_cast<double>(column);
            const double side = column % 2 == 0 ? -0.5 : 1.0;
            part.codes.at(row, column) = static_cast<float>(std::sin(1.7 * i + 0.9 * j * j + phase)
                + 0.35 * side * static_cast<double>(row % 3));
        }
    }
    return part;
}

} // namespace timbrel::analysis
