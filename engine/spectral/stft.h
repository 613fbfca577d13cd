// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <complex>
#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/spectral/frame_fft.h"

namespace timbrel::spectral {

/// Sizes in samples. The window is centred in the transform and padded with zeros.
struct StftSettings {
    std::size_t fftSize = 2048;
    std::size_t windowSize = 1024;
    std::size_t hop = 256;
};

/// Complex spectra, [frames, bins], frame by frame.
struct ComplexBlock {
    std::size_t frames = 0;
    std::size_t bins = 0;
    std::vector<std::complex<float>> values;

    ComplexBlock() = default;
    ComplexBlock(std::size_t frameCount, std::size_t binCount)
        : frames(frameCount)
        , bins(binCount)
        , values(frameCount * binCount)
    {
    }

    [[nodiscard]] std::span<std::complex<float>> frame(std::size_t index)
    {
        return std::span(values).subspan(index * bins, bins);
    }
    [[nodiscard]] std::span<const std::complex<float>> frame(std::size_t index) const
    {
        return std::span(values).subspan(index * bins, bins);
    }
};

/// The lengths of the complex numbers, [frames, bins].
[[nodiscard]] Matrix magnitudes(const ComplexBlock& block);

/// Short-time Fourier transform with a Hann window. Frame t is centred on sample t·hop; beyond its
/// ends the signal is continued by reflection. Immutable, usable from any thread.
class Stft final {
public:
    /// hop ≤ windowSize ≤ fftSize, fftSize even; asserted.
    explicit Stft(StftSettings settings);

    [[nodiscard]] const StftSettings& settings() const { return m_settings; }
    [[nodiscard]] std::size_t bins() const { return m_fft.bins(); }
    /// Frames whose centre lies within or just after the signal: 1 + samples/hop.
    [[nodiscard]] std::size_t frames(std::size_t samples) const
    {
        return 1 + samples / m_settings.hop;
    }

    /// The first `block.frames` frames of `samples` (not empty), into a block of the right size.
    void forward(std::span<const float> samples, ComplexBlock& block) const;
    [[nodiscard]] ComplexBlock forward(std::span<const float> samples) const;

    using Visitor = std::function<void(std::size_t frame, std::span<const std::complex<float>>)>;
    /// The same, each frame handed to `visit` and then forgotten.
    void forEachFrame(
        std::span<const float> samples, std::size_t frameCount, const Visitor& visit) const;

    using PowerVisitor = std::function<void(std::size_t frame, std::span<const float> powers)>;
    /// The squared magnitudes of the frames alone: faster, for what needs no phase.
    void forEachPower(
        std::span<const float> samples, std::size_t frameCount, const PowerVisitor& visit) const;

    /// The signal of `samples.size()` whose frames are nearest to `block` in the least-squares
    /// sense: overlap-add of windowed frames over the sum of squared windows.
    void inverse(const ComplexBlock& block, std::span<float> samples) const;

private:
    friend class FrameTransform;
    friend class OverlapAdd;

    /// Samples that a window reaches back from its frame's centre.
    [[nodiscard]] std::size_t lead() const { return m_settings.fftSize / 2 - 2 * m_firstPair; }

    StftSettings m_settings;
    FrameFft m_fft;
    std::size_t m_firstPair; ///< where in a transform the window begins, in pairs of samples
    SplitArray m_window; ///< pairs of samples from there on
};

} // namespace timbrel::spectral
