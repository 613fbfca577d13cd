// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>

#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"
#include "engine/spectral/mel_front_end.h"
#include "engine/spectral/representation.h"

namespace timbrel::spectral {

/// Mel spectrogram in decibels: 10 log10(max(W|X|², 1e-10)). Comes back through mel inversion and
/// an estimate of the phase.
class MelDb final : public Representation {
public:
    [[nodiscard]] static Result<std::unique_ptr<Representation>> create(
        const params::ParameterSet& values);
    /// Settings that create() would accept; `rangeDb` is what is kept below the reference.
    MelDb(const MelFrontEndSettings& settings, std::size_t frames, float rangeDb);

    [[nodiscard]] int sampleRate() const override { return m_mel.sampleRate(); }
    [[nodiscard]] FeatureShape shape() const override { return {1, m_mel.bands(), m_frames}; }
    [[nodiscard]] std::size_t hop() const override { return m_mel.hop(); }
    [[nodiscard]] std::string_view unit() const override { return "dB"; }

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
    MelFrontEnd m_mel;
    std::size_t m_frames;
    float m_rangeDb;
};

/// The row of the catalog: what a person may set.
[[nodiscard]] params::Row melDbRow();

} // namespace timbrel::spectral
