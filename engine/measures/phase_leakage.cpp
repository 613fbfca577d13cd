// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/phase_leakage.h"

#include <cmath>
#include <numbers>
#include <vector>

#include "engine/analysis/edge_correlation.h"

namespace timbrel::measures {
namespace {

constexpr float kPi = std::numbers::pi_v<float>;

/// The mean over the channels beyond the first, of features in [0, 1].
std::optional<double> amplitudeInPhase(
    std::span<const float> features, const spectral::Representation& representation)
{
    const auto shape = representation.shape();
    const auto size = shape.bands * shape.frames;
    const auto angle = representation.angleChannel();
    double sum = 0.0;
    std::size_t count = 0;
    for (std::size_t channel = 1; channel < shape.channels; ++channel) {
        const auto correlation = analysis::edgeCorrelation({features.first(size)},
            {features.subspan(channel * size, size), angle == channel}, shape.bands, shape.frames);
        if (correlation) {
            sum += *correlation;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
}

/// Nothing where there is one channel only.
Result<std::optional<Reading>> readAmplitudeInPhase(const Subject& subject, Monitor& /*monitor*/)
{
    const auto& representation = *subject.model().representation;
    if (representation.shape().channels < 2) {
        return std::nullopt;
    }
    const auto& features = subject.measured();
    Reading reading;
    reading.model = overExamples(subject.transfers(), [&](const Example& example, std::size_t) {
        return amplitudeInPhase(example.made, representation);
    });
    reading.baselines.push_back(
        overExamples(subject.transfers(), [&](const Example& example, std::size_t) {
            return amplitudeInPhase(features.features(example.transfer.clip), representation);
        }));
    return reading.model.empty() ? std::nullopt : std::optional(std::move(reading));
}

/// The angles of features in [0, 1], in radians; none where they hold no phase.
std::optional<std::vector<float>> angles(
    std::span<const float> features, const spectral::Representation& representation)
{
    const auto shape = representation.shape();
    const auto size = shape.bands * shape.frames;
    std::vector<float> turned(size);
    if (const auto angle = representation.angleChannel()) {
        for (std::size_t i = 0; i < size; ++i) {
            turned[i] = 2.0F * kPi * features[*angle * size + i];
        }
        return turned;
    }
    if (representation.shape().channels != 3) { // levels, cosines, sines
        return std::nullopt;
    }
    for (std::size_t i = 0; i < size; ++i) {
        turned[i] =
            std::atan2(2.0F * features[2 * size + i] - 1.0F, 2.0F * features[size + i] - 1.0F);
    }
    return turned;
}

/// The mean square of the shorter way round from one angle to the other.
double phaseError(const std::vector<float>& made, const std::vector<float>& wished)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const double apart = std::remainder(static_cast<double>(made[i] - wished[i]), 2.0 * kPi);
        sum += apart * apart;
    }
    return sum / static_cast<double>(made.size());
}

Result<std::optional<Reading>> readPhaseError(const Subject& subject, Monitor& /*monitor*/)
{
    const auto& representation = *subject.model().representation;
    const auto& features = subject.measured();
    Reading reading;
    reading.model = overExamples(subject.reconstructions(),
        [&](const Example& example, std::size_t) -> std::optional<double> {
            const auto made = angles(example.made, representation);
            return made ? std::optional(phaseError(
                       *made, *angles(features.features(example.transfer.clip), representation)))
                        : std::nullopt;
        });
    reading.baselines.push_back(overExamples(
        subject.reconstructions(), [](const Example&, std::size_t) -> std::optional<double> {
            return kPi * kPi / 3.0; // of angles that know nothing of each other
        }));
    return reading.model.empty() ? std::nullopt : std::optional(std::move(reading));
}

} // namespace

MeasureRow phaseErrorRow()
{
    return {"phase_error", "Phase error",
        "How far the phases of reconstructions are from those of the recordings: the mean square "
        "of the angle between them, in radians, every band and frame alike. Random phases are at a "
        "third of π².",
        "", snapshots::Better::Lower, {{"random", "random phases"}}, &readPhaseError};
}

MeasureRow amplitudeInPhaseRow()
{
    return {"amplitude_in_phase", "Amplitude seen in phase",
        "Whether the phase channels of transfers have their edges where the amplitudes have "
        "theirs: the correlation of how steep both are, from -1 to 1. More than in recordings "
        "means that the shape of the amplitudes has leaked into the phase.",
        "", snapshots::Better::AsGuessing, {{"real", "recordings"}}, &readAmplitudeInPhase};
}

} // namespace timbrel::measures
