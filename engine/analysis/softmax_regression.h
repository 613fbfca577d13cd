// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/analysis/classifier_loss.h"

namespace timbrel::analysis {

/// The loss of a linear classifier, whose scores are W·code + b.
///
/// Weights are [classes, d + 1], row by row, the offset last in each row.
class SoftmaxRegression final : public ClassifierLoss {
public:
    using ClassifierLoss::ClassifierLoss;

    [[nodiscard]] std::size_t weightCount() const override
    {
        return classCount() * (columns() + 1);
    }

    /// What `weights` take a code of d values for: a probability for each class.
    [[nodiscard]] static std::vector<double> probabilities(
        std::span<const double> weights, std::size_t classCount, std::span<const float> code);
    /// The class that `weights` give to a code of d values.
    [[nodiscard]] static std::size_t guess(
        std::span<const double> weights, std::size_t classCount, std::span<const float> code);

private:
    double addRow(std::span<const float> weights, std::span<const float> code,
        std::size_t trueClass, std::span<float> gradient) const override;
    [[nodiscard]] bool isOffset(std::size_t weight) const override
    {
        return weight % (columns() + 1) == columns();
    }
};

} // namespace timbrel::analysis
