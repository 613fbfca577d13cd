// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/phase_leakage.h"

#include "engine/analysis/edge_correlation.h"

namespace timbrel::measures {
namespace {

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

} // namespace

MeasureRow amplitudeInPhaseRow()
{
    return {"amplitude_in_phase", "Amplitude seen in phase",
        "Whether the phase channels of transfers have their edges where the amplitudes have theirs: "
        "the correlation of how steep both are, from -1 to 1. More than in recordings means that "
        "the shape of the amplitudes has leaked into the phase.",
        "", snapshots::Better::AsGuessing, {{"real", "recordings"}}, &readAmplitudeInPhase};
}

} // namespace timbrel::measures
