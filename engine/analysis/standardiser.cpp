// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/standardiser.h"

#include <cassert>
#include <cmath>

namespace timbrel::analysis {

Standardiser::Standardiser(const Matrix& codes)
    : m_means(codes.columns, 0.0)
    , m_factors(codes.columns, 0.0)
{
    const double share = 1.0 / static_cast<double>(codes.rows);
    for (std::size_t row = 0; row < codes.rows; ++row) {
        for (std::size_t i = 0; i < codes.columns; ++i) {
            m_means[i] += share * static_cast<double>(codes.at(row, i));
        }
    }
    for (std::size_t row = 0; row < codes.rows; ++row) {
        for (std::size_t i = 0; i < codes.columns; ++i) {
            const double offset = static_cast<double>(codes.at(row, i)) - m_means[i];
            m_factors[i] += share * offset * offset;
        }
    }
    for (double& factor : m_factors) {
        factor = factor > 1e-20 ? 1.0 / std::sqrt(factor) : 0.0;
    }
}

void Standardiser::apply(std::span<float> code) const
{
    assert(code.size() == m_means.size());
    for (std::size_t i = 0; i < code.size(); ++i) {
        const double offset = static_cast<double>(code[i]) - m_means[i];
        code[i] = static_cast<float>(offset * m_factors[i]);
    }
}

Matrix Standardiser::operator()(Matrix codes) const
{
    for (std::size_t row = 0; row < codes.rows; ++row) {
        apply(codes.row(row));
    }
    return codes;
}

} // namespace timbrel::analysis
