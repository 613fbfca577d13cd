// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/constant_q.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <numbers>

#include "engine/spectral/reflection.h"

namespace timbrel::spectral {
namespace {

/// Even numbers without a prime factor above 7, for which FFTW has its fastest code.
bool transformsFast(std::size_t count)
{
    if (count % 2 != 0) {
        return false;
    }
    for (const std::size_t prime : {2U, 3U, 5U, 7U}) {
        while (count % prime == 0) {
            count /= prime;
        }
    }
    return count == 1;
}

/// Hops of a signal with its continuation. The window of width B Hz has an impulse response whose
/// main lobe lasts 4/B seconds: half of that at either end keeps what is at one end of the signal
/// out of the other, though the transform is circular.
std::size_t hopsFor(const ConstantQSettings& settings, std::size_t samples)
{
    const double ringing = 4.0 / widthHz(settings, 0) * settings.sampleRate;
    const double whole =
        (static_cast<double>(samples) + ringing) / static_cast<double>(settings.hop);
    auto hops = static_cast<std::size_t>(std::ceil(whole));
    while (!transformsFast(hops)) {
        ++hops;
    }
    return hops;
}

} // namespace

ConstantQ::ConstantQ(const ConstantQSettings& settings, std::size_t samples)
    : m_settings(settings)
    , m_samples(samples)
    , m_hops(hopsFor(settings, samples))
    , m_fft(m_hops * settings.hop)
{
    assert(samples > 0 && settings.bands > 0 && checkBands(settings));
    // The first half of the continuation follows the end, the second leads up to the beginning.
    const auto end = static_cast<std::int64_t>(m_fft.size());
    const auto middle = static_cast<std::int64_t>(samples + (m_fft.size() - samples) / 2);
    for (auto index = static_cast<std::int64_t>(samples); index < end; ++index) {
        m_continuation.push_back(reflected(index < middle ? index : index - end, samples));
    }
    makeWindows();
}

double ConstantQ::frameRate(std::size_t band) const
{
    return static_cast<double>(framesPerHop(band)) * m_settings.sampleRate
        / static_cast<double>(m_settings.hop);
}

double ConstantQ::carrierHz(std::size_t band) const
{
    return static_cast<double>(m_bands[band].centreBin) * m_settings.sampleRate
        / static_cast<double>(m_fft.size());
}

ConstantQ::Band ConstantQ::windowOf(std::size_t index) const
{
    const double binsPerHz = static_cast<double>(m_fft.size()) / m_settings.sampleRate;
    const double centre = centreHz(m_settings, index) * binsPerHz;
    const double width = widthHz(m_settings, index) * binsPerHz;
    Band band;
    band.framesPerHop = spectral::framesPerHop(m_settings, index);
    band.centreBin = static_cast<std::size_t>(std::lround(centre));
    band.firstBin = static_cast<std::size_t>(std::max(0.0, std::floor(centre - width / 2.0) + 1.0));
    for (std::size_t bin = band.firstBin; static_cast<double>(bin) < centre + width / 2.0; ++bin) {
        const double turns = (static_cast<double>(bin) - centre) / width;
        band.window.push_back(
            static_cast<float>(0.5 + 0.5 * std::cos(2.0 * std::numbers::pi * turns)));
    }
    return band;
}

void ConstantQ::makeWindows()
{
    std::vector<float> squares(m_fft.bins(), 0.0F); // Σ g², the frame operator
    const auto add = [&squares](const Band& band) {
        for (std::size_t n = 0; n < band.window.size(); ++n) {
            squares[band.firstBin + n] += band.window[n] * band.window[n];
        }
    };
    for (std::size_t index = 0; index < m_settings.bands; ++index) {
        Band band = windowOf(index);
        const std::size_t frames = m_hops * band.framesPerHop;
        assert(!band.window.empty() && band.window.size() <= frames);
        if (m_bandFfts.empty() || m_bandFfts.back()->size() != frames) {
            m_bandFfts.push_back(std::make_unique<ComplexFft>(frames));
        }
        band.fft = m_bandFfts.back().get();
        add(band);
        m_bands.push_back(std::move(band));
    }
    // Towards the outer centres the residual windows fall as the outermost bands' rise.
    const Band& lowest = m_bands.front();
    m_below.window.assign(lowest.centreBin, 1.0F);
    for (std::size_t bin = lowest.firstBin; bin < m_below.window.size(); ++bin) {
        m_below.window[bin] = 1.0F - lowest.window[bin - lowest.firstBin];
    }
    const Band& highest = m_bands.back();
    m_above.firstBin = highest.centreBin + 1;
    m_above.window.assign(m_fft.bins() - m_above.firstBin, 1.0F);
    const std::size_t end = highest.firstBin + highest.window.size();
    for (std::size_t bin = m_above.firstBin; bin < end; ++bin) {
        m_above.window[bin - m_above.firstBin] = 1.0F - highest.window[bin - highest.firstBin];
    }
    add(m_below);
    add(m_above);
    const auto divide = [&squares](Band& band) {
        band.dual.resize(band.window.size());
        for (std::size_t n = 0; n < band.window.size(); ++n) {
            band.dual[n] = band.window[n] / squares[band.firstBin + n];
        }
    };
    std::ranges::for_each(m_bands, divide);
    divide(m_below);
    divide(m_above);
}

ConstantQ::Spectrum ConstantQ::toSpectrum(std::span<const float> samples) const
{
    assert(samples.size() == m_samples);
    AlignedVector<float> continued(m_fft.size());
    std::ranges::copy(samples, continued.begin());
    for (std::size_t n = 0; n < m_continuation.size(); ++n) {
        continued[m_samples + n] = samples[m_continuation[n]];
    }
    Spectrum bins(m_fft.bins());
    m_fft.forward(continued, bins);
    return bins;
}

void ConstantQ::toSamples(Spectrum& spectrum, std::span<float> samples) const
{
    assert(samples.size() == m_samples);
    AlignedVector<float> continued(m_fft.size());
    m_fft.inverse(spectrum, continued);
    const float scale = 1.0F / static_cast<float>(m_fft.size());
    for (std::size_t n = 0; n < m_samples; ++n) {
        samples[n] = continued[n] * scale;
    }
}

void ConstantQ::analyse(std::size_t index, const Spectrum& spectrum, Frames& frames) const
{
    const Band& band = m_bands[index];
    const float scale = 2.0F / static_cast<float>(m_fft.size());
    frames.assign(band.fft->size(), {});
    const auto place = [&](std::size_t from, std::size_t to, std::size_t into) {
        for (std::size_t n = from; n < to; ++n) {
            frames[into + n - from] = spectrum[band.firstBin + n] * (band.window[n] * scale);
        }
    };
    const std::size_t centre = band.centreBin - band.firstBin;
    place(centre, band.window.size(), 0);
    place(0, centre, frames.size() - centre);
    band.fft->inverse(frames);
}

void ConstantQ::addSynthesis(std::size_t index, Frames& frames, Spectrum& sum) const
{
    const Band& band = m_bands[index];
    assert(frames.size() == band.fft->size());
    band.fft->forward(frames);
    const float scale =
        static_cast<float>(m_fft.size()) / (2.0F * static_cast<float>(frames.size()));
    const auto add = [&](std::size_t from, std::size_t to, std::size_t out) {
        for (std::size_t n = from; n < to; ++n) {
            sum[band.firstBin + n] += frames[out + n - from] * (band.dual[n] * scale);
        }
    };
    const std::size_t centre = band.centreBin - band.firstBin;
    add(centre, band.window.size(), 0);
    add(0, centre, frames.size() - centre);
}

ConstantQCoefficients ConstantQ::forward(std::span<const float> samples) const
{
    const Spectrum bins = toSpectrum(samples);
    ConstantQCoefficients coefficients;
    coefficients.bands.resize(bands());
    for (std::size_t band = 0; band < bands(); ++band) {
        analyse(band, bins, coefficients.bands[band]);
    }
    const auto keep = [&bins](const Band& residual, Frames& kept) {
        for (std::size_t n = 0; n < residual.window.size(); ++n) {
            kept.push_back(bins[residual.firstBin + n] * residual.window[n]);
        }
    };
    keep(m_below, coefficients.below);
    keep(m_above, coefficients.above);
    return coefficients;
}

void ConstantQ::inverse(const ConstantQCoefficients& coefficients, std::span<float> samples) const
{
    assert(coefficients.bands.size() == bands());
    Spectrum sum = emptySpectrum();
    Frames frames;
    for (std::size_t band = 0; band < bands(); ++band) {
        frames = coefficients.bands[band];
        addSynthesis(band, frames, sum);
    }
    const auto add = [&sum](const Band& residual, const Frames& kept) {
        assert(kept.size() == residual.window.size());
        for (std::size_t n = 0; n < kept.size(); ++n) {
            sum[residual.firstBin + n] += kept[n] * residual.dual[n];
        }
    };
    add(m_below, coefficients.below);
    add(m_above, coefficients.above);
    toSamples(sum, samples);
}

} // namespace timbrel::spectral
