// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "engine/audio/sound_file.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {
namespace {

constexpr float kSilence = 1e-4F; // peak, 80 dB below full scale

/// The clips of one recording, in decibels, or why there are none.
struct Analysed {
    std::vector<float> values; ///< [clips, channels·bands, frames]
    float largest = std::numeric_limits<float>::lowest();
    std::optional<Problem> problem;
};

Analysed leftOut(const Recording& recording, std::string what, std::string remedy)
{
    Analysed outcome;
    outcome.problem = Problem{recording.id, std::move(what), std::move(remedy)};
    return outcome;
}

Analysed analyse(
    const Recording& recording, const spectral::Representation& representation, std::size_t clipHop)
{
    const auto sound = audio::readSound(recording.file, representation.sampleRate());
    if (!sound) {
        return leftOut(recording, sound.error().what, sound.error().remedy);
    }
    if (sound->samples.size() < representation.clipSamples()) {
        return leftOut(recording,
            fmt::format("it lasts {:.2f} s, less than one clip of {:.2f} s", sound->seconds(),
                static_cast<double>(representation.clipSamples()) / representation.sampleRate()),
            "Use longer recordings or fewer frames per clip");
    }
    if (std::ranges::all_of(
            sound->samples, [](float sample) { return std::abs(sample) < kSilence; })) {
        return leftOut(recording, "it is silent", "Remove it");
    }
    const Matrix features = representation.analyse(sound->samples);
    const std::size_t width = representation.shape().frames;
    Analysed outcome;
    outcome.largest = *std::ranges::max_element(features.values);
    for (std::size_t first = 0; first + width <= features.columns; first += clipHop) {
        for (std::size_t row = 0; row < features.rows; ++row) {
            const auto part = features.row(row).subspan(first, width);
            outcome.values.insert(outcome.values.end(), part.begin(), part.end());
        }
    }
    return outcome;
}

} // namespace

/// Puts a FeatureSet together from analysed recordings.
class FeatureBuilder final {
public:
    FeatureBuilder(
        const Corpus& corpus, const spectral::Representation& representation, std::size_t clipHop)
        : m_corpus(corpus)
        , m_representation(representation)
        , m_clipHop(clipHop)
    {
        m_set.m_shape = representation.shape();
        m_set.m_classes = corpus.classes;
    }

    FeatureSet build(std::vector<Analysed> recordings, std::optional<spectral::FeatureScale> given)
    {
        m_set.m_scale = given ? *given : scaleOf(recordings);
        for (std::size_t index = 0; index < recordings.size(); ++index) {
            if (recordings[index].problem) {
                m_set.m_problems.push_back(*recordings[index].problem);
            }
            m_representation.toUnit(recordings[index].values, m_set.m_scale);
            m_set.m_values.push_back(std::move(recordings[index].values));
            addClips(index);
        }
        return std::move(m_set);
    }

private:
    spectral::FeatureScale scaleOf(const std::vector<Analysed>& recordings) const
    {
        float largest = std::numeric_limits<float>::lowest();
        for (std::size_t index = 0; index < recordings.size(); ++index) {
            if (m_corpus.recordings[index].split == Split::Training) {
                largest = std::max(largest, recordings[index].largest);
            }
        }
        return m_representation.scaleFor(largest);
    }

    void addClips(std::size_t index)
    {
        const Recording& recording = m_corpus.recordings[index];
        const std::size_t size = m_set.m_shape.size();
        const auto values = std::span<const float>(m_set.m_values[index]);
        for (std::size_t offset = 0; offset < values.size(); offset += size) {
            const auto clip = values.subspan(offset, size);
            if (std::ranges::all_of(clip, [](float value) { return value <= 0.0F; })) {
                continue;
            }
            const std::size_t first = offset / size * m_clipHop;
            const std::size_t number = m_set.m_clips.size();
            m_set.m_clips.push_back({fmt::format("{}@{}", recording.id, first), index, first,
                recording.classIndex, recording.split});
            m_set.m_places.push_back({index, offset});
            (recording.split == Split::Training ? m_set.m_training : m_set.m_heldOut)
                .push_back(number);
            std::string music =
                recording.phrase.empty() ? "" : fmt::format("{}@{}", recording.phrase, first);
            if (!music.empty()) {
                m_set.m_renderings[music].push_back(number);
            }
            m_set.m_music.push_back(std::move(music));
        }
    }

    const Corpus& m_corpus;
    const spectral::Representation& m_representation;
    std::size_t m_clipHop;
    FeatureSet m_set;
};

namespace {

/// Refuses a set that nothing can be learnt from.
Result<> checkClasses(const Corpus& corpus, const FeatureSet& set)
{
    std::vector<bool> used(set.classCount(), false);
    for (const std::size_t clip : set.trainingClips()) {
        used[set.clips()[clip].classIndex] = true;
    }
    const auto count = std::ranges::count(used, true);
    if (count >= 2) {
        return {};
    }
    std::string what = count == 0
        ? std::string("no training clips could be cut")
        : fmt::format("only one class, {}, has training clips",
            set.classes()[static_cast<std::size_t>(std::ranges::find(used, true) - used.begin())]);
    if (!set.problems().empty()) {
        const Problem& first = set.problems().front();
        what += fmt::format(" ({} of {} recordings were left out; the first: {}: {})",
            set.problems().size(), corpus.recordings.size(), first.file, first.what);
    }
    return fail(ErrorCode::Unreadable, std::move(what), corpus.folder.string(),
        "Give at least two classes recordings that are longer than a clip");
}

} // namespace

std::optional<std::size_t> FeatureSet::truthOf(std::size_t clip, std::size_t classIndex) const
{
    assert(clip < m_clips.size() && classIndex < m_classes.size());
    if (m_clips[clip].classIndex == classIndex) {
        return clip;
    }
    const auto found = m_renderings.find(m_music[clip]);
    if (found == m_renderings.end()) {
        return std::nullopt;
    }
    const auto same = std::ranges::find_if(
        found->second, [&](std::size_t other) { return m_clips[other].classIndex == classIndex; });
    return same == found->second.end() ? std::nullopt : std::optional(*same);
}

Result<FeatureSet> computeFeatures(const Corpus& corpus,
    const spectral::Representation& representation, std::size_t clipHop, std::size_t threads,
    Monitor& monitor, std::optional<spectral::FeatureScale> given)
{
    assert(clipHop > 0);
    std::vector<Analysed> recordings(corpus.recordings.size());
    Tally tally(monitor, "computing features", recordings.size());
    runtime::parallelFor(recordings.size(), threads, [&](std::size_t index) {
        if (!tally.cancelled()) {
            recordings[index] = analyse(corpus.recordings[index], representation, clipHop);
            tally.done();
        }
    });
    if (tally.cancelled()) {
        return fail(ErrorCode::Cancelled, "computing features was cancelled");
    }
    FeatureSet set =
        FeatureBuilder(corpus, representation, clipHop).build(std::move(recordings), given);
    TIMBREL_CHECK(checkClasses(corpus, set));
    return set;
}

} // namespace timbrel::corpus
