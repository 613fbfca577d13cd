// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/spectrum_shape.h"

#include <algorithm>

#include "engine/analysis/high_band.h"
#include "engine/analysis/spectral_flatness.h"

namespace timbrel::measures {
namespace {

/// A number that a picture's levels come to; none where they do not say.
using Shape = std::optional<double> (*)(const snapshots::Spectrogram& picture);

/// Of transfers, and of what they should be like.
Reading readShape(const Subject& subject, Shape shape)
{
    const auto& features = subject.measured();
    const auto ofClip = [&](std::size_t clip) { return shape(subject.picture(features, clip)); };
    Reading reading;
    reading.model = overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            return shape(subject.picture(example.made, example.transfer.target));
        });
    reading.baselines.push_back(overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            const auto& truth = example.transfer.truth;
            return truth ? ofClip(*truth) : std::nullopt;
        }));
    reading.baselines.push_back(overExamples(subject.transfers(),
        [&](const Example& example, std::size_t index) -> std::optional<double> {
            const auto other = subject.otherClip(
                index, example.group, subject.model().parents.of[example.transfer.target]);
            return other ? ofClip(subject.clips()[*other]) : std::nullopt;
        }));
    reading.baselines.push_back(overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            return ofClip(example.transfer.clip);
        }));
    return reading;
}

std::vector<BaselineName> baselines()
{
    return {{"truth", "the true rendering"}, {"real", "real recordings of the class"},
        {"copy", "copying the input"}};
}

/// Nothing where the representation ends below the high bands.
Result<std::optional<Reading>> readHighBand(const Subject& subject, Monitor& /*monitor*/)
{
    const auto& features = subject.measured();
    if (subject.clips().empty()
        || std::ranges::max(subject.picture(features, subject.clips().front()).bandHz)
            < analysis::kHighBandHz) {
        return std::nullopt;
    }
    return readShape(subject, [](const snapshots::Spectrogram& picture) -> std::optional<double> {
        return analysis::highBandEnergy(picture);
    });
}

Result<std::optional<Reading>> readFlatness(const Subject& subject, Monitor& /*monitor*/)
{
    auto reading = readShape(subject, &analysis::spectralFlatness);
    return reading.model.empty() ? std::nullopt : std::optional(std::move(reading));
}

} // namespace

MeasureRow highBandRow()
{
    return {"high_band_energy", "High-band energy",
        "How loud the bands from 4 kHz up are in transfers, against all bands together, in "
        "decibels. More than in the true rendering is hiss, less is dullness. It says nothing of "
        "whether the energy lies where it should.",
        "dB", snapshots::Better::AsGuessing, baselines(), &readHighBand};
}

MeasureRow flatnessRow()
{
    return {"spectral_flatness", "Spectral flatness",
        "How much the spectra of transfers are like noise: the mean level of all bands against the "
        "level of their mean power, in decibels; 0 is noise, and the lower, the sharper partials "
        "stand out. More than in the true rendering is noise between the partials.",
        "dB", snapshots::Better::AsGuessing, baselines(), &readFlatness};
}

} // namespace timbrel::measures
