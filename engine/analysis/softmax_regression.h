// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/matrix.h"

namespace timbrel::analysis {

/// The loss of a linear classifier: mean cross-entropy of softmax(W·code + b) plus l2/2 ‖W‖², the
/// offsets b free. Keeps references to its data. The same bits for any number of threads.
///
/// Weights are [classes, d + 1], row by row, the offset last in each row.
class SoftmaxRegression final {
public:
    /// `codes` is [n, d]; `classes` has an index below `classCount` for each of its rows.
    SoftmaxRegression(const Matrix& codes, std::span<const std::size_t> classes,
        std::size_t classCount, double l2, std::size_t threads);

    [[nodiscard]] std::size_t weightCount() const { return m_classCount * (m_codes.columns + 1); }

    /// The loss at `weights`; its gradient goes into `gradient`.
    double lossAndGradient(std::span<const double> weights, std::span<double> gradient);

    /// The class that `weights` give to a code of d values.
    [[nodiscard]] static std::size_t guess(
        std::span<const double> weights, std::size_t classCount, std::span<const float> code);

private:
    /// What one block of rows adds to the loss and to the gradient.
    struct Part {
        double loss = 0.0;
        std::vector<float> gradient;
    };

    void addRows(std::size_t begin, std::size_t end, Part& part) const;

    const Matrix& m_codes;
    std::span<const std::size_t> m_classes;
    std::size_t m_classCount;
    double m_l2;
    std::size_t m_threads;
    std::vector<float> m_weights; ///< of the evaluation under way, in the codes' precision
    std::vector<Part> m_parts;
};

} // namespace timbrel::analysis
