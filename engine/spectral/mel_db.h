// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"
#include "engine/spectral/griffin_lim.h"
#include "engine/spectral/mel_filterbank.h"
#include "engine/spectral/mel_inversion.h"
#include "engine/spectral/representation.h"
#include "engine/spectral/stft.h"

namespace timbrel::spectral {

struct MelDbSettings {
    StftSettings stft;
    MelSettings mel;
    std::size_t frames = 128; ///< of a clip
    bool power = true; ///< bands sum power (else magnitude)
    float rangeDb = 80.0F; ///< what is kept below the reference
    std::size_t nonnegativeIterations = 60;
    GriffinLimSettings griffinLim;
};

/// Mel spectrogram in decibels: 10 log10(max(W|X|², 1e-10)). Comes back through non-negative mel
/// inversion and fast Griffin–Lim.
class MelDb final : public Representation {
public:
    [[nodiscard]] static Result<std::unique_ptr<Representation>> create(
        const params::ParameterSet& values);
    explicit MelDb(const MelDbSettings& settings); ///< settings that create() would accept

    [[nodiscard]] int sampleRate() const override { return m_settings.mel.sampleRate; }
    [[nodiscard]] FeatureShape shape() const override;
    [[nodiscard]] std::size_t hop() const override { return m_settings.stft.hop; }

    [[nodiscard]] Matrix analyse(std::span<const float> samples) const override;
    [[nodiscard]] FeatureScale scaleFor(float largest) const override { return {largest}; }
    void toUnit(std::span<float> features, FeatureScale scale) const override;
    void fromUnit(std::span<float> features, FeatureScale scale) const override;
    [[nodiscard]] Result<Sound> synthesise(
        const Matrix& absolute, std::uint64_t seed, Monitor& monitor) const override;
    [[nodiscard]] snapshots::Spectrogram picture(
        const Matrix& absolute, FeatureScale scale) const override;

private:
    MelDbSettings m_settings;
    Stft m_stft;
    MelFilterbank m_filterbank;
    MelInversion m_inversion;
};

/// The row of the catalog: what a person may set.
[[nodiscard]] params::Row melDbRow();

} // namespace timbrel::spectral
