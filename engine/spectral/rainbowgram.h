// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>

#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"
#include "engine/spectral/constant_q_features.h"
#include "engine/spectral/constant_q_parameters.h"
#include "engine/spectral/representation.h"

namespace timbrel::spectral {

/// Constant-Q bands with their instantaneous frequency, after the pictures of NSynth (Engel et al.,
/// 2017). Two channels: levels in decibels as those of Cqt, and how far from its centre a band's
/// frequency lies, in half widths, [−1, 1] (see ConstantQFeatures). Sound comes back by letting
/// every band turn at its frequency, and refining what that makes.
///
/// As unit features, a deviation of 0 is ½; so are those of cells below the range, which would be
/// noise to a network. Pictures show the deviation as hue.
class Rainbowgram final : public Representation {
public:
    [[nodiscard]] static Result<std::unique_ptr<Representation>> create(
        const params::ParameterSet& values);
    explicit Rainbowgram(const ConstantQClips& clips); ///< settings that create() would accept

    [[nodiscard]] int sampleRate() const override { return m_clips.transform.sampleRate; }
    [[nodiscard]] FeatureShape shape() const override;
    [[nodiscard]] std::size_t hop() const override { return m_clips.transform.hop; }
    [[nodiscard]] std::string_view unit() const override { return "dB, half bandwidths"; }

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
    [[nodiscard]] Result<Sound> synthesise(
        const ConstantQFeatures& features, const Synthesis& how, Monitor& monitor) const;

    ConstantQClips m_clips;
};

/// The row of the catalog: what a person may set.
[[nodiscard]] params::Row rainbowgramRow();

} // namespace timbrel::spectral
