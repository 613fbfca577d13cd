// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/analysis/classifier_loss.h"

namespace timbrel::analysis {

/// The loss of a classifier with one hidden layer, whose scores are V·tanh(W·code + b) + c.
///
/// Weights are W as [hidden, d + 1], then V as [classes, hidden + 1], the offset last in each row.
class TwoLayerNetwork final : public ClassifierLoss {
public:
    TwoLayerNetwork(const Matrix& codes, std::span<const std::size_t> classes,
        std::size_t classCount, std::size_t hidden, double l2, std::size_t threads)
        : ClassifierLoss(codes, classes, classCount, l2, threads)
        , m_hidden(hidden)
    {
    }

    [[nodiscard]] std::size_t weightCount() const override
    {
        return m_hidden * (columns() + 1) + classCount() * (m_hidden + 1);
    }
    /// Weights to begin with: normal, a deviation of 1/√inputs, offsets 0 (LeCun et al., 1998).
    [[nodiscard]] std::vector<double> start(std::uint64_t seed) const;

    /// The class that `weights` give to a code of d values.
    [[nodiscard]] static std::size_t guess(std::span<const double> weights, std::size_t classCount,
        std::size_t hidden, std::span<const float> code);

private:
    double addRow(std::span<const float> weights, std::span<const float> code,
        std::size_t trueClass, std::span<float> gradient) const override;
    [[nodiscard]] bool isOffset(std::size_t weight) const override;

    std::size_t m_hidden;
};

} // namespace timbrel::analysis
