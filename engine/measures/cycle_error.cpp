// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/cycle_error.h"

#include "engine/analysis/held_out_errors.h"

namespace timbrel::measures {
namespace {

Result<std::optional<Reading>> readCycle(const Subject& subject, Monitor& /*monitor*/)
{
    if (subject.madeCodes().empty()) {
        return std::nullopt;
    }
    const auto codeOf = [&](std::size_t clip) -> std::optional<std::span<const float>> {
        const auto place = subject.placeOf(clip);
        return place ? std::optional(subject.codes().codes.row(*place)) : std::nullopt;
    };
    const auto toInput = [&](const Example& example, std::span<const float> code) {
        return analysis::meanAbsoluteError(code, *codeOf(example.transfer.clip));
    };
    Reading reading;
    reading.model = overExamples(subject.transfers(),
        [&](const Example& example, std::size_t index) -> std::optional<double> {
            return toInput(example, subject.madeCodes().row(index));
        });
    reading.baselines.push_back(overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            const auto truth =
                example.transfer.truth ? codeOf(*example.transfer.truth) : std::nullopt;
            return truth ? std::optional(toInput(example, *truth)) : std::nullopt;
        }));
    reading.baselines.push_back(overExamples(subject.transfers(),
        [&](const Example& example, std::size_t index) -> std::optional<double> {
            const auto other = subject.otherClip(index, example.group);
            return other ? std::optional(toInput(example, subject.codes().codes.row(*other)))
                         : std::nullopt;
        }));
    return reading;
}

} // namespace

MeasureRow cycleErrorRow()
{
    return {"cycle_error", "Content lost on the way",
        "The mean absolute difference between the content codes of transfer and input. Its unit is "
        "the model's own: compare it with the distance to the same music truly played by the "
        "target, and to other music. A model whose codes shrink makes it small without being "
        "better.",
        "", snapshots::Better::Lower, {{"truth", "the true rendering"}, {"other", "another clip"}},
        &readCycle};
}

} // namespace timbrel::measures
