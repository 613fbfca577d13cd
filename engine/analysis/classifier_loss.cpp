// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/classifier_loss.h"

#include <algorithm>
#include <cassert>

#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

/// Rows that share one gradient before the gradients are added up.
constexpr std::size_t kRowsPerPart = 128;

} // namespace

ClassifierLoss::ClassifierLoss(const Matrix& codes, std::span<const std::size_t> classes,
    std::size_t classCount, double l2, std::size_t threads)
    : m_codes(codes)
    , m_classes(classes)
    , m_classCount(classCount)
    , m_l2(l2)
    , m_threads(threads)
    , m_parts((codes.rows + kRowsPerPart - 1) / kRowsPerPart)
{
    assert(codes.rows > 0 && classes.size() == codes.rows);
}

void ClassifierLoss::addRows(std::size_t begin, std::size_t end, Part& part) const
{
    part.loss = 0.0;
    part.gradient.assign(m_weights.size(), 0.0F);
    for (std::size_t row = begin; row < end; ++row) {
        part.loss += addRow(m_weights, m_codes.row(row), m_classes[row], part.gradient);
    }
}

double ClassifierLoss::lossAndGradient(std::span<const double> weights, std::span<double> gradient)
{
    assert(weights.size() == weightCount());
    m_weights.resize(weights.size());
    std::ranges::transform(
        weights, m_weights.begin(), [](double weight) { return static_cast<float>(weight); });
    runtime::parallelFor(m_parts.size(), m_threads, [this](std::size_t index) {
        addRows(index * kRowsPerPart, std::min(m_codes.rows, (index + 1) * kRowsPerPart),
            m_parts[index]);
    });
    const double share = 1.0 / static_cast<double>(m_codes.rows);
    double loss = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        double slope = 0.0;
        for (const auto& part : m_parts) { // in order, so that threads do not change the bits
            slope += static_cast<double>(part.gradient[i]);
        }
        const bool decays = !isOffset(i);
        gradient[i] = slope * share + (decays ? m_l2 * weights[i] : 0.0);
        loss += decays ? 0.5 * m_l2 * weights[i] * weights[i] : 0.0;
    }
    for (const auto& part : m_parts) {
        loss += part.loss * share;
    }
    return loss;
}

} // namespace timbrel::analysis
