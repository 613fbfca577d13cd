// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/class_accuracy.h"

#include "engine/measures/judge.h"

namespace timbrel::measures {
namespace {

Result<std::optional<Reading>> readClassAccuracy(const Subject& subject, Monitor& monitor)
{
    TIMBREL_TRY(const auto judge, trainJudge(subject, monitor));
    const auto& features = subject.measured();
    const auto isHeard = [&](const snapshots::Spectrogram& picture, std::size_t classIndex) {
        return judge->heard(picture) == subject.model().parents.of[classIndex] ? 1.0 : 0.0;
    };
    Reading reading;
    reading.model = overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            const auto target = example.transfer.target;
            return isHeard(subject.picture(example.made, target), target);
        });
    // The judge's own accuracy: held-out recordings, heard as what they are.
    reading.baselines.push_back(overExamples(subject.reconstructions(),
        [&](const Example& example, std::size_t) -> std::optional<double> {
            return isHeard(subject.picture(features, example.transfer.clip), example.source);
        }));
    reading.baselines.push_back(overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            return isHeard(
                subject.picture(features, example.transfer.clip), example.transfer.target);
        }));
    reading.pairs = byPair(subject.transfers(), reading.model, subject.model().parents);
    return reading;
}

} // namespace

MeasureRow classAccuracyRow()
{
    return {"class_accuracy", "Heard as the target class",
        "The share of transfers that a classifier takes for the target class. It has learnt from "
        "the training recordings and knows nothing of the model; how often it is right about real "
        "held-out recordings stands beside, and is the most that can be asked. It can be "
        "satisfied by the envelope of the spectrum alone.",
        "share", snapshots::Better::Higher,
        {{"real", "real recordings, heard as what they are"}, {"copy", "copying the input"}},
        &readClassAccuracy};
}

} // namespace timbrel::measures
