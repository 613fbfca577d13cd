// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/constant_q_griffin_lim.h"

#include <cassert>
#include <cmath>
#include <span>
#include <vector>

#include "engine/spectral/constant_q_features.h"
#include "engine/spectral/measures.h"

namespace timbrel::spectral {
namespace {

/// Keeps the phase of a hop without sound finite.
constexpr float kTiny = 1e-16F;

/// The frames of one hop, multiplied so that their mean power is magnitude².
void givePower(std::span<std::complex<float>> frames, float magnitude)
{
    float power = 0.0F;
    for (const auto& value : frames) {
        power += std::norm(value);
    }
    const float present = std::sqrt(power / static_cast<float>(frames.size()));
    const float gain = magnitude / (present + kTiny);
    for (auto& value : frames) {
        value *= gain;
    }
}

double convergence(
    const ConstantQ& transform, const Matrix& magnitudes, std::span<const float> samples)
{
    const Matrix got = constantQFeatures(transform, samples, magnitudes.columns).magnitudes;
    return spectralConvergence(magnitudes, got);
}

/// One step: the signal that is nearest to bands with the wanted power.
class Projection final {
public:
    Projection(const ConstantQ& transform, const Matrix& magnitudes)
        : m_transform(transform)
        , m_magnitudes(continued(magnitudes, transform.hops()))
    {
    }

    /// `fill` puts one band, of which only the angles count, into frames that are large enough.
    void operator()(const ConstantQStart& fill, std::span<float> samples)
    {
        auto sum = m_transform.emptySpectrum();
        for (std::size_t band = 0; band < m_transform.bands(); ++band) {
            const std::size_t perHop = m_transform.framesPerHop(band);
            const auto wanted = m_magnitudes.row(band);
            m_frames.resize(wanted.size() * perHop);
            fill(band, m_frames);
            for (std::size_t hop = 0; hop < wanted.size(); ++hop) {
                givePower(std::span(m_frames).subspan(hop * perHop, perHop), wanted[hop]);
            }
            m_transform.addSynthesis(band, m_frames, sum);
        }
        m_transform.toSamples(sum, samples);
    }

private:
    const ConstantQ& m_transform;
    Matrix m_magnitudes; ///< [bands, hops]
    ConstantQ::Frames m_frames; ///< of one band
};

} // namespace

Result<GriffinLimOutcome> constantQGriffinLim(const ConstantQ& transform, const Matrix& magnitudes,
    const ConstantQStart& start, const GriffinLimSettings& settings,
    const ConvergenceObserver& observe, Monitor& monitor)
{
    assert(magnitudes.rows == transform.bands());
    assert(magnitudes.columns * transform.settings().hop == transform.samples());
    GriffinLimOutcome outcome;
    outcome.samples.resize(transform.samples());
    const auto report = [&](std::size_t iteration) {
        if (observe) {
            observe(iteration, convergence(transform, magnitudes, outcome.samples));
        }
    };
    Projection project(transform, magnitudes);
    project(start, outcome.samples);
    report(0);
    std::vector<float> previous = outcome.samples; // the same: nothing to extrapolate at first
    for (std::size_t iteration = 0; iteration < settings.iterations; ++iteration) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the synthesis was cancelled"));
        }
        monitor.progress(static_cast<double>(iteration) / static_cast<double>(settings.iterations),
            "estimating the phase");
        const auto momentum = static_cast<float>(settings.momentum);
        for (std::size_t n = 0; n < previous.size(); ++n) {
            const float now = outcome.samples[n];
            outcome.samples[n] += momentum * (now - previous[n]);
            previous[n] = now;
        }
        const auto spectrum = transform.toSpectrum(outcome.samples);
        const auto analyse = [&](std::size_t band, ConstantQ::Frames& frames) {
            transform.analyse(band, spectrum, frames);
        };
        project(analyse, outcome.samples);
        report(iteration + 1);
    }
    outcome.spectralConvergence = convergence(transform, magnitudes, outcome.samples);
    return outcome;
}

} // namespace timbrel::spectral
