// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/stft.h"

#include <cassert>
#include <cmath>

#include "engine/spectral/frame_transform.h"
#include "engine/spectral/window.h"

namespace timbrel::spectral {
namespace {

/// A Hann window as pairs of samples, after `offset` (0 or 1) samples of zero.
SplitArray windowPairs(std::size_t size, std::size_t offset)
{
    const std::vector<float> window = hannWindow(size);
    SplitArray pairs((offset + size + 1) / 2);
    for (std::size_t n = 0; n < size; ++n) {
        const std::size_t place = n + offset;
        (place % 2 == 0 ? pairs.real() : pairs.imaginary())[place / 2] = window[n];
    }
    return pairs;
}

/// Zeros before a window that is centred in its transform.
std::size_t margin(const StftSettings& settings)
{
    assert(settings.hop >= 1 && settings.hop <= settings.windowSize);
    assert(settings.windowSize <= settings.fftSize);
    return (settings.fftSize - settings.windowSize) / 2;
}

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
    , m_firstPair(margin(settings) / 2)
    , m_window(windowPairs(settings.windowSize, margin(settings) % 2))
{
}

void Stft::forEachFrame(
    std::span<const float> samples, std::size_t frameCount, const Visitor& visit) const
{
    FrameTransform transform(*this);
    std::vector<std::complex<float>> spectrum(bins());
    for (std::size_t frame = 0; frame < frameCount; ++frame) {
        transform.analyse(samples, frame);
        join(transform.spectrum(), spectrum);
        visit(frame, spectrum);
    }
}

void Stft::forEachPower(
    std::span<const float> samples, std::size_t frameCount, const PowerVisitor& visit) const
{
    FrameTransform transform(*this);
    for (std::size_t frame = 0; frame < frameCount; ++frame) {
        visit(frame, transform.analysePower(samples, frame));
    }
}

void Stft::forward(std::span<const float> samples, ComplexBlock& block) const
{
    assert(block.bins == bins());
    FrameTransform transform(*this);
    for (std::size_t frame = 0; frame < block.frames; ++frame) {
        transform.analyse(samples, frame);
        join(transform.spectrum(), block.frame(frame));
    }
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
    FrameTransform transform(*this);
    OverlapAdd signal(*this, block.frames, samples.size());
    for (std::size_t frame = 0; frame < block.frames; ++frame) {
        split(block.frame(frame), transform.spectrum());
        transform.addTo(signal.sum(), frame);
    }
    signal.take(samples);
}

} // namespace timbrel::spectral
