// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/high_band.h"

#include <algorithm>

#include "engine/analysis/high_band.h"

namespace timbrel::measures {
namespace {

/// Nothing where the representation ends below the high bands.
Result<std::optional<Reading>> readHighBand(const Subject& subject, Monitor& /*monitor*/)
{
    const auto& features = subject.measured();
    if (subject.clips().empty()
        || std::ranges::max(subject.picture(features, subject.clips().front()).bandHz)
            < analysis::kHighBandHz) {
        return std::nullopt;
    }
    const auto ofClip = [&](std::size_t clip) {
        return analysis::highBandEnergy(subject.picture(features, clip));
    };
    Reading reading;
    reading.model = overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            return analysis::highBandEnergy(subject.picture(example.made, example.transfer.target));
        });
    reading.baselines.push_back(overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            const auto& truth = example.transfer.truth;
            return truth ? std::optional(ofClip(*truth)) : std::nullopt;
        }));
    reading.baselines.push_back(overExamples(subject.transfers(),
        [&](const Example& example, std::size_t index) -> std::optional<double> {
            const auto other = subject.otherClip(
                index, example.group, subject.model().parents.of[example.transfer.target]);
            return other ? std::optional(ofClip(subject.clips()[*other])) : std::nullopt;
        }));
    reading.baselines.push_back(overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            return ofClip(example.transfer.clip);
        }));
    return reading;
}

} // namespace

MeasureRow highBandRow()
{
    return {"high_band_energy", "High-band energy",
        "How loud the bands from 4 kHz up are in transfers, against all bands together, in "
        "decibels. More than in the true rendering is hiss, less is dullness. It says nothing of "
        "whether the energy lies where it should.",
        "dB", snapshots::Better::AsGuessing,
        {{"truth", "the true rendering"}, {"real", "real recordings of the class"},
            {"copy", "copying the input"}},
        &readHighBand};
}

} // namespace timbrel::measures
