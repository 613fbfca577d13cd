// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/spectral/split_array.h"
#include "engine/spectral/stft.h"

namespace timbrel::spectral {

/// One frame of an Stft at a time, there and back, without allocating: what the loops over frames
/// are made of. Has the buffers of one thread; `stft` must outlive it.
class FrameTransform final {
public:
    explicit FrameTransform(const Stft& stft);

    /// The spectrum of the last analyse(), or what addTo() is to transform.
    [[nodiscard]] SplitArray& spectrum() { return m_spectrum; }

    /// spectrum() ← frame `frame` of the signal, not empty.
    void analyse(std::span<const float> samples, std::size_t frame);
    /// The squared magnitudes of that frame, [bins]; valid until the next call.
    [[nodiscard]] std::span<const float> analysePower(
        std::span<const float> samples, std::size_t frame);

    /// Adds the windowed signal of spectrum(), which is lost, at its place of an OverlapAdd's sum.
    void addTo(std::span<float> sum, std::size_t frame);

private:
    void cut(std::span<const float> samples, std::size_t frame);

    const Stft& m_stft;
    SplitArray m_cut; ///< windowed samples to transform, zero outside of the window
    SplitArray m_piece; ///< samples transformed back
    SplitArray m_work;
    SplitArray m_spectrum;
    AlignedVector<float> m_powers;
    std::vector<float> m_edge; ///< samples of a frame that reaches beyond the signal
};

/// The sum of windowed frames and its division by the sum of squared windows (Griffin and Lim,
/// 1984, eq. 6), for signals of one length.
class OverlapAdd final {
public:
    OverlapAdd(const Stft& stft, std::size_t frames, std::size_t samples);

    /// Where FrameTransform::addTo() adds.
    [[nodiscard]] std::span<float> sum() { return m_sum; }
    /// Takes the signal out, [samples], and empties the sum.
    void take(std::span<float> samples);

private:
    std::size_t m_lead; ///< samples that the first window reaches back
    std::vector<float> m_sum;
    std::vector<float> m_gains; ///< one over fftSize times the sum of squared windows
};

} // namespace timbrel::spectral
