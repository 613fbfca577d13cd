// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/frame_transform.h"

#include <algorithm>
#include <cassert>
#include <cstdint>

#include "engine/spectral/reflection.h"

namespace timbrel::spectral {
namespace {

/// Below this sum of squared windows a sample was hardly seen by any frame and stays silent.
constexpr float kLeastOverlap = 1e-6F;

} // namespace

FrameTransform::FrameTransform(const Stft& stft)
    : m_stft(stft)
    , m_cut(stft.m_fft.makePairs())
    , m_piece(stft.m_fft.makePairs())
    , m_work(stft.m_fft.makeWork())
    , m_spectrum(stft.m_fft.makeSpectrum())
    , m_powers(stft.bins())
    , m_edge(2 * stft.m_window.size())
{
}

void FrameTransform::cut(std::span<const float> samples, std::size_t frame)
{
    assert(!samples.empty());
    const std::size_t pairs = m_stft.m_window.size();
    const auto start = static_cast<std::int64_t>(frame * m_stft.m_settings.hop)
        - static_cast<std::int64_t>(m_stft.lead());
    const bool inside = start >= 0 && static_cast<std::size_t>(start) + 2 * pairs <= samples.size();
    if (!inside) {
        for (std::size_t n = 0; n < m_edge.size(); ++n) {
            m_edge[n] = samples[reflected(start + static_cast<std::int64_t>(n), samples.size())];
        }
    }
    const float* source = inside ? samples.data() + start : m_edge.data();
    const float* windowEven = m_stft.m_window.real();
    const float* windowOdd = m_stft.m_window.imaginary();
    float* __restrict even = m_cut.real() + m_stft.m_firstPair;
    float* __restrict odd = m_cut.imaginary() + m_stft.m_firstPair;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        even[pair] = source[2 * pair] * windowEven[pair];
        odd[pair] = source[2 * pair + 1] * windowOdd[pair];
    }
}

void FrameTransform::analyse(std::span<const float> samples, std::size_t frame)
{
    cut(samples, frame);
    m_stft.m_fft.forward(m_cut, m_work, m_spectrum);
}

std::span<const float> FrameTransform::analysePower(
    std::span<const float> samples, std::size_t frame)
{
    cut(samples, frame);
    m_stft.m_fft.power(m_cut, m_work, m_powers.data());
    return m_powers;
}

void FrameTransform::addTo(std::span<float> sum, std::size_t frame)
{
    m_stft.m_fft.inverse(m_spectrum, m_work, m_piece);
    const std::size_t pairs = m_stft.m_window.size();
    const std::size_t start = frame * m_stft.m_settings.hop;
    assert(start + 2 * pairs <= sum.size());
    const float* windowEven = m_stft.m_window.real();
    const float* windowOdd = m_stft.m_window.imaginary();
    const float* even = m_piece.real() + m_stft.m_firstPair;
    const float* odd = m_piece.imaginary() + m_stft.m_firstPair;
    float* __restrict into = sum.data() + start;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        into[2 * pair] += even[pair] * windowEven[pair];
        into[2 * pair + 1] += odd[pair] * windowOdd[pair];
    }
}

OverlapAdd::OverlapAdd(const Stft& stft, std::size_t frames, std::size_t samples)
    : m_lead(stft.lead())
    , m_sum(std::max(samples + m_lead, frames * stft.m_settings.hop + 2 * stft.m_window.size()))
    , m_gains(samples)
{
    const std::size_t pairs = stft.m_window.size();
    std::vector<float> overlap(m_sum.size());
    for (std::size_t frame = 0; frame < frames; ++frame) {
        float* weight = overlap.data() + frame * stft.m_settings.hop;
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            const float even = stft.m_window.real()[pair];
            const float odd = stft.m_window.imaginary()[pair];
            weight[2 * pair] += even * even;
            weight[2 * pair + 1] += odd * odd;
        }
    }
    const auto scale = static_cast<float>(stft.m_settings.fftSize);
    for (std::size_t n = 0; n < samples; ++n) {
        const float weight = overlap[n + m_lead];
        m_gains[n] = weight > kLeastOverlap ? 1.0F / (scale * weight) : 0.0F;
    }
}

void OverlapAdd::take(std::span<float> samples)
{
    assert(samples.size() == m_gains.size());
    for (std::size_t n = 0; n < samples.size(); ++n) {
        samples[n] = m_sum[n + m_lead] * m_gains[n];
    }
    std::ranges::fill(m_sum, 0.0F);
}

} // namespace timbrel::spectral
