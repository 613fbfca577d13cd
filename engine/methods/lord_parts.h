// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/methods/catalog.h"
#include "engine/nn/networks.h"
#include "engine/params/parameter.h"

namespace timbrel::methods {

// What the methods of the LORD family (Gabbay and Hoshen, 2020) share.

/// The knobs that all of them have: sizes of the codes, noise, decay, rate of the latents.
[[nodiscard]] std::vector<params::Parameter> lordParameters();

/// The values of lordParameters() that are not sizes.
struct LordSettings {
    double noiseSigma = 0.0;
    double contentDecay = 0.0;
    double latentRateFactor = 1.0;

    [[nodiscard]] static LordSettings from(const params::ParameterSet& method);
};

[[nodiscard]] nn::NetworkSizes networkSizes(
    const params::Experiment& experiment, const ModelShape& shape);

/// The networks that the experiment's sections choose. Refuse sizes that they cannot have.
[[nodiscard]] Result<std::shared_ptr<nn::Encoder>> makeContentEncoder(
    const params::Experiment& experiment, const nn::NetworkSizes& sizes);
[[nodiscard]] Result<std::shared_ptr<nn::Encoder>> makeClassEncoder(
    const params::Experiment& experiment, const nn::NetworkSizes& sizes);
[[nodiscard]] Result<std::shared_ptr<nn::Generator>> makeGenerator(
    const params::Experiment& experiment, const nn::NetworkSizes& sizes);

/// A row of `size` numbers for each of `rows`, drawn from U(−0.05, 0.05) as in both references.
[[nodiscard]] torch::nn::Embedding latentTable(std::int64_t rows, std::int64_t size);

/// `code` with noise of N(0, σ² I) that follows from seed and step alone, whatever the device.
[[nodiscard]] torch::Tensor withNoise(
    const torch::Tensor& code, double sigma, const TrainingStep& step);

/// Adds λ · mean c² and the curve of that name; nothing where λ is 0. The mean is that of the code
/// without noise (DECISIONS 4).
void addDecay(losses::LossTerms& losses, double weight, const torch::Tensor& code);

} // namespace timbrel::methods
