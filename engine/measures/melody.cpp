// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/melody.h"

#include "engine/analysis/chroma.h"
#include "engine/analysis/pitch_salience.h"

namespace timbrel::measures {
namespace {

using snapshots::Better;
using Likeness = double (*)(
    const snapshots::Spectrogram& reference, const snapshots::Spectrogram& estimate);

/// What is played, held against the input: by the transfer, by the true rendering, by other music.
template <Likeness likeness>
Result<std::optional<Reading>> readMelody(const Subject& subject, Monitor& /*monitor*/)
{
    const auto& features = subject.measured();
    const auto toInput = [&](const Example& example, const snapshots::Spectrogram& picture) {
        return likeness(subject.picture(features, example.transfer.clip), picture);
    };
    Reading reading;
    reading.model = overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            return toInput(example, subject.picture(example.made, example.transfer.target));
        });
    reading.baselines.push_back(overExamples(
        subject.transfers(), [&](const Example& example, std::size_t) -> std::optional<double> {
            if (!example.transfer.truth) {
                return std::nullopt;
            }
            return toInput(example, subject.picture(features, *example.transfer.truth));
        }));
    reading.baselines.push_back(overExamples(subject.transfers(),
        [&](const Example& example, std::size_t index) -> std::optional<double> {
            const auto other = subject.otherClip(index, example.group);
            if (!other) {
                return std::nullopt;
            }
            return toInput(example, subject.picture(features, subject.clips()[*other]));
        }));
    return reading;
}

std::vector<BaselineName> baselines()
{
    return {{"truth", "the true rendering"}, {"other", "another clip"}};
}

} // namespace

MeasureRow chromaRow()
{
    return {"chroma_kept", "Melody kept (chroma)",
        "How alike the pitch classes of transfer and input are, frame by frame: the cosine of "
        "their "
        "chroma, 1 for the input itself. The true rendering shows what another timbre costs, other "
        "music what chance gives. Octaves do not count.",
        "cosine", Better::Higher, baselines(), &readMelody<&analysis::chromaSimilarity>};
}

MeasureRow pitchRow()
{
    return {"pitch_kept", "Melody kept (pitch)",
        "The share of frames in which the most salient pitch of the transfer is the input's, to a "
        "semitone. It follows one voice, and is sure only where bands tell semitones apart: "
        "compare "
        "with the true rendering, which makes the same mistakes.",
        "share", Better::Higher, baselines(), &readMelody<&analysis::pitchAgreement>};
}

} // namespace timbrel::measures
