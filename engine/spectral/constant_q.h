// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <complex>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "engine/spectral/aligned.h"
#include "engine/spectral/complex_fft.h"
#include "engine/spectral/constant_q_bands.h"
#include "engine/spectral/fft.h"

namespace timbrel::spectral {

/// What ConstantQ makes of a signal.
struct ConstantQCoefficients {
    using Frames = AlignedVector<std::complex<float>>;

    std::vector<Frames> bands; ///< [bands][hops · framesPerHop(band)], the lowest band first
    Frames below; ///< the windowed bins under the lowest band
    Frames above; ///< and over the highest
};

/// Constant-Q transform with perfect reconstruction, for signals of one length: a non-stationary
/// Gabor frame in frequency (Velasco, Holighaus, Dörfler and Grill, 2011), with the widths of the
/// variable-Q transform (Schörkhuber, Klapuri, Holighaus and Dörfler, 2014).
///
/// The signal is continued by reflection to a length that transforms fast and keeps its ends apart
/// for as long as the narrowest band rings; X are the bins of its one Fourier transform, gₖ the
/// Hann window of band k over them, which lies on bin jₖ. With R_k frames per hop, a band is
///     cₖ[m] = 2/L · Σⱼ X[j] gₖ[j] e^{2πi (j − jₖ) m / M},   M = hops · R_k,
/// the band's part of the signal moved down to 0 Hz: a sine of amplitude A at its centre gives A at
/// every frame, one δ Hz above turns by 2πδ per second. R_k is the least power of two at which the
/// frames hold the band's width without aliasing ("painless"), so narrow bands cost little; every
/// hop holds a whole number of frames of every band. Way back: X[j] = Σₖ gₖ[j] Cₖ[j] / Σₖ gₖ[j]²,
/// for coefficients that no signal has the continued one nearest to them, cut to its length.
///
/// Immutable after creation; any number of threads may use it at once, each with its own buffers.
/// Memory: one transform of the signal; bands can be visited one by one.
class ConstantQ final {
public:
    using Frames = ConstantQCoefficients::Frames;
    using Spectrum = AlignedVector<std::complex<float>>;

    /// Settings that fit (see constant_q_bands.h) and at least one sample; asserted.
    ConstantQ(const ConstantQSettings& settings, std::size_t samples);

    [[nodiscard]] const ConstantQSettings& settings() const { return m_settings; }
    [[nodiscard]] std::size_t bands() const { return m_bands.size(); }
    /// Of the signal.
    [[nodiscard]] std::size_t samples() const { return m_samples; }
    /// Hops of the continued signal; the first samples/hop of them are the signal's own.
    [[nodiscard]] std::size_t hops() const { return m_hops; }
    [[nodiscard]] std::size_t framesPerHop(std::size_t band) const
    {
        return m_bands[band].framesPerHop;
    }
    [[nodiscard]] double frameRate(std::size_t band) const; ///< Hz
    /// Where 0 Hz of the band's frames really lies: its centre, rounded to a bin.
    [[nodiscard]] double carrierHz(std::size_t band) const;

    [[nodiscard]] ConstantQCoefficients forward(std::span<const float> samples) const;
    void inverse(const ConstantQCoefficients& coefficients, std::span<float> samples) const;

    // The steps of both, for work that needs one band at a time.

    /// Fourier transform of the continued signal.
    [[nodiscard]] Spectrum toSpectrum(std::span<const float> samples) const;
    /// The signal of a spectrum, whose contents are lost, without its continuation.
    void toSamples(Spectrum& spectrum, std::span<float> samples) const;
    [[nodiscard]] Spectrum emptySpectrum() const { return Spectrum(m_fft.bins()); }
    /// One band of a spectrum; `frames` is resized.
    void analyse(std::size_t band, const Spectrum& spectrum, Frames& frames) const;
    /// Adds the band's share of the least-squares inverse; the contents of `frames` are lost.
    void addSynthesis(std::size_t band, Frames& frames, Spectrum& sum) const;

private:
    struct Band {
        std::size_t firstBin = 0;
        std::size_t centreBin = 0;
        std::size_t framesPerHop = 1;
        std::vector<float> window; ///< gₖ from firstBin on
        std::vector<float> dual; ///< gₖ / Σ g²
        const ComplexFft* fft = nullptr; ///< of hops · framesPerHop
    };

    void makeWindows();
    [[nodiscard]] Band windowOf(std::size_t band) const;

    ConstantQSettings m_settings;
    std::size_t m_samples;
    std::size_t m_hops;
    RealFft m_fft;
    std::vector<std::size_t> m_continuation; ///< which samples follow the signal
    std::vector<std::unique_ptr<ComplexFft>> m_bandFfts; ///< one per number of frames
    std::vector<Band> m_bands;
    Band m_below; ///< from 0 Hz to the lowest centre
    Band m_above; ///< from the highest centre to half the sample rate
};

} // namespace timbrel::spectral
