// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/product.h"
#include "engine/kernels/vectors.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

// A tile of 6 rows keeps its sums, a vector of each column's, and one factor in registers.
constexpr int kTileRows = 6;
constexpr int kTileVectors = TIMBREL_VECTOR_BYTES == 64 ? 4 : 2;

template <typename Number> inline void accumulate(Floats& sum, std::uint32_t left, Words right);

template <> inline void accumulate<float>(Floats& sum, std::uint32_t left, Words right)
{
    float factor;
    __builtin_memcpy(&factor, &left, sizeof factor);
    sum += factor * reinterpret_cast<Floats>(right);
}

template <> inline void accumulate<BrainFloat>(Floats& sum, std::uint32_t left, Words right)
{
    const Words both = Words{} + left;
#if defined(__AVX512BF16__) && TIMBREL_VECTOR_BYTES == 64
    sum = reinterpret_cast<Floats>(_mm512_dpbf16_ps(reinterpret_cast<__m512>(sum),
        reinterpret_cast<__m512bh>(both), reinterpret_cast<__m512bh>(right)));
#else
    constexpr std::uint32_t kUpper = 0xFFFF0000U;
    sum += reinterpret_cast<Floats>(both << 16U) * reinterpret_cast<Floats>(right << 16U);
    sum += reinterpret_cast<Floats>(both & kUpper) * reinterpret_cast<Floats>(right & kUpper);
#endif
}

inline Words loadWords(const char* from)
{
    Words words;
    __builtin_memcpy(&words, from, sizeof words);
    return words;
}

template <typename Number, int Rows, int Vectors>
inline void tile(
    const Product& product, const char* left, const char* right, float* out, std::int64_t lastLanes)
{
    Floats sums[std::size_t{Rows}][std::size_t{Vectors}] = {};
    for (std::int64_t repeat = 0; repeat < product.repeats; ++repeat) {
        const char* from = left + repeat * product.leftRepeat;
        const char* with = right + repeat * product.rightRepeat;
        for (std::int64_t step = 0; step < product.steps; ++step) {
            Words factors[std::size_t{Vectors}];
#pragma GCC unroll 8
            for (int vector = 0; vector < Vectors; ++vector) {
                factors[vector] = loadWords(with + vector * TIMBREL_VECTOR_BYTES);
            }
#pragma GCC unroll 8
            for (int row = 0; row < Rows; ++row) {
                std::uint32_t word;
                __builtin_memcpy(&word, from + row * product.leftRow, sizeof word);
#pragma GCC unroll 8
                for (int vector = 0; vector < Vectors; ++vector) {
                    accumulate<Number>(sums[row][vector], word, factors[vector]);
                }
            }
            from += product.leftStep;
            with += product.rightStep;
        }
    }
#pragma GCC unroll 8
    for (int row = 0; row < Rows; ++row) {
        float* to = out + row * product.outRow;
        for (int vector = 0; vector + 1 < Vectors; ++vector) {
            store(sums[row][vector], to + vector * kLanes, Whole{});
        }
        store(sums[row][Vectors - 1], to + (Vectors - 1) * kLanes, Some{lastLanes});
    }
}

/// The tiles of one column of them; the last has fewer rows.
template <typename Number, int Rows, int Vectors>
inline void tiles(
    const Product& product, std::int64_t column, std::int64_t lastLanes, std::int64_t row = 0)
{
    const auto* left = static_cast<const char*>(product.left);
    const auto* right = static_cast<const char*>(product.right) + column * 4;
    for (; row + Rows <= product.rows; row += Rows) {
        tile<Number, Rows, Vectors>(product, left + row * product.leftRow, right,
            product.out + row * product.outRow + column, lastLanes);
    }
    if constexpr (Rows > 1) {
        if (row < product.rows) {
            tiles<Number, Rows - 1, Vectors>(product, column, lastLanes, row);
        }
    }
}

/// As many vectors beside each other as there are columns left for.
template <typename Number, int Vectors>
inline void panel(const Product& product, std::int64_t column, std::int64_t columns)
{
    if constexpr (Vectors > 1) {
        if (columns <= (Vectors - 1) * kLanes) {
            panel<Number, Vectors - 1>(product, column, columns);
            return;
        }
    }
    tiles<Number, kTileRows, Vectors>(product, column, columns - (Vectors - 1) * kLanes);
}

template <typename Number> void multiply(const Product& product)
{
    constexpr auto kColumns = kTileVectors * kLanes;
    for (std::int64_t column = 0; column < product.columns; column += kColumns) {
        panel<Number, kTileVectors>(product, column, smaller(kColumns, product.columns - column));
    }
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
