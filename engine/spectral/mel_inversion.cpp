// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_inversion.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace timbrel::spectral {
namespace {

/// Added to the diagonal, relative to it, so that two bands that see the same single bin divide it
/// between them instead of dividing by zero.
constexpr double kRidge = 1e-9;

/// The refinement multiplies, so a bin that starts at zero stays there. Clipped bins start at this
/// share of what the transposed filterbank gives them.
constexpr float kFirstShare = 1e-2F;

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

struct MelInversion::Scratch {
    std::vector<float> numerator; ///< WᵀM [bins]
    std::vector<float> denominator; ///< WᵀWX [bins]
    std::vector<float> levels; ///< WX [bands]
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
}

void MelInversion::pseudoInverse(std::span<const float> levels, std::span<float> spectrum) const
{
    const std::size_t count = m_pivot.size();
    std::vector<double> solution(count);
    double previous = 0.0;
    for (std::size_t index = 0; index < count; ++index) {
        previous =
            (static_cast<double>(levels[index]) - m_lower[index] * previous) * m_pivot[index];
        solution[index] = previous;
    }
    for (std::size_t index = count - 1; index-- > 0;) {
        solution[index] -= m_upper[index] * solution[index + 1];
    }
    const std::vector<float> weights(solution.begin(), solution.end());
    m_filterbank.applyTransposed(weights, spectrum);
}

void MelInversion::transpose(std::span<const float> levels, std::span<float> spectrum) const
{
    std::vector<float> weights(levels.begin(), levels.end());
    for (std::size_t band = 0; band < weights.size(); ++band) {
        weights[band] *= m_rowScale[band];
    }
    m_filterbank.applyTransposed(weights, spectrum);
}

void MelInversion::refine(std::span<const float> levels, std::span<float> spectrum,
    std::size_t iterations, Scratch& scratch) const
{
    const float loudest = *std::ranges::max_element(levels);
    if (loudest <= 0.0F) {
        std::ranges::fill(spectrum, 0.0F);
        return;
    }
    m_filterbank.applyTransposed(levels, scratch.numerator);
    const std::size_t bins = spectrum.size();
    for (std::size_t bin = 0; bin < bins; ++bin) {
        spectrum[bin] = std::max(spectrum[bin], kFirstShare * scratch.numerator[bin]);
    }
    const float tiny = 1e-12F * *std::ranges::max_element(scratch.numerator);
    for (std::size_t iteration = 0; iteration < iterations; ++iteration) {
        m_filterbank.apply(spectrum, scratch.levels);
        m_filterbank.applyTransposed(scratch.levels, scratch.denominator);
        for (std::size_t bin = 0; bin < bins; ++bin) {
            spectrum[bin] *= scratch.numerator[bin] / (scratch.denominator[bin] + tiny);
        }
    }
}

Result<Matrix> MelInversion::invert(
    const Matrix& levels, MelInverse method, std::size_t iterations, Monitor& monitor) const
{
    assert(levels.rows == m_pivot.size());
    Matrix spectra(levels.columns, m_filterbank.bins());
    std::vector<float> column(levels.rows);
    Scratch scratch{std::vector<float>(spectra.columns), std::vector<float>(spectra.columns),
        std::vector<float>(levels.rows)};
    for (std::size_t frame = 0; frame < levels.columns; ++frame) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, "the inversion was cancelled");
        }
        for (std::size_t band = 0; band < levels.rows; ++band) {
            column[band] = levels.at(band, frame);
        }
        const auto spectrum = spectra.row(frame);
        if (method == MelInverse::Transpose) {
            transpose(column, spectrum);
            continue;
        }
        pseudoInverse(column, spectrum);
        if (method == MelInverse::NonNegative) {
            refine(column, spectrum, iterations, scratch);
        }
        for (float& value : spectrum) {
            value = std::max(value, 0.0F);
        }
    }
    return spectra;
}

} // namespace timbrel::spectral
