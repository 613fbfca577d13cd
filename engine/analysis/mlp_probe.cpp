// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/mlp_probe.h"

#include <utility>

#include "engine/analysis/minimiser.h"
#include "engine/analysis/standardiser.h"
#include "engine/analysis/two_layer_network.h"

namespace timbrel::analysis {

Result<ProbeResult> mlpProbe(const LabelledCodes& training, const LabelledCodes& test,
    const MlpProbeSettings& settings, Monitor& monitor)
{
    TIMBREL_CHECK(checkParts(training, test));
    const std::size_t classCount = classCountOf(training, test);
    const Standardiser standardised(training.codes);
    const Matrix codes = standardised(training.codes);
    TwoLayerNetwork network(
        codes, training.classes, classCount, settings.hidden, settings.l2, settings.threads);
    TIMBREL_TRY(const auto weights,
        minimised([&](std::span<const double> at,
                      std::span<double> gradient) { return network.lossAndGradient(at, gradient); },
            network.start(settings.seed), settings.iterations, monitor));

    const Matrix testCodes = standardised(test.codes);
    std::vector<std::size_t> guesses;
    for (std::size_t row = 0; row < testCodes.rows; ++row) {
        guesses.push_back(
            TwoLayerNetwork::guess(weights, classCount, settings.hidden, testCodes.row(row)));
    }
    return judged(test.classes, std::move(guesses), classCount);
}

} // namespace timbrel::analysis
