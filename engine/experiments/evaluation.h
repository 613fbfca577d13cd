// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/linear_probe.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features.h"
#include "engine/experiments/held_out_plan.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// Mean absolute errors in the representation's [0, 1] units, over transfers whose truth is known.
struct TransferErrors {
    double transfer = 0.0; ///< the model's
    double copy = 0.0; ///< of handing the input back
    std::optional<double>
        renormalise{}; ///< of changing its scale only, where classes have their own
    double classMean = 0.0; ///< of the target class's mean spectrum
    double relevel = 0.0; ///< of moving each band by the difference of the classes' means
    std::size_t count = 0;
};

/// How good a model is on recordings it has never seen.
struct Evaluation {
    double reconstruction = 0.0;
    std::size_t clips = 0;
    std::optional<TransferErrors> transfer; ///< where the corpus has truths
    std::vector<std::vector<double>> pairErrors; ///< [source class][target class], with `transfer`
    std::optional<analysis::ProbeResult> probe; ///< class read out of the content code
};

/// Mean absolute error of reconstructing `clips`.
[[nodiscard]] double reconstructionError(const transfer::Model& model,
    const corpus::FeatureSet& features, std::span<const std::size_t> clips);

/// The model's error of each transfer, in order; every one must have a truth.
[[nodiscard]] std::vector<double> transferErrors(const transfer::Model& model,
    const corpus::FeatureSet& features, std::span<const HeldOutTransfer> transfers,
    Monitor& monitor);

/// Everything above over all held-out clips. Worker thread; asks `monitor`.
[[nodiscard]] Result<Evaluation> evaluate(
    const transfer::Model& model, const corpus::FeatureSet& features, Monitor& monitor);

/// As `evaluation.json` and `--json` have it, keys under "heldout" and "probe".
[[nodiscard]] std::string toJson(
    const Evaluation& evaluation, const std::vector<std::string>& classes);

} // namespace timbrel::experiments
