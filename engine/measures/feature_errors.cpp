// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/feature_errors.h"

#include <algorithm>
#include <utility>

#include "engine/analysis/held_out_errors.h"

namespace timbrel::measures {
namespace {

using snapshots::Better;

analysis::ReferenceLevels learntLevels(const corpus::FeatureSet& features)
{
    analysis::ReferenceLevels levels(features.classCount(), features.shape().rows());
    for (const auto clip : features.trainingClips()) {
        levels.add(features.clips()[clip].classIndex, features.features(clip));
    }
    return levels;
}

/// A clip of one class as it stands on the scale of another.
std::vector<float> rescaled(
    const transfer::Model& model, std::vector<float> clip, std::size_t source, std::size_t target)
{
    if (!model.representation->scaleIsPerClass()) {
        return clip;
    }
    const auto shape = model.representation->shape();
    Matrix features(shape.rows(), shape.frames);
    features.values = std::move(clip);
    model.representation->fromUnit(features, model.scale, model.parents.of[source]);
    model.representation->toUnit(features, model.scale, model.parents.of[target]);
    return std::move(features.values);
}

Result<std::optional<Reading>> readReconstruction(const Subject& subject, Monitor& /*monitor*/)
{
    const auto levels = learntLevels(subject.learnt());
    const auto& features = subject.measured();
    Reading reading;
    reading.model = overExamples(subject.reconstructions(),
        [&](const Example& example, std::size_t) -> std::optional<double> {
            return analysis::meanAbsoluteError(
                example.made, features.features(example.transfer.clip));
        });
    reading.baselines.push_back(overExamples(subject.reconstructions(),
        [&](const Example& example, std::size_t) -> std::optional<double> {
            const auto clip = features.features(example.transfer.clip);
            return analysis::classMeanError({clip, clip, example.source, example.source}, levels);
        }));
    return reading;
}

/// A function of (input on the target's scale, truth, example), over all transfers.
template <typename Error> Samples overTruths(const Subject& subject, const Error& error)
{
    const auto& features = subject.measured();
    return overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            const auto input = rescaled(subject.model(), features.features(example.transfer.clip),
                example.source, example.transfer.target);
            const auto truth = features.features(*example.transfer.truth);
            return error(
                analysis::TransferCase{input, truth, example.source, example.transfer.target},
                example);
        });
}

Result<std::optional<Reading>> readTransfer(const Subject& subject, Monitor& /*monitor*/)
{
    if (!subject.hasTruths()) {
        return std::nullopt;
    }
    const auto levels = learntLevels(subject.learnt());
    using analysis::TransferCase;
    Reading reading;
    reading.model = overTruths(subject, [](const TransferCase& attempt, const Example& example) {
        return analysis::meanAbsoluteError(example.made, attempt.truth);
    });
    reading.baselines.push_back(overTruths(subject,
        [](const TransferCase& attempt, const Example&) { return analysis::copyError(attempt); }));
    reading.baselines.emplace_back();
    if (subject.model().representation->scaleIsPerClass()) {
        // The input's numbers, read on the target's scale, are already re-normalised.
        reading.baselines.back() =
            overTruths(subject, [&](const TransferCase& attempt, const Example& example) {
                return analysis::meanAbsoluteError(
                    subject.measured().features(example.transfer.clip), attempt.truth);
            });
    }
    reading.baselines.push_back(
        overTruths(subject, [&](const TransferCase& attempt, const Example&) {
            return analysis::classMeanError(attempt, levels);
        }));
    reading.baselines.push_back(
        overTruths(subject, [&](const TransferCase& attempt, const Example& example) {
            // On its own scale, as the levels of its class are.
            const auto clip = subject.measured().features(example.transfer.clip);
            return analysis::relevelError(
                {clip, attempt.truth, attempt.source, attempt.target}, levels);
        }));
    reading.pairs = byPair(subject.transfers(), reading.model, subject.model().parents);
    return reading;
}

} // namespace

MeasureRow reconstructionErrorRow()
{
    return {"reconstruction_error", "Reconstruction error",
        "How far held-out clips are from themselves after encoding and decoding: the mean absolute "
        "difference of features in [0, 1]. It says whether the codes keep enough, not whether they "
        "keep it apart.",
        "", Better::Lower, {{"class_mean", "the class's mean spectrum"}}, &readReconstruction};
}

MeasureRow transferErrorRow()
{
    return {"transfer_error", "Transfer error",
        "How far transfers are from the same music really played by the target class: the mean "
        "absolute difference of features in [0, 1]. A model that does nothing reaches the error of "
        "copying the input. Small differences in timing count as much as wrong notes.",
        "", Better::Lower,
        {{"copy", "copying the input"}, {"renormalise", "re-normalising alone"},
            {"class_mean", "the class's mean spectrum"}, {"relevel", "re-levelling each band"}},
        &readTransfer};
}

} // namespace timbrel::measures
