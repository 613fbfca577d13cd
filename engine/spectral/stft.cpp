// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/stft.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>

#include "engine/spectral/reflection.h"
#include "engine/spectral/window.h"

namespace timbrel::spectral {
namespace {

/// Below this sum of squared windows a sample was hardly seen by any frame and stays silent.
constexpr float kLeastOverlap = 1e-6F;

} // namespace

Matrix magnitudes(const ComplexBlock& block)
{
    Matrix lengths(block.frames, block.bins);
    for (std::size_t n = 0; n < block.values.size(); ++n) {
        const float real = block.values[n].real();
        const float imaginary = block.values[n].imag();
        lengths.values[n] = std::sqrt(real * real + imaginary * imaginary);
    }
    return lengths;
}

Stft::Stft(StftSettings settings)
    : m_settings(settings)
    , m_fft(settings.fftSize)
    , m_window(hannWindow(settings.windowSize))
{
    assert(settings.hop >= 1 && settings.hop <= settings.windowSize);
    assert(settings.windowSize <= settings.fftSize);
}

void Stft::forEachFrame(
    std::span<const float> samples, std::size_t frameCount, const Visitor& visit) const
{
    assert(!samples.empty());
    const std::size_t width = m_settings.windowSize;
    const std::size_t margin = (m_settings.fftSize - width) / 2;
    AlignedVector<float> piece(m_settings.fftSize, 0.0F);
    AlignedVector<std::complex<float>> spectrum(bins());
    for (std::size_t frame = 0; frame < frameCount; ++frame) {
        const std::int64_t start = static_cast<std::int64_t>(frame * m_settings.hop)
            - static_cast<std::int64_t>(m_settings.fftSize / 2 - margin);
        float* target = piece.data() + margin;
        if (start >= 0 && static_cast<std::size_t>(start) + width <= samples.size()) {
            const float* source = samples.data() + start;
            for (std::size_t n = 0; n < width; ++n) {
                target[n] = source[n] * m_window[n];
            }
        } else {
            for (std::size_t n = 0; n < width; ++n) {
                const auto from = reflected(start + static_cast<std::int64_t>(n), samples.size());
                target[n] = samples[from] * m_window[n];
            }
        }
        m_fft.forward(piece, spectrum);
        visit(frame, spectrum);
    }
}

void Stft::forward(std::span<const float> samples, ComplexBlock& block) const
{
    assert(block.bins == bins());
    forEachFrame(samples, block.frames,
        [&block](std::size_t frame, std::span<const std::complex<float>> spectrum) {
            std::ranges::copy(spectrum, block.frame(frame).begin());
        });
}

ComplexBlock Stft::forward(std::span<const float> samples) const
{
    ComplexBlock block(frames(samples.size()), bins());
    forward(samples, block);
    return block;
}

void Stft::inverse(const ComplexBlock& block, std::span<float> samples) const
{
    assert(block.bins == bins());
    const std::size_t width = m_settings.windowSize;
    const std::size_t margin = (m_settings.fftSize - width) / 2;
    const std::size_t lead = m_settings.fftSize / 2 - margin; // window before its centre
    const float scale = 1.0F / static_cast<float>(m_settings.fftSize);
    std::vector<float> sum(samples.size() + width + block.frames * m_settings.hop, 0.0F);
    std::vector<float> overlap(sum.size(), 0.0F);
    AlignedVector<float> piece(m_settings.fftSize);
    AlignedVector<std::complex<float>> spectrum(bins());
    for (std::size_t frame = 0; frame < block.frames; ++frame) {
        std::ranges::copy(block.frame(frame), spectrum.begin());
        m_fft.inverse(spectrum, piece);
        const float* source = piece.data() + margin;
        float* into = sum.data() + frame * m_settings.hop;
        float* weight = overlap.data() + frame * m_settings.hop;
        for (std::size_t n = 0; n < width; ++n) {
            into[n] += source[n] * m_window[n] * scale;
            weight[n] += m_window[n] * m_window[n];
        }
    }
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const float weight = overlap[n + lead];
        samples[n] = weight > kLeastOverlap ? sum[n + lead] / weight : 0.0F;
    }
}

} // namespace timbrel::spectral
