// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_front_end.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/spectral/decibels.h"
#include "engine/spectral/levels.h"

namespace timbrel::spectral {
namespace {

/// Silence; log10 of zero has no number.
constexpr float kLeastPower = 1e-10F;
constexpr float kLeastMagnitude = 1e-5F;

constexpr float kPowerPerDecade = 10.0F;
constexpr float kMagnitudePerDecade = 20.0F;

} // namespace

MelFrontEnd::MelFrontEnd(const MelFrontEndSettings& settings)
    : m_settings(settings)
    , m_stft(settings.stft)
    , m_filterbank(settings.mel)
    , m_inversion(m_filterbank)
{
    m_settings.phase.pghi = PghiSettings::forMelInverse();
}

double MelFrontEnd::secondsPerFrame() const
{
    return static_cast<double>(hop()) / sampleRate();
}

std::size_t MelFrontEnd::frames(std::size_t samples) const
{
    return std::max<std::size_t>(1, samples / hop());
}

void MelFrontEnd::spectrum(std::span<const std::complex<float>> bins, std::span<float> values) const
{
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        const float real = bins[bin].real();
        const float imaginary = bins[bin].imag();
        values[bin] = real * real + imaginary * imaginary;
    }
    if (!m_settings.power) {
        for (float& value : values) {
            value = std::sqrt(value);
        }
    }
}

Matrix MelFrontEnd::bands(std::span<const float> samples) const
{
    Matrix whole(bands(), frames(samples.size()));
    std::vector<float> column(whole.rows);
    std::vector<float> magnitudes(m_settings.power ? 0 : m_stft.bins());
    m_stft.forEachPower(
        samples, whole.columns, [&](std::size_t frame, std::span<const float> powers) {
            for (std::size_t bin = 0; bin < magnitudes.size(); ++bin) {
                magnitudes[bin] = std::sqrt(powers[bin]);
            }
            m_filterbank.apply(m_settings.power ? powers : magnitudes, column);
            for (std::size_t band = 0; band < column.size(); ++band) {
                whole.at(band, frame) = column[band];
            }
        });
    return whole;
}

void MelFrontEnd::toDecibels(std::span<float> bands) const
{
    spectral::toDecibels(bands, m_settings.power ? kLeastPower : kLeastMagnitude,
        m_settings.power ? kPowerPerDecade : kMagnitudePerDecade);
}

Matrix MelFrontEnd::fromDecibels(const Matrix& levels) const
{
    return spectral::fromDecibels(levels, m_settings.power ? kPowerPerDecade : kMagnitudePerDecade);
}

Result<Matrix> MelFrontEnd::magnitudes(const Matrix& bands, Monitor& monitor) const
{
    TIMBREL_TRY(Matrix spectra,
        m_inversion.invert(bands, m_settings.inverse, m_settings.nonnegativeIterations, monitor));
    if (m_settings.power) {
        for (float& value : spectra.values) {
            value = std::sqrt(value);
        }
    }
    return spectra;
}

Result<Sound> MelFrontEnd::synthesise(
    const Matrix& bands, const Synthesis& how, Monitor& monitor) const
{
    TIMBREL_TRY(const Matrix spectra, magnitudes(bands, monitor));
    TIMBREL_TRY(auto outcome, recoverPhase(m_stft, spectra, m_settings.phase, how, monitor));
    return Sound{sampleRate(), std::move(outcome.samples)};
}

} // namespace timbrel::spectral
