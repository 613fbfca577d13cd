// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>

#include "engine/spectral/split_array.h"

namespace timbrel::spectral {

/// Fourier transform of `size` real samples into size/2+1 bins and back, neither scaled, for the
/// many short frames of an STFT: one complex transform of half the size on split arrays, with even
/// samples as real and odd ones as imaginary parts. On them FFTW's estimated plans take a third of
/// the time of its real transforms (RealFft), which stay the simpler choice for single long ones.
///
/// Immutable: any number of threads may use one object at once, each with its own arrays. Plans
/// are estimated, not measured, so that the same input gives the same bits in every process.
class FrameFft final {
public:
    explicit FrameFft(std::size_t size); ///< even, at least 2
    ~FrameFft();
    FrameFft(const FrameFft&) = delete;
    FrameFft& operator=(const FrameFft&) = delete;

    [[nodiscard]] std::size_t size() const { return 2 * m_half; }
    [[nodiscard]] std::size_t bins() const { return m_half + 1; }
    /// Arrays of the right sizes: `size` samples (pairs of them), a spectrum, and room to work.
    [[nodiscard]] SplitArray makePairs() const { return SplitArray(m_half); }
    [[nodiscard]] SplitArray makeSpectrum() const { return SplitArray(m_half + 1); }
    [[nodiscard]] SplitArray makeWork() const { return SplitArray(m_half); }

    /// pairs (left as they are) → spectrum
    void forward(SplitArray& pairs, SplitArray& work, SplitArray& spectrum) const;
    /// pairs (left as they are) → |spectrum|², [bins]
    void power(SplitArray& pairs, SplitArray& work, float* powers) const;
    /// FFTW's part of the two above: work ← complex transform of the pairs.
    void transformPairs(SplitArray& pairs, SplitArray& work) const;
    /// spectrum → pairs, `size` times too large. The imaginary parts of the first and the last bin
    /// are set to zero: no real signal has them.
    void inverse(SplitArray& spectrum, SplitArray& work, SplitArray& pairs) const;

private:
    struct Plans;

    std::size_t m_half;
    SplitArray m_turns; ///< ½ e^{−2πik/size} for the bins k
    std::unique_ptr<Plans> m_plans;
};

} // namespace timbrel::spectral
