// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"
#include "engine/spectral/griffin_lim.h"
#include "engine/spectral/mel_front_end.h"
#include "engine/spectral/representation.h"

namespace timbrel::spectral {

/// How a band's mean phase stands in the features.
enum class PhaseChannels {
    Angle, ///< one channel, in (−π, π]: needs a loss that knows −π and π to be the same
    CosineAndSine, ///< two channels in [−1, 1]
};

struct MelPhaseSettings {
    MelFrontEndSettings mel;
    std::size_t frames = 128; ///< of a clip
    float rangeDb = 80.0F;
    PhaseChannels channels = PhaseChannels::Angle;
    bool centred = true; ///< phases are counted from the middle of a window, else from its begin
    GriffinLimSettings refinement; ///< of the phase that the channels hold; none: taken as it is
};

/// Mel decibels with phase beside them, seed 000 §2.3.1. With u = X/|X| and W the filterbank, the
/// phase of a band is that of its mean phasor, C + iS = (W u) / (W 1). Sound comes back by
/// spreading C and S over the bins with the pseudo-inverse, each bin brought to unit length and
/// multiplied by its magnitude.
class MelPhase final : public Representation {
public:
    explicit MelPhase(const MelPhaseSettings& settings); ///< that the rows' creators would accept

    [[nodiscard]] int sampleRate() const override { return m_mel.sampleRate(); }
    [[nodiscard]] FeatureShape shape() const override;
    [[nodiscard]] std::size_t hop() const override { return m_mel.hop(); }
    [[nodiscard]] std::string_view unit() const override;
    [[nodiscard]] std::optional<std::size_t> angleChannel() const override;

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
    /// Phase rows to phasors [frames, bins] of the given magnitudes.
    [[nodiscard]] ComplexBlock phasors(const Matrix& absolute, const Matrix& magnitudes) const;

    MelPhaseSettings m_settings;
    MelFrontEnd m_mel;
    std::vector<float> m_rowSums; ///< W 1
};

/// The catalog's rows, and what makes them.
[[nodiscard]] params::Row melPhase2Row();
[[nodiscard]] params::Row melPhase3Row();
[[nodiscard]] Result<std::unique_ptr<Representation>> createMelPhase2(
    const params::ParameterSet& values);
[[nodiscard]] Result<std::unique_ptr<Representation>> createMelPhase3(
    const params::ParameterSet& values);

} // namespace timbrel::spectral
