// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/spectral/mel_filterbank.h"
#include "engine/spectral/mel_inversion.h"
#include "engine/spectral/phase_recovery.h"
#include "engine/spectral/stft.h"
#include "engine/spectral/synthesis.h"

namespace timbrel::spectral {

struct MelFrontEndSettings {
    StftSettings stft;
    MelSettings mel;
    bool power = true; ///< bands sum power (else magnitude)
    MelInverse inverse = MelInverse::NonNegative;
    std::size_t nonnegativeIterations = 60;
    PhaseRecoverySettings phase;
};

/// What the mel representations share: sound to mel bands, and bands to sound. Immutable, usable
/// from any thread.
class MelFrontEnd final {
public:
    explicit MelFrontEnd(const MelFrontEndSettings& settings);

    [[nodiscard]] int sampleRate() const { return m_settings.mel.sampleRate; }
    [[nodiscard]] std::size_t hop() const { return m_settings.stft.hop; }
    [[nodiscard]] std::size_t bands() const { return m_settings.mel.bands; }
    [[nodiscard]] const Stft& stft() const { return m_stft; }
    [[nodiscard]] const MelFilterbank& filterbank() const { return m_filterbank; }
    [[nodiscard]] const MelInversion& inversion() const { return m_inversion; }
    [[nodiscard]] double secondsPerFrame() const;
    /// samples/hop, at least one. One frame more would be centred on the end of the signal, half
    /// of it reflection.
    [[nodiscard]] std::size_t frames(std::size_t samples) const;

    /// Power of the bins of one frame, or their magnitude.
    void spectrum(std::span<const std::complex<float>> bins, std::span<float> values) const;
    /// W|X|² or W|X|: [bands, frames], linear.
    [[nodiscard]] Matrix bands(std::span<const float> samples) const;

    /// 10 log10 of power, 20 log10 of magnitude, with silence at −100 dB; in place.
    void toDecibels(std::span<float> bands) const;
    [[nodiscard]] Matrix fromDecibels(const Matrix& levels) const;

    /// Magnitudes [frames, bins] whose bands are nearly `bands` [bands, frames].
    [[nodiscard]] Result<Matrix> magnitudes(const Matrix& bands, Monitor& monitor) const;
    /// A signal of frames·hop samples with nearly these bands.
    [[nodiscard]] Result<Sound> synthesise(
        const Matrix& bands, const Synthesis& how, Monitor& monitor) const;

private:
    MelFrontEndSettings m_settings;
    Stft m_stft;
    MelFilterbank m_filterbank;
    MelInversion m_inversion;
};

} // namespace timbrel::spectral
