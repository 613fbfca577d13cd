// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

#include "engine/kernels/vectors.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

constexpr std::int64_t kBlock = 8;
using BlockRow = float __attribute__((vector_size(kBlock * sizeof(float))));

/// Exchanges the upper halves of all runs of 2 · Half numbers of `a` with the lower ones of `b`.
template <int Half, int... At>
inline void exchange(BlockRow& a, BlockRow& b, std::integer_sequence<int, At...> /*places*/)
{
    constexpr int kCount = sizeof...(At);
    const BlockRow lower =
        __builtin_shufflevector(a, b, ((At & Half) ? kCount + At - Half : At)...);
    b = __builtin_shufflevector(a, b, ((At & Half) ? kCount + At : At + Half)...);
    a = lower;
}

template <int Half> inline void exchangeRows(BlockRow* rows)
{
#pragma GCC unroll 8
    for (int row = 0; row < kBlock; ++row) {
        if ((row & Half) == 0) {
            exchange<Half>(rows[row], rows[row + Half], std::make_integer_sequence<int, kBlock>());
        }
    }
}

/// to[column][row] = from[row][column] for a block of both, turned inside registers.
inline void turnBlock(
    const float* const* from, std::int64_t column, float* const* to, std::int64_t row)
{
    BlockRow block[kBlock];
#pragma GCC unroll 8
    for (std::int64_t i = 0; i < kBlock; ++i) {
        __builtin_memcpy(&block[i], from[i] + column, sizeof block[i]);
    }
    exchangeRows<4>(block);
    exchangeRows<2>(block);
    exchangeRows<1>(block);
#pragma GCC unroll 8
    for (std::int64_t i = 0; i < kBlock; ++i) {
        __builtin_memcpy(to[i] + row, &block[i], sizeof block[i]);
    }
}

/// Rows whose places are looked up once for all columns, since that may take a division.
constexpr std::int64_t kRowsAtOnce = 8 * kBlock;

/// to(column)[row] = from(row)[column].
template <typename From, typename To>
inline void transpose(std::int64_t rows, std::int64_t columns, const From& from, const To& to)
{
    for (std::int64_t first = 0; first < rows; first += kRowsAtOnce) {
        const auto many = smaller(kRowsAtOnce, rows - first);
        const float* sources[kRowsAtOnce];
        for (std::int64_t row = 0; row < many; ++row) {
            sources[row] = from(first + row);
        }
        for (std::int64_t column = 0; column < columns; column += kBlock) {
            const auto wide = smaller(kBlock, columns - column);
            float* targets[kBlock];
            for (std::int64_t i = 0; i < wide; ++i) {
                targets[i] = to(column + i) + first;
            }
            std::int64_t row = 0;
            for (; wide == kBlock && row + kBlock <= many; row += kBlock) {
                turnBlock(sources + row, column, targets, row);
            }
            for (; row < many; ++row) {
                for (std::int64_t i = 0; i < wide; ++i) {
                    targets[i][row] = sources[row][column + i];
                }
            }
        }
    }
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
