// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/sound_distances.h"

#include "engine/analysis/log_spectral_distance.h"

namespace timbrel::measures {
namespace {

using snapshots::Better;
using spectral::DistanceAxis;

template <DistanceAxis axis>
Result<std::optional<Reading>> readSpectralDistance(const Subject& subject, Monitor& /*monitor*/)
{
    if (!subject.hasTruths()) {
        return std::nullopt;
    }
    const auto& features = subject.measured();
    const auto toTruth = [&](const Example& example, const snapshots::Spectrogram& picture) {
        const auto truth = subject.picture(features, *example.transfer.truth);
        return analysis::levelledLogSpectralDistance(truth.decibels, picture.decibels, axis);
    };
    Reading reading;
    reading.model = overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            return toTruth(example, subject.picture(example.made, example.transfer.target));
        });
    reading.baselines.push_back(overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            return toTruth(example, subject.picture(features, example.transfer.clip));
        }));
    return reading;
}

} // namespace

MeasureRow spectralDistanceOverBandsRow()
{
    return {"lsd_bands", "Log-spectral distance (over bands)",
        "How far transfers are from the true rendering in decibels, loudness set aside: the root "
        "mean square over bands, averaged over frames, as textbooks define it. Quiet bands count "
        "as "
        "much as loud ones.",
        "dB", Better::Lower, {{"copy", "copying the input"}},
        &readSpectralDistance<DistanceAxis::Bands>};
}

MeasureRow spectralDistanceOverFramesRow()
{
    return {"lsd_frames", "Log-spectral distance (over frames)",
        "The same with the axes exchanged, the root mean square over frames, averaged over bands: "
        "what the evaluation of SS-VQ-VAE calls log-spectral distance.",
        "dB", Better::Lower, {{"copy", "copying the input"}},
        &readSpectralDistance<DistanceAxis::Frames>};
}

} // namespace timbrel::measures
