// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/griffin_lim.h"

#include <array>
#include <cassert>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

#include "engine/spectral/frame_transform.h"

namespace timbrel::spectral {
namespace {

/// Keeps the phase of a bin without sound finite.
constexpr float kTiny = 1e-16F;

/// spectrum ← S with the phase of the spectrum.
void takePhase(std::span<const float> magnitudes, SplitArray& spectrum)
{
    float* __restrict real = spectrum.real();
    float* __restrict imaginary = spectrum.imaginary();
    for (std::size_t bin = 0; bin < magnitudes.size(); ++bin) {
        const float power = real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
        const float scale = magnitudes[bin] / (std::sqrt(power) + kTiny);
        real[bin] *= scale;
        imaginary[bin] *= scale;
    }
}

/// spectrum ← S with the phase of (spectrum − weight · previous); previous ← spectrum as it was.
void takePhase(std::span<const float> magnitudes, SplitArray& spectrum, std::span<float> previous,
    float weight)
{
    float* __restrict real = spectrum.real();
    float* __restrict imaginary = spectrum.imaginary();
    float* __restrict previousReal = previous.data();
    float* __restrict previousImaginary = previous.data() + previous.size() / 2;
    for (std::size_t bin = 0; bin < magnitudes.size(); ++bin) {
        const float x = real[bin] - weight * previousReal[bin];
        const float y = imaginary[bin] - weight * previousImaginary[bin];
        previousReal[bin] = real[bin];
        previousImaginary[bin] = imaginary[bin];
        const float scale = magnitudes[bin] / (std::sqrt(x * x + y * y) + kTiny);
        real[bin] = x * scale;
        imaginary[bin] = y * scale;
    }
}

/// ‖S − |spectrum|‖² of one frame.
double squaredError(std::span<const float> magnitudes, const SplitArray& spectrum)
{
    constexpr std::size_t kLanes = 8; // the compiler may not reorder a single sum
    std::array<float, kLanes> sums = {};
    const float* real = spectrum.real();
    const float* imaginary = spectrum.imaginary();
    const auto square = [&](std::size_t bin) {
        const float power = real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
        const float error = magnitudes[bin] - std::sqrt(power);
        return error * error;
    };
    std::size_t bin = 0;
    for (; bin + kLanes <= magnitudes.size(); bin += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            sums[lane] += square(bin + lane);
        }
    }
    for (; bin < magnitudes.size(); ++bin) {
        sums[0] += square(bin);
    }
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

/// The signal of an iteration, and the next one made from it frame by frame: a frame is cut out,
/// transformed, given its phase, transformed back and added while it lies in the nearest cache.
class Refinement final {
public:
    Refinement(const Stft& stft, const Matrix& magnitudes, double momentum)
        : m_magnitudes(magnitudes)
        , m_weight(static_cast<float>(momentumWeight(momentum)))
        , m_samples(magnitudes.rows * stft.settings().hop)
        , m_transform(stft)
        , m_next(stft, magnitudes.rows, m_samples.size())
        // Zero, so that the first iteration has no momentum.
        , m_previous(m_weight > 0.0F ? magnitudes.rows : 0, 2 * magnitudes.columns)
    {
        for (const float value : magnitudes.values) {
            m_whole += static_cast<double>(value) * static_cast<double>(value);
        }
    }

    void begin(const ComplexBlock& start)
    {
        for (std::size_t frame = 0; frame < start.frames; ++frame) {
            split(start.frame(frame), m_transform.spectrum());
            m_transform.addTo(m_next.sum(), frame);
        }
        m_next.take(m_samples);
    }

    /// One iteration. Measures the signal that it began with if asked to.
    void refine(bool measure)
    {
        m_error = 0.0;
        for (std::size_t frame = 0; frame < m_magnitudes.rows; ++frame) {
            analyse(frame, measure);
            if (m_weight > 0.0F) {
                takePhase(m_magnitudes.row(frame), m_transform.spectrum(), m_previous.row(frame),
                    m_weight);
            } else {
                takePhase(m_magnitudes.row(frame), m_transform.spectrum());
            }
            m_transform.addTo(m_next.sum(), frame);
        }
        m_next.take(m_samples);
    }

    /// Measures the signal and leaves it.
    void measure()
    {
        m_error = 0.0;
        for (std::size_t frame = 0; frame < m_magnitudes.rows; ++frame) {
            analyse(frame, true);
        }
    }

    /// Of the signal that was measured last.
    [[nodiscard]] double spectralConvergence() const
    {
        return m_whole > 0.0 ? std::sqrt(m_error / m_whole) : 0.0;
    }
    [[nodiscard]] std::vector<float> takeSamples() { return std::move(m_samples); }

private:
    void analyse(std::size_t frame, bool measure)
    {
        m_transform.analyse(m_samples, frame);
        if (measure) {
            m_error += squaredError(m_magnitudes.row(frame), m_transform.spectrum());
        }
    }

    const Matrix& m_magnitudes;
    float m_weight;
    std::vector<float> m_samples;
    FrameTransform m_transform;
    OverlapAdd m_next;
    Matrix m_previous; ///< spectra of the last iteration: real, then imaginary parts
    double m_whole = 0.0; ///< ‖S‖²
    double m_error = 0.0; ///< ‖S − |STFT(samples)|‖²
};

} // namespace

double momentumWeight(double momentum)
{
    return momentum / (1.0 + momentum);
}

Result<GriffinLimOutcome> griffinLim(const Stft& stft, const Matrix& magnitudes,
    const ComplexBlock& start, const GriffinLimSettings& settings,
    const ConvergenceObserver& observe, Monitor& monitor)
{
    assert(magnitudes.columns == stft.bins() && magnitudes.rows > 0);
    assert(start.frames == magnitudes.rows && start.bins == magnitudes.columns);
    Refinement refinement(stft, magnitudes, settings.momentum);
    refinement.begin(start);
    const bool watched = static_cast<bool>(observe);
    for (std::size_t iteration = 0; iteration < settings.iterations; ++iteration) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the synthesis was cancelled"));
        }
        monitor.progress(static_cast<double>(iteration) / static_cast<double>(settings.iterations),
            "estimating the phase");
        refinement.refine(watched);
        if (watched) {
            observe(iteration, refinement.spectralConvergence());
        }
    }
    refinement.measure();
    if (watched) {
        observe(settings.iterations, refinement.spectralConvergence());
    }
    const double convergence = refinement.spectralConvergence();
    return GriffinLimOutcome{refinement.takeSamples(), convergence};
}

} // namespace timbrel::spectral
