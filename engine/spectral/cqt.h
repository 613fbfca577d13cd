// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>

#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"
#include "engine/spectral/constant_q_parameters.h"
#include "engine/spectral/constant_q_phase.h"
#include "engine/spectral/representation.h"

namespace timbrel::spectral {

/// Where the estimate of the phase of constant-Q bands begins.
enum class CqtStart {
    Random,
    Neighbours, ///< bands turn as the levels of their neighbours imply
    Content, ///< the source clip's phase; as Neighbours where there is no source
};

/// Level of constant-Q bands in decibels, 20 log10(max(magnitude, 1e-5)) of ConstantQFeatures: a
/// sine of amplitude 1 at a band's centre is at 0 dB. Comes back by an estimate of the phase on
/// the transform's own frame; what lies below and above the bands is lost.
class Cqt final : public Representation {
public:
    [[nodiscard]] static Result<std::unique_ptr<Representation>> create(
        const params::ParameterSet& values);
    Cqt(const ConstantQClips& clips, CqtStart start); ///< settings that create() would accept

    [[nodiscard]] int sampleRate() const override { return m_clips.transform.sampleRate; }
    [[nodiscard]] FeatureShape shape() const override;
    [[nodiscard]] std::size_t hop() const override { return m_clips.transform.hop; }
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
    [[nodiscard]] ConstantQStart firstPhase(
        const ConstantQ& transform, const Matrix& magnitudes, const Synthesis& how) const;

    ConstantQClips m_clips;
    CqtStart m_start;
};

/// The row of the catalog: what a person may set.
[[nodiscard]] params::Row cqtRow();

} // namespace timbrel::spectral
