// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/timbre_distances.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "engine/analysis/cepstrum.h"
#include "engine/measures/timbre_network.h"
#include "engine/runtime/parallel.h"

namespace timbrel::measures {
namespace {

using snapshots::Better;

/// A clip's timbre in numbers, to be compared by their cosine. Any thread.
using Timbre = std::function<std::vector<double>(const snapshots::Spectrogram& picture)>;

/// What clips are compared with: a training clip of a class, each time another one.
class References final {
public:
    References(const Subject& subject, const Timbre& timbre)
        : m_timbre(timbre)
        , m_parents(subject.model().parents)
        , m_timbres(m_parents.names.size())
    {
        for (const auto clip : subject.learntClips()) {
            m_timbres[subject.learnt().parentOf(clip)].push_back(
                timbre(subject.picture(subject.learnt(), clip)));
        }
    }

    /// To a clip of a class of the model, or of the class that it is a part of.
    [[nodiscard]] std::optional<double> distance(
        const snapshots::Spectrogram& picture, std::size_t classIndex, std::size_t index) const
    {
        const auto& list = m_timbres[m_parents.of[classIndex]];
        if (list.empty()) {
            return std::nullopt;
        }
        return analysis::cosineDistance(m_timbre(picture), list[index % list.size()]);
    }

private:
    const Timbre& m_timbre;
    const ClassParents& m_parents;
    std::vector<std::vector<std::vector<double>>> m_timbres; ///< [class of the corpus][clip]
};

std::vector<BaselineName> baselines()
{
    return {{"copy", "copying the input"}, {"source", "from the class that it came from"},
        {"real", "real recordings of the class"}};
}

Reading read(const Subject& subject, const Timbre& timbre)
{
    const References references(subject, timbre);
    const auto over = [&](const ExampleValue& value) {
        return overExamples(subject.transfers(), value);
    };
    const auto input = [&](const Example& example) {
        return subject.picture(subject.measured(), example.transfer.clip);
    };
    const auto made = [&](const Example& example) {
        return subject.picture(example.made, example.transfer.target);
    };
    Reading reading;
    reading.model = over([&](const Example& example, std::size_t index) {
        return references.distance(made(example), example.transfer.target, index);
    });
    reading.baselines.push_back(over([&](const Example& example, std::size_t index) {
        return references.distance(input(example), example.transfer.target, index);
    }));
    reading.baselines.push_back(over([&](const Example& example, std::size_t index) {
        return references.distance(made(example), example.source, index);
    }));
    reading.baselines.push_back(
        over([&](const Example& example, std::size_t index) -> std::optional<double> {
            const auto target = example.transfer.target;
            const auto other =
                subject.otherClip(index, example.group, subject.model().parents.of[target]);
            return other ? references.distance(
                       subject.picture(subject.measured(), subject.clips()[*other]), target, index)
                         : std::nullopt;
        }));
    return reading;
}

Result<std::optional<Reading>> readCepstral(const Subject& subject, Monitor& /*monitor*/)
{
    return read(subject, &analysis::meanCepstrum);
}

Result<std::optional<Reading>> readLearnt(const Subject& subject, Monitor& monitor)
{
    const auto clips = subject.learntClips();
    TimbreLesson lesson;
    lesson.cepstra.resize(clips.size());
    runtime::parallelFor(clips.size(), runtime::hardwareThreads(), [&](std::size_t i) {
        lesson.cepstra[i] = timbreCepstra(subject.picture(subject.learnt(), clips[i]));
    });
    for (const auto clip : clips) {
        lesson.classes.push_back(subject.learnt().parentOf(clip));
        lesson.recordings.push_back(subject.learnt().clips()[clip].recording);
    }
    TIMBREL_TRY(const auto network, TimbreNetwork::fit(lesson, {}, monitor));
    return read(subject, [&](const snapshots::Spectrogram& picture) {
        return network.place(timbreCepstra(picture));
    });
}

} // namespace

MeasureRow timbreDistanceRow()
{
    return {"timbre_distance", "Timbre distance",
        "How far the timbre of transfers is from training clips of the target class: one minus the "
        "cosine of mean cepstral coefficients 1 to 12. It hears the envelope of the spectrum, and "
        "neither attacks nor vibrato. Nearer than real recordings are to each other means "
        "smoothed, not better.",
        "", Better::Lower, baselines(), &readCepstral};
}

MeasureRow learntTimbreDistanceRow()
{
    return {"timbre_distance_learnt", "Timbre distance (learnt)",
        "The same by a small network that has learnt from the training recordings to put clips of "
        "one class near each other, whatever they play. It hears how cepstra move as well as what "
        "they are, but only differences that tell these classes apart.",
        "", Better::Lower, baselines(), &readLearnt};
}

} // namespace timbrel::measures
