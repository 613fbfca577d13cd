// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/class_accuracy.h"

#include <algorithm>

#include "engine/measures/judge.h"

namespace timbrel::measures {
namespace {

/// What the judge's word on a clip, how likely each class of the corpus is, comes to where it
/// should be taken for `target` and not for `source`.
using Verdict = double (*)(
    const std::vector<double>& chances, std::size_t source, std::size_t target);

double isHeard(const std::vector<double>& chances, std::size_t /*source*/, std::size_t target)
{
    const auto likeliest = std::ranges::max_element(chances) - chances.begin();
    return static_cast<std::size_t>(likeliest) == target ? 1.0 : 0.0;
}

double probability(const std::vector<double>& chances, std::size_t /*source*/, std::size_t target)
{
    return chances[target];
}

double isAboveSource(const std::vector<double>& chances, std::size_t source, std::size_t target)
{
    return chances[target] > chances[source] ? 1.0 : 0.0;
}

/// `own` is the judge's own worth, on held-out recordings that are to be heard as what they are.
Result<std::optional<Reading>> judged(
    const Subject& subject, Verdict verdict, bool own, Monitor& monitor)
{
    TIMBREL_TRY(const auto judge, trainJudge(subject, monitor));
    const auto& features = subject.measured();
    const auto& parents = subject.model().parents.of;
    const auto on = [&](const snapshots::Spectrogram& picture, std::size_t source,
                        std::size_t target) {
        return verdict(judge->chances(picture), parents[source], parents[target]);
    };
    Reading reading;
    reading.model = overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            const auto target = example.transfer.target;
            return on(subject.picture(example.made, target), example.source, target);
        });
    if (own) {
        reading.baselines.push_back(overExamples(subject.reconstructions(),
            [&](const Example& example, std::size_t) -> std::optional<double> {
                return on(subject.picture(features, example.transfer.clip), example.source,
                    example.source);
            }));
    }
    reading.baselines.push_back(overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            return on(subject.picture(features, example.transfer.clip), example.source,
                example.transfer.target);
        }));
    reading.pairs = byPair(subject.transfers(), reading.model, subject.model().parents);
    return reading;
}

Result<std::optional<Reading>> readClassAccuracy(const Subject& subject, Monitor& monitor)
{
    return judged(subject, &isHeard, true, monitor);
}

Result<std::optional<Reading>> readTargetProbability(const Subject& subject, Monitor& monitor)
{
    return judged(subject, &probability, true, monitor);
}

Result<std::optional<Reading>> readTargetAboveSource(const Subject& subject, Monitor& monitor)
{
    return judged(subject, &isAboveSource, false, monitor);
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

MeasureRow targetProbabilityRow()
{
    return {"target_probability", "Probability of the target class",
        "How likely the same classifier finds the target class, the mean over transfers. Where "
        "nearly all of them, or nearly none, are heard as the target it still tells models apart.",
        "", snapshots::Better::Higher,
        {{"real", "real recordings, heard as what they are"}, {"copy", "copying the input"}},
        &readTargetProbability};
}

MeasureRow targetAboveSourceRow()
{
    return {"target_above_source", "Target before source",
        "The share of transfers for which the same classifier finds the target class likelier than "
        "the one that played. Whether it finds a third one likelier still does not matter.",
        "share", snapshots::Better::Higher, {{"copy", "copying the input"}},
        &readTargetAboveSource};
}

} // namespace timbrel::measures
