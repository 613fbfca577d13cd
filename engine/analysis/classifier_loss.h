// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/matrix.h"

namespace timbrel::analysis {

/// What a classifier minimises: mean cross-entropy over rows of codes plus l2/2 ‖W‖², offsets free.
/// Keeps references to its data. The same bits for any number of threads.
class ClassifierLoss {
public:
    /// `codes` is [n, d]; `classes` has an index below `classCount` for each of its rows.
    ClassifierLoss(const Matrix& codes, std::span<const std::size_t> classes,
        std::size_t classCount, double l2, std::size_t threads);
    ClassifierLoss(const ClassifierLoss&) = delete;
    ClassifierLoss& operator=(const ClassifierLoss&) = delete;
    virtual ~ClassifierLoss() = default;

    [[nodiscard]] virtual std::size_t weightCount() const = 0;

    /// The loss at `weights`; its gradient goes into `gradient`.
    double lossAndGradient(std::span<const double> weights, std::span<double> gradient);

protected:
    [[nodiscard]] std::size_t columns() const { return m_codes.columns; }
    [[nodiscard]] std::size_t classCount() const { return m_classCount; }

private:
    /// What one block of rows adds to the loss and to the gradient.
    struct Part {
        double loss = 0.0;
        std::vector<float> gradient;
    };

    /// The cross-entropy of one row, its slope added to `gradient`. Any thread.
    virtual double addRow(std::span<const float> weights, std::span<const float> code,
        std::size_t trueClass, std::span<float> gradient) const = 0;
    /// Whether a weight is an offset.
    [[nodiscard]] virtual bool isOffset(std::size_t weight) const = 0;

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
