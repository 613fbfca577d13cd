// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_db.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "engine/spectral/phase_start.h"

namespace timbrel::spectral {
namespace {

/// Silence; log10 of zero has no number.
constexpr float kLeastPower = 1e-10F;
constexpr float kLeastMagnitude = 1e-5F;

} // namespace

MelDb::MelDb(const MelDbSettings& settings)
    : m_settings(settings)
    , m_stft(settings.stft)
    , m_filterbank(settings.mel)
    , m_inversion(m_filterbank)
{
}

FeatureShape MelDb::shape() const
{
    return {1, m_settings.mel.bands, m_settings.frames};
}

Matrix MelDb::analyse(std::span<const float> samples) const
{
    // One frame more would be centred on the end of the signal, half of it reflection.
    const std::size_t frames = std::max<std::size_t>(1, samples.size() / hop());
    Matrix levels(m_settings.mel.bands, frames);
    std::vector<float> spectrum(m_stft.bins());
    std::vector<float> bands(levels.rows);
    const float least = m_settings.power ? kLeastPower : kLeastMagnitude;
    const float factor = m_settings.power ? 10.0F : 20.0F;
    m_stft.forEachFrame(
        samples, frames, [&](std::size_t frame, std::span<const std::complex<float>> bins) {
            for (std::size_t bin = 0; bin < bins.size(); ++bin) {
                const float real = bins[bin].real();
                const float imaginary = bins[bin].imag();
                spectrum[bin] = real * real + imaginary * imaginary;
            }
            if (!m_settings.power) {
                for (float& value : spectrum) {
                    value = std::sqrt(value);
                }
            }
            m_filterbank.apply(spectrum, bands);
            for (std::size_t band = 0; band < bands.size(); ++band) {
                levels.at(band, frame) = factor * std::log10(std::max(bands[band], least));
            }
        });
    return levels;
}

void MelDb::toUnit(std::span<float> features, FeatureScale scale) const
{
    const float range = m_settings.rangeDb;
    for (float& value : features) {
        value = (std::clamp(value - scale.referenceDb, -range, 0.0F) + range) / range;
    }
}

void MelDb::fromUnit(std::span<float> features, FeatureScale scale) const
{
    const float range = m_settings.rangeDb;
    for (float& value : features) {
        value = value * range - range + scale.referenceDb;
    }
}

Result<Sound> MelDb::synthesise(const Matrix& absolute, std::uint64_t seed, Monitor& monitor) const
{
    assert(absolute.rows == m_settings.mel.bands && absolute.columns > 0);
    Matrix levels = absolute;
    const float factor = m_settings.power ? 10.0F : 20.0F;
    for (float& value : levels.values) {
        value = std::pow(10.0F, value / factor);
    }
    TIMBREL_TRY(Matrix spectra,
        m_inversion.invert(
            levels, MelInverse::NonNegative, m_settings.nonnegativeIterations, monitor));
    if (m_settings.power) {
        for (float& value : spectra.values) {
            value = std::sqrt(value);
        }
    }
    TIMBREL_TRY(auto outcome,
        griffinLim(
            m_stft, spectra, randomPhase(spectra, seed), m_settings.griffinLim, {}, monitor));
    return Sound{sampleRate(), std::move(outcome.samples)};
}

snapshots::Spectrogram MelDb::picture(const Matrix& absolute, FeatureScale scale) const
{
    snapshots::Spectrogram picture;
    picture.decibels = absolute;
    for (float& value : picture.decibels.values) {
        value = std::clamp(value - scale.referenceDb, -m_settings.rangeDb, 0.0F);
    }
    picture.bandHz = m_filterbank.centreHz();
    picture.secondsPerFrame = static_cast<double>(hop()) / sampleRate();
    picture.floorDb = -m_settings.rangeDb;
    picture.ceilingDb = 0.0F;
    return picture;
}

} // namespace timbrel::spectral
