// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_filterbank.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace timbrel::spectral {
namespace {

// Slaney's scale: 3 mel for every 200 Hz up to 1 kHz, then 27 mel for every factor of 6.4.
constexpr double kHzPerMel = 200.0 / 3.0;
constexpr double kKneeHz = 1000.0;
constexpr double kKneeMel = kKneeHz / kHzPerMel;
const double kLogStep = std::log(6.4) / 27.0;

MelFilterbank::Band triangle(double low, double centre, double high, double binHz, std::size_t bins)
{
    MelFilterbank::Band band;
    const double norm = 2.0 / (high - low);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const double hz = static_cast<double>(bin) * binHz;
        const double height =
            std::min((hz - low) / (centre - low), (high - hz) / (high - centre)) * norm;
        if (height > 0.0) {
            if (band.weights.empty()) {
                band.firstBin = bin;
            }
            band.weights.push_back(static_cast<float>(height));
        }
    }
    return band;
}

} // namespace

double hzToMel(double hz, MelScale scale)
{
    if (scale == MelScale::Htk) {
        return 2595.0 * std::log10(1.0 + hz / 700.0);
    }
    return hz < kKneeHz ? hz / kHzPerMel : kKneeMel + std::log(hz / kKneeHz) / kLogStep;
}

double melToHz(double mel, MelScale scale)
{
    if (scale == MelScale::Htk) {
        return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0);
    }
    return mel < kKneeMel ? mel * kHzPerMel : kKneeHz * std::exp((mel - kKneeMel) * kLogStep);
}

MelFilterbank::MelFilterbank(const MelSettings& settings)
    : m_bins(settings.fftSize / 2 + 1)
{
    assert(m_bins >= kLanes && settings.bands >= 1 && settings.lowHz < settings.highHz);
    const double lowMel = hzToMel(settings.lowHz, settings.scale);
    const double step = (hzToMel(settings.highHz, settings.scale) - lowMel)
        / static_cast<double>(settings.bands + 1);
    const auto edge = [&](std::size_t index) {
        return melToHz(lowMel + step * static_cast<double>(index), settings.scale);
    };
    const double binHz =
        static_cast<double>(settings.sampleRate) / static_cast<double>(settings.fftSize);
    for (std::size_t band = 0; band < settings.bands; ++band) {
        m_bands.push_back(triangle(edge(band), edge(band + 1), edge(band + 2), binHz, m_bins));
        m_centreHz.push_back(static_cast<float>(edge(band + 1)));
    }
    m_firstOctet.push_back(0);
    for (const Band& band : m_bands) {
        addOctets(band);
    }
}

void MelFilterbank::addOctets(const Band& band)
{
    for (std::size_t done = 0; done < band.weights.size(); done += kLanes) {
        const std::size_t bin = band.firstBin + done;
        Octet octet{std::min(bin, m_bins - kLanes), {}}; // not beyond the spectrum
        const std::size_t count = std::min(kLanes, band.weights.size() - done);
        for (std::size_t n = 0; n < count; ++n) {
            octet.weights[bin - octet.firstBin + n] = band.weights[done + n];
        }
        m_octets.push_back(octet);
    }
    m_firstOctet.push_back(m_octets.size());
}

std::size_t MelFilterbank::emptyBands() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_bands, [](const Band& band) { return band.weights.empty(); }));
}

void MelFilterbank::apply(std::span<const float> spectrum, std::span<float> levels) const
{
    assert(spectrum.size() == m_bins && levels.size() == m_bands.size());
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        Lanes sums = {};
        for (std::size_t n = m_firstOctet[band]; n < m_firstOctet[band + 1]; ++n) {
            const Octet& octet = m_octets[n];
            sums += load(octet.weights.data()) * load(spectrum.data() + octet.firstBin);
        }
        levels[band] = sum(sums);
    }
}

void MelFilterbank::applyTransposed(std::span<const float> levels, std::span<float> spectrum) const
{
    assert(spectrum.size() == m_bins && levels.size() == m_bands.size());
    std::ranges::fill(spectrum, 0.0F);
    for (std::size_t index = 0; index < m_bands.size(); ++index) {
        const Band& band = m_bands[index];
        float* bin = spectrum.data() + band.firstBin;
        const float level = levels[index];
        for (std::size_t n = 0; n < band.weights.size(); ++n) {
            bin[n] += band.weights[n] * level;
        }
    }
}

} // namespace timbrel::spectral
