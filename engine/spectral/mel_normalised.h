// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"
#include "engine/spectral/mel_front_end.h"
#include "engine/spectral/representation.h"

namespace timbrel::spectral {

struct MelNormalisedSettings {
    MelFrontEndSettings mel;
    std::size_t frames = 256; ///< of a clip
    bool perClass = true; ///< classes are normalised apart
    float rangeDb = 80.0F; ///< of pictures
};

/// Mel power brought to a common scale, seed 003: X₁ = X/σ, X₂ = log10(1 + X₁),
/// Xₙ = X₂/(σ_b + 10⁻³), with σ the standard deviation of the training part's power and σ_b that of
/// X₂ in band b. A network sees Xₙ over the largest one in the corpus. With σ and σ_b of each
/// class, changing class re-weighs the bands before a network has done anything.
class MelNormalised final : public Representation {
public:
    [[nodiscard]] static Result<std::unique_ptr<Representation>> create(
        const params::ParameterSet& values);
    explicit MelNormalised(const MelNormalisedSettings& settings); ///< that create() would accept

    [[nodiscard]] int sampleRate() const override { return m_mel.sampleRate(); }
    [[nodiscard]] FeatureShape shape() const override
    {
        return {1, m_mel.bands(), m_settings.frames};
    }
    [[nodiscard]] std::size_t hop() const override { return m_mel.hop(); }
    [[nodiscard]] std::string_view unit() const override { return "power"; }
    [[nodiscard]] bool scaleIsPerClass() const override { return m_settings.perClass; }

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
    MelNormalisedSettings m_settings;
    MelFrontEnd m_mel;
};

/// The row of the catalog: what a person may set.
[[nodiscard]] params::Row melNormalisedRow();

} // namespace timbrel::spectral
