// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_inversion.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "engine/spectral/lanes.h"

namespace timbrel::spectral {
namespace {

/// Added to the diagonal, relative to it, so that two bands that see the same single bin divide it
/// between them instead of dividing by zero.
constexpr double kRidge = 1e-9;

/// The refinement multiplies, so a bin that starts at zero stays there. Clipped bins start at this
/// share of what the transposed filterbank gives them.
constexpr float kFirstShare = 1e-2F;

/// Added to what a bin is divided by: relative to the loudest bin, and for silent frames.
constexpr float kTinyShare = 1e-12F;
constexpr float kTiny = 1e-30F;

double overlap(const MelFilterbank::Band& a, const MelFilterbank::Band& b)
{
    const std::size_t first = std::max(a.firstBin, b.firstBin);
    const std::size_t last = std::min(a.firstBin + a.weights.size(), b.firstBin + b.weights.size());
    double sum = 0.0;
    for (std::size_t bin = first; bin < last; ++bin) {
        sum += static_cast<double>(a.weights[bin - a.firstBin])
            * static_cast<double>(b.weights[bin - b.firstBin]);
    }
    return sum;
}

} // namespace

/// Eight frames side by side: row r of an array holds number r of each of them.
struct MelInversion::Frames {
    Frames(std::size_t bands, std::size_t bins)
        : levels((bands + 1) * kLanes)
        , weights((bands + 1) * kLanes)
        , spectra(bins * kLanes)
        , numerators(bins * kLanes)
    {
    }

    AlignedVector<float> levels; ///< M, [bands + 1, kLanes], zero above the last band
    AlignedVector<float> weights; ///< what each band puts on its bins, likewise; then WX
    AlignedVector<float> spectra; ///< X, [bins, kLanes]
    AlignedVector<float> numerators; ///< WᵀM, [bins, kLanes]
};

MelInversion::MelInversion(MelFilterbank filterbank)
    : m_filterbank(std::move(filterbank))
{
    assert(m_filterbank.emptyBands() == 0);
    const auto& bands = m_filterbank.bands();
    for (std::size_t index = 0; index < bands.size(); ++index) {
        const double diagonal = overlap(bands[index], bands[index]) * (1.0 + kRidge);
        const double below = index > 0 ? overlap(bands[index], bands[index - 1]) : 0.0;
        const double above =
            index + 1 < bands.size() ? overlap(bands[index], bands[index + 1]) : 0.0;
        const double pivot = 1.0 / (index > 0 ? diagonal - below * m_upper.back() : diagonal);
        m_lower.push_back(below);
        m_pivot.push_back(pivot);
        m_upper.push_back(above * pivot);
        m_rowScale.push_back(static_cast<float>(1.0 / (below + diagonal + above)));
    }
    addBins();
}

void MelInversion::addBins()
{
    const auto& bands = m_filterbank.bands();
    m_inBand.resize(m_filterbank.bins());
    m_inNext.resize(m_filterbank.bins());
    for (std::size_t bin = 0, band = 0; bin < m_filterbank.bins(); ++bin) {
        const auto weightIn = [&bands, bin](std::size_t index) {
            const bool inside = index < bands.size() && bin >= bands[index].firstBin
                && bin < bands[index].firstBin + bands[index].weights.size();
            return inside ? bands[index].weights[bin - bands[index].firstBin] : 0.0F;
        };
        while (
            band + 1 < bands.size() && bin >= bands[band].firstBin + bands[band].weights.size()) {
            ++band;
        }
        m_inBand[bin] = weightIn(band);
        m_inNext[bin] = weightIn(band + 1);
        if (m_stretches.empty() || m_stretches.back().band != band) {
            m_stretches.push_back({bin, 0, band});
        }
        ++m_stretches.back().bins;
    }
}

/// levels ← (W Wᵀ)⁻¹ levels
void MelInversion::solve(std::span<double> levels) const
{
    double previous = 0.0;
    for (std::size_t band = 0; band < levels.size(); ++band) {
        previous = (levels[band] - m_lower[band] * previous) * m_pivot[band];
        levels[band] = previous;
    }
    for (std::size_t band = levels.size() - 1; band-- > 0;) {
        levels[band] -= m_upper[band] * levels[band + 1];
    }
}

void MelInversion::pseudoInverse(std::span<const float> levels, std::span<float> spectrum) const
{
    std::vector<double> solution(levels.begin(), levels.end());
    solve(solution);
    const std::vector<float> weights(solution.begin(), solution.end());
    m_filterbank.applyTransposed(weights, spectrum);
}

/// spectra ← Wᵀ weights
void MelInversion::spread(const AlignedVector<float>& weights, AlignedVector<float>& spectra) const
{
    for (const Stretch& stretch : m_stretches) {
        const Lanes weight = load(&weights[stretch.band * kLanes]);
        const Lanes next = load(&weights[(stretch.band + 1) * kLanes]);
        for (std::size_t bin = stretch.firstBin; bin < stretch.firstBin + stretch.bins; ++bin) {
            store(m_inBand[bin] * weight + m_inNext[bin] * next, &spectra[bin * kLanes]);
        }
    }
}

void MelInversion::refine(Frames& frames, std::size_t iterations) const
{
    spread(frames.levels, frames.numerators);
    Lanes largest = {};
    for (std::size_t n = 0; n < frames.numerators.size(); n += kLanes) {
        largest = larger(largest, load(&frames.numerators[n]));
    }
    const Lanes tiny = kTinyShare * largest + kTiny;
    for (std::size_t n = 0; n < frames.numerators.size(); n += kLanes) {
        const Lanes least = kFirstShare * load(&frames.numerators[n]);
        store(larger(load(&frames.spectra[n]), least), &frames.spectra[n]);
    }
    // Each pass multiplies the bins by their ratios and adds them up in their bands for the next
    // pass; the first one only adds.
    AlignedVector<float> sums(frames.weights.size());
    for (std::size_t pass = 0; pass <= iterations; ++pass) {
        std::ranges::fill(sums, 0.0F);
        for (const Stretch& stretch : m_stretches) {
            const Lanes level = load(&frames.weights[stretch.band * kLanes]);
            const Lanes next = load(&frames.weights[(stretch.band + 1) * kLanes]);
            Lanes inBand = {};
            Lanes inNext = {};
            for (std::size_t bin = stretch.firstBin; bin < stretch.firstBin + stretch.bins; ++bin) {
                Lanes x = load(&frames.spectra[bin * kLanes]);
                if (pass > 0) {
                    const Lanes rebuilt = m_inBand[bin] * level + m_inNext[bin] * next;
                    x *= load(&frames.numerators[bin * kLanes]) / (rebuilt + tiny);
                    store(x, &frames.spectra[bin * kLanes]);
                }
                inBand += m_inBand[bin] * x;
                inNext += m_inNext[bin] * x;
            }
            float* into = &sums[stretch.band * kLanes];
            store(load(into) + inBand, into);
            store(load(into + kLanes) + inNext, into + kLanes);
        }
        std::swap(sums, frames.weights);
    }
}

void MelInversion::invertFrames(Frames& frames, MelInverse method, std::size_t iterations) const
{
    const std::size_t bands = m_pivot.size();
    if (method == MelInverse::Transpose) {
        for (std::size_t band = 0; band < bands; ++band) {
            store(m_rowScale[band] * load(&frames.levels[band * kLanes]),
                &frames.weights[band * kLanes]);
        }
        store(Lanes{}, &frames.weights[bands * kLanes]);
        spread(frames.weights, frames.spectra);
        return;
    }
    std::vector<double> solution(bands);
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        for (std::size_t band = 0; band < bands; ++band) {
            solution[band] = static_cast<double>(frames.levels[band * kLanes + lane]);
        }
        solve(solution);
        for (std::size_t band = 0; band < bands; ++band) {
            frames.weights[band * kLanes + lane] = static_cast<float>(solution[band]);
        }
    }
    store(Lanes{}, &frames.weights[bands * kLanes]);
    spread(frames.weights, frames.spectra);
    for (float& value : frames.spectra) {
        value = std::max(value, 0.0F);
    }
    if (method == MelInverse::NonNegative) {
        refine(frames, iterations);
    }
}

Result<Matrix> MelInversion::invert(
    const Matrix& levels, MelInverse method, std::size_t iterations, Monitor& monitor) const
{
    assert(levels.rows == m_pivot.size());
    Matrix spectra(levels.columns, m_filterbank.bins());
    Frames frames(levels.rows, m_filterbank.bins());
    for (std::size_t first = 0; first < levels.columns; first += kLanes) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the inversion was cancelled"));
        }
        const std::size_t count = std::min(kLanes, levels.columns - first);
        std::ranges::fill(frames.levels, 0.0F);
        for (std::size_t band = 0; band < levels.rows; ++band) {
            const auto row = levels.row(band).subspan(first, count);
            std::ranges::copy(
                row, frames.levels.begin() + static_cast<std::ptrdiff_t>(band * kLanes));
        }
        invertFrames(frames, method, iterations);
        for (std::size_t lane = 0; lane < count; ++lane) {
            const auto spectrum = spectra.row(first + lane);
            for (std::size_t bin = 0; bin < spectrum.size(); ++bin) {
                spectrum[bin] = frames.spectra[bin * kLanes + lane];
            }
        }
    }
    return spectra;
}

} // namespace timbrel::spectral
