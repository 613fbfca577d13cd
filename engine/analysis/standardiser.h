// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include "engine/base/matrix.h"

namespace timbrel::analysis {

/// Means and deviations of some codes, to bring these and others to mean 0 and deviation 1 value by
/// value. A value that never changes tells nothing and becomes 0.
class Standardiser final {
public:
    explicit Standardiser(const Matrix& codes); ///< [n, d], n ≥ 1

    void apply(std::span<float> code) const; ///< [d]
    [[nodiscard]] Matrix operator()(Matrix codes) const; ///< [any, d]

private:
    std::vector<double> m_means;
    std::vector<double> m_factors;
};

} // namespace timbrel::analysis
