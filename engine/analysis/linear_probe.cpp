// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/linear_probe.h"

#include <algorithm>
#include <utility>

#include "engine/analysis/minimiser.h"
#include "engine/analysis/softmax_regression.h"

namespace timbrel::analysis {

Result<LinearClassifier> LinearClassifier::fit(const LabelledCodes& training,
    std::size_t classCount, const ProbeSettings& settings, Monitor& monitor)
{
    Standardiser standardiser(training.codes);
    const Matrix codes = standardiser(training.codes);
    SoftmaxRegression regression(
        codes, training.classes, classCount, settings.l2, settings.threads);
    TIMBREL_TRY(auto weights,
        minimised(
            [&](std::span<const double> at, std::span<double> gradient) {
                return regression.lossAndGradient(at, gradient);
            },
            std::vector<double>(regression.weightCount(), 0.0), settings.iterations, monitor));
    return LinearClassifier(std::move(standardiser), std::move(weights), classCount);
}

std::vector<double> LinearClassifier::probabilities(std::span<const float> code) const
{
    std::vector<float> standardised(code.begin(), code.end());
    m_standardiser.apply(standardised);
    return SoftmaxRegression::probabilities(m_weights, m_classCount, standardised);
}

Result<ProbeResult> linearProbe(const LabelledCodes& training, const LabelledCodes& test,
    const ProbeSettings& settings, Monitor& monitor)
{
    TIMBREL_CHECK(checkParts(training, test));
    const std::size_t classCount = classCountOf(training, test);
    TIMBREL_TRY(
        const auto classifier, LinearClassifier::fit(training, classCount, settings, monitor));
    std::vector<std::size_t> guesses;
    for (std::size_t row = 0; row < test.codes.rows; ++row) {
        const auto chances = classifier.probabilities(test.codes.row(row));
        guesses.push_back(static_cast<std::size_t>(
            std::distance(chances.begin(), std::ranges::max_element(chances))));
    }
    return judged(test.classes, std::move(guesses), classCount);
}

} // namespace timbrel::analysis
