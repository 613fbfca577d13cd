// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cassert>
#include <cstddef>
#include <span>
#include <vector>

namespace timbrel {

/// A dense block of floats, [rows, columns], row by row. For spectrograms a row is one frequency
/// band (the lowest first) and a column one frame.
struct Matrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    Matrix() = default;
    Matrix(std::size_t rowCount, std::size_t columnCount, float fill = 0.0F)
        : rows(rowCount)
        , columns(columnCount)
        , values(rowCount * columnCount, fill)
    {
    }

    [[nodiscard]] bool empty() const { return values.empty(); }

    [[nodiscard]] float& at(std::size_t row, std::size_t column)
    {
        assert(row < rows && column < columns);
        return values[row * columns + column];
    }
    [[nodiscard]] float at(std::size_t row, std::size_t column) const
    {
        assert(row < rows && column < columns);
        return values[row * columns + column];
    }
    [[nodiscard]] std::span<float> row(std::size_t index)
    {
        return std::span(values).subspan(index * columns, columns);
    }
    [[nodiscard]] std::span<const float> row(std::size_t index) const
    {
        return std::span(values).subspan(index * columns, columns);
    }

    friend bool operator==(const Matrix&, const Matrix&) = default;
};

} // namespace timbrel
