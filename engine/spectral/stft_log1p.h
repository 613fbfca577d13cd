// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"
#include "engine/spectral/phase_recovery.h"
#include "engine/spectral/representation.h"
#include "engine/spectral/stft.h"

namespace timbrel::spectral {

struct StftLog1pSettings {
    int sampleRate = 22050; ///< Hz
    StftSettings stft{2048, 2048, 512};
    std::size_t frames = 432; ///< of a clip
    float rangeDb = 80.0F; ///< of pictures
    PhaseRecoverySettings phase;
};

/// log(1 + |X|) of every bin, seed 002. Phase is kept apart: the way back takes the source clip's.
class StftLog1p final : public Representation {
public:
    [[nodiscard]] static Result<std::unique_ptr<Representation>> create(
        const params::ParameterSet& values);
    explicit StftLog1p(const StftLog1pSettings& settings); ///< that create() would accept

    [[nodiscard]] int sampleRate() const override { return m_settings.sampleRate; }
    [[nodiscard]] FeatureShape shape() const override
    {
        return {1, m_stft.bins(), m_settings.frames};
    }
    [[nodiscard]] std::size_t hop() const override { return m_settings.stft.hop; }
    [[nodiscard]] std::string_view unit() const override { return "log(1 + magnitude)"; }

    [[nodiscard]] Matrix analyse(std::span<const float> samples) const override;
    [[nodiscard]] std::unique_ptr<ScaleEstimator> scaleEstimator(
        std::size_t classCount) const override;
    void toUnit(Matrix& features, const FeatureScale& scale, std::size_t classIndex) const override;
    void fromUnit(
        Matrix& features, const FeatureScale& scale, std::size_t classIndex) const override;
    [[nodiscard]] Result<Sound> synthesise(
        const Matrix& absolute, const Synthesis& how, Monitor& monitor) const override;
    [[nodiscard]] snapshots::Spectrogram picture(
        const Matrix& absolute, const FeatureScale& scale) const override;
    [[nodiscard]] Result<Sound> synthesisePicture(const snapshots::Spectrogram& picture,
        const FeatureScale& scale, const Synthesis& how, Monitor& monitor) const override;

private:
    StftLog1pSettings m_settings;
    Stft m_stft;
};

/// The row of the catalog: what a person may set.
[[nodiscard]] params::Row stftLog1pRow();

} // namespace timbrel::spectral
