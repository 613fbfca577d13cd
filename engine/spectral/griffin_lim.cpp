// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/griffin_lim.h"

#include <cassert>
#include <cmath>
#include <utility>

namespace timbrel::spectral {
namespace {

/// Keeps the phase of a bin without sound finite.
constexpr float kTiny = 1e-16F;

/// estimate ← S with the phase of (rebuilt − weight · previous).
void takePhase(const Matrix& magnitudes, const ComplexBlock& rebuilt, const ComplexBlock& previous,
    float weight, ComplexBlock& estimate)
{
    for (std::size_t n = 0; n < estimate.values.size(); ++n) {
        const float real = rebuilt.values[n].real() - weight * previous.values[n].real();
        const float imaginary = rebuilt.values[n].imag() - weight * previous.values[n].imag();
        const float scale =
            magnitudes.values[n] / (std::sqrt(real * real + imaginary * imaginary) + kTiny);
        estimate.values[n] = {real * scale, imaginary * scale};
    }
}

double convergence(const Matrix& magnitudes, const ComplexBlock& block)
{
    double difference = 0.0;
    double whole = 0.0;
    for (std::size_t n = 0; n < block.values.size(); ++n) {
        const double wanted = static_cast<double>(magnitudes.values[n]);
        const double error = wanted - static_cast<double>(std::abs(block.values[n]));
        difference += error * error;
        whole += wanted * wanted;
    }
    return whole > 0.0 ? std::sqrt(difference / whole) : 0.0;
}

} // namespace

double momentumWeight(double momentum)
{
    return momentum / (1.0 + momentum);
}

Result<GriffinLimOutcome> griffinLim(const Stft& stft, const Matrix& magnitudes, ComplexBlock start,
    const GriffinLimSettings& settings, const ConvergenceObserver& observe, Monitor& monitor)
{
    assert(magnitudes.columns == stft.bins() && magnitudes.rows > 0);
    assert(start.frames == magnitudes.rows && start.bins == magnitudes.columns);
    const auto weight = static_cast<float>(momentumWeight(settings.momentum));
    GriffinLimOutcome outcome;
    outcome.samples.resize(magnitudes.rows * stft.settings().hop);

    ComplexBlock estimate = std::move(start);
    ComplexBlock rebuilt(magnitudes.rows, magnitudes.columns);
    ComplexBlock previous(magnitudes.rows, magnitudes.columns); // zero: no momentum at first
    for (std::size_t iteration = 0; iteration < settings.iterations; ++iteration) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, "the synthesis was cancelled");
        }
        stft.inverse(estimate, outcome.samples);
        stft.forward(outcome.samples, rebuilt);
        if (observe) {
            observe(iteration, convergence(magnitudes, rebuilt));
        }
        takePhase(magnitudes, rebuilt, previous, weight, estimate);
        std::swap(rebuilt, previous);
    }
    stft.inverse(estimate, outcome.samples);
    stft.forward(outcome.samples, rebuilt);
    outcome.spectralConvergence = convergence(magnitudes, rebuilt);
    if (observe) {
        observe(settings.iterations, outcome.spectralConvergence);
    }
    return outcome;
}

} // namespace timbrel::spectral
