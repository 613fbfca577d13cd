// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/softmax_regression.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

/// Rows that share one gradient before the gradients are added up.
constexpr std::size_t kRowsPerPart = 128;

template <typename Weight> Weight dot(std::span<const Weight> weights, std::span<const float> code)
{
    Weight sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::size_t i = 0; i < code.size(); ++i) {
        sum += weights[i] * static_cast<Weight>(code[i]);
    }
    return sum + weights[code.size()];
}

void addScaled(std::span<float> sum, float factor, std::span<const float> code)
{
    for (std::size_t i = 0; i < code.size(); ++i) {
        sum[i] += factor * code[i];
    }
    sum[code.size()] += factor;
}

/// Scores become probabilities; returns the logarithm of what they summed to.
double softmax(std::span<double> scores)
{
    const double largest = *std::ranges::max_element(scores);
    double sum = 0.0;
    for (double& score : scores) {
        score = std::exp(score - largest);
        sum += score;
    }
    std::ranges::for_each(scores, [sum](double& score) { score /= sum; });
    return largest + std::log(sum);
}

} // namespace

SoftmaxRegression::SoftmaxRegression(const Matrix& codes, std::span<const std::size_t> classes,
    std::size_t classCount, double l2, std::size_t threads)
    : m_codes(codes)
    , m_classes(classes)
    , m_classCount(classCount)
    , m_l2(l2)
    , m_threads(threads)
    , m_weights(weightCount())
    , m_parts((codes.rows + kRowsPerPart - 1) / kRowsPerPart)
{
    assert(codes.rows > 0 && classes.size() == codes.rows);
    for (auto& part : m_parts) {
        part.gradient.resize(weightCount());
    }
}

void SoftmaxRegression::addRows(std::size_t begin, std::size_t end, Part& part) const
{
    const std::size_t stride = m_codes.columns + 1;
    const auto weights = std::span(m_weights);
    std::vector<double> scores(m_classCount);
    part.loss = 0.0;
    std::ranges::fill(part.gradient, 0.0F);
    for (std::size_t row = begin; row < end; ++row) {
        const auto code = m_codes.row(row);
        for (std::size_t k = 0; k < m_classCount; ++k) {
            scores[k] = static_cast<double>(dot(weights.subspan(k * stride, stride), code));
        }
        const double trueScore = scores[m_classes[row]];
        part.loss += softmax(scores) - trueScore;
        for (std::size_t k = 0; k < m_classCount; ++k) {
            const double wrongness = scores[k] - (k == m_classes[row] ? 1.0 : 0.0);
            addScaled(std::span(part.gradient).subspan(k * stride, stride),
                static_cast<float>(wrongness), code);
        }
    }
}

double SoftmaxRegression::lossAndGradient(
    std::span<const double> weights, std::span<double> gradient)
{
    std::ranges::transform(
        weights, m_weights.begin(), [](double weight) { return static_cast<float>(weight); });
    runtime::parallelFor(m_parts.size(), m_threads, [this](std::size_t index) {
        addRows(index * kRowsPerPart, std::min(m_codes.rows, (index + 1) * kRowsPerPart),
            m_parts[index]);
    });
    const double share = 1.0 / static_cast<double>(m_codes.rows);
    const std::size_t stride = m_codes.columns + 1;
    double loss = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        double slope = 0.0;
        for (const auto& part : m_parts) { // in order, so that threads do not change the bits
            slope += static_cast<double>(part.gradient[i]);
        }
        const bool isOffset = i % stride == stride - 1;
        gradient[i] = slope * share + (isOffset ? 0.0 : m_l2 * weights[i]);
        loss += isOffset ? 0.0 : 0.5 * m_l2 * weights[i] * weights[i];
    }
    for (const auto& part : m_parts) {
        loss += part.loss * share;
    }
    return loss;
}

std::size_t SoftmaxRegression::guess(
    std::span<const double> weights, std::size_t classCount, std::span<const float> code)
{
    std::size_t best = 0;
    double bestScore = 0.0;
    for (std::size_t k = 0; k < classCount; ++k) {
        const double score = dot(weights.subspan(k * (code.size() + 1), code.size() + 1), code);
        if (k == 0 || score > bestScore) {
            best = k;
            bestScore = score;
        }
    }
    return best;
}

} // namespace timbrel::analysis
