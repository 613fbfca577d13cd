// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/sound_distances.h"

#include "engine/analysis/cepstrum.h"
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

/// What transfers to a class are compared with: a training clip of it, each time another one.
class References final {
public:
    explicit References(const Subject& subject)
        : m_parents(subject.model().parents)
        , m_cepstra(m_parents.names.size())
    {
        for (const auto clip : subject.learntClips()) {
            m_cepstra[subject.learnt().parentOf(clip)].push_back(
                analysis::meanCepstrum(subject.picture(subject.learnt(), clip)));
        }
    }

    /// To a clip of a class of the model, or of the class that it is a part of.
    [[nodiscard]] std::optional<double> distance(
        const snapshots::Spectrogram& picture, std::size_t classIndex, std::size_t index) const
    {
        const auto& list = m_cepstra[m_parents.of[classIndex]];
        if (list.empty()) {
            return std::nullopt;
        }
        return analysis::cosineDistance(analysis::meanCepstrum(picture), list[index % list.size()]);
    }

private:
    const ClassParents& m_parents;
    std::vector<std::vector<std::vector<double>>> m_cepstra; ///< [class of the corpus][clip]
};

Result<std::optional<Reading>> readTimbre(const Subject& subject, Monitor& /*monitor*/)
{
    const References references(subject);
    const auto& features = subject.measured();
    Reading reading;
    reading.model =
        overExamples(subject.transfers(), [&](const Example& example, std::size_t index) {
            const auto target = example.transfer.target;
            return references.distance(subject.picture(example.made, target), target, index);
        });
    reading.baselines.push_back(
        overExamples(subject.transfers(), [&](const Example& example, std::size_t index) {
            return references.distance(
                subject.picture(features, example.transfer.clip), example.transfer.target, index);
        }));
    reading.baselines.push_back(overExamples(subject.transfers(),
        [&](const Example& example, std::size_t index) -> std::optional<double> {
            const auto target = example.transfer.target;
            const auto other =
                subject.otherClip(index, example.group, subject.model().parents.of[target]);
            return other ? references.distance(
                       subject.picture(features, subject.clips()[*other]), target, index)
                         : std::nullopt;
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

MeasureRow timbreDistanceRow()
{
    return {"timbre_distance", "Timbre distance",
        "How far the timbre of transfers is from training clips of the target class: one minus the "
        "cosine of mean cepstral coefficients 1 to 12. It hears the envelope of the spectrum, and "
        "neither attacks nor vibrato. Nearer than real recordings are to each other means "
        "smoothed, not better.",
        "", Better::Lower,
        {{"copy", "copying the input"}, {"real", "real recordings of the class"}}, &readTimbre};
}

} // namespace timbrel::measures
