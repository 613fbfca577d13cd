// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/analysis/probe.h"
#include "engine/analysis/standardiser.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

struct ProbeSettings {
    double l2 = 0.01; ///< keeps the weights small where codes have more values than there are rows
    int iterations = 100; ///< at most
    std::size_t threads = 1;
};

/// Multinomial logistic regression on codes standardised by the training part's means and
/// deviations. Deterministic, whatever the threads. Immutable; any thread.
class LinearClassifier final {
public:
    /// Learns from a part that checkParts() accepts; asks `monitor` each iteration.
    [[nodiscard]] static Result<LinearClassifier> fit(const LabelledCodes& training,
        std::size_t classCount, const ProbeSettings& settings, Monitor& monitor);

    /// How likely a code of d values is of each class, summing to 1.
    [[nodiscard]] std::vector<double> probabilities(std::span<const float> code) const;

private:
    LinearClassifier(Standardiser standardiser, std::vector<double> weights, std::size_t classCount)
        : m_standardiser(std::move(standardiser))
        , m_weights(std::move(weights))
        , m_classCount(classCount)
    {
    }

    Standardiser m_standardiser;
    std::vector<double> m_weights; ///< see SoftmaxRegression
    std::size_t m_classCount;
};

/// Trains a LinearClassifier on `training` and tries it on `test`. Worker thread; asks `monitor`
/// each iteration.
[[nodiscard]] Result<ProbeResult> linearProbe(const LabelledCodes& training,
    const LabelledCodes& test, const ProbeSettings& settings, Monitor& monitor);

} // namespace timbrel::analysis
