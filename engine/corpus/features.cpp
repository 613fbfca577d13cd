// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "engine/audio/sound_file.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {
namespace {

constexpr float kSilence = 1e-4F; // peak, 80 dB below full scale

/// One recording, or why it is left out.
struct Analysed {
    Matrix features; ///< absolute, [channels·bands, frames] of the whole recording
    std::optional<Problem> problem;
};

Analysed leftOut(const Recording& recording, std::string what, std::string remedy)
{
    Analysed outcome;
    outcome.problem = Problem{recording.id, std::move(what), std::move(remedy)};
    return outcome;
}

Analysed analyse(const Recording& recording, const spectral::Representation& representation)
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
    return {representation.analyse(sound->samples), std::nullopt};
}

/// A clip of a recording: `width` frames from `first` on.
Matrix cut(const Matrix& features, std::size_t first, std::size_t width)
{
    Matrix clip(features.rows, width);
    for (std::size_t row = 0; row < features.rows; ++row) {
        std::ranges::copy(features.row(row).subspan(first, width), clip.row(row).begin());
    }
    return clip;
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
        m_set.m_scale = given ? std::move(*given) : scaleOf(recordings);
        for (std::size_t index = 0; index < recordings.size(); ++index) {
            if (recordings[index].problem) {
                m_set.m_problems.push_back(*recordings[index].problem);
            }
            addClips(index, recordings[index].features);
            recordings[index].features = {};
        }
        return std::move(m_set);
    }

private:
    spectral::FeatureScale scaleOf(const std::vector<Analysed>& recordings) const
    {
        const auto estimator = m_representation.scaleEstimator(m_corpus.classes.size());
        do {
            for (std::size_t index = 0; index < recordings.size(); ++index) {
                const Recording& recording = m_corpus.recordings[index];
                if (recording.split == Split::Training && !recordings[index].features.empty()) {
                    estimator->add(recordings[index].features, recording.classIndex);
                }
            }
        } while (estimator->again());
        return estimator->scale();
    }

    void addClips(std::size_t index, const Matrix& features)
    {
        const Recording& recording = m_corpus.recordings[index];
        const std::size_t width = m_set.m_shape.frames;
        for (std::size_t first = 0; first + width <= features.columns; first += m_clipHop) {
            Matrix clip = cut(features, first, width);
            m_representation.toUnit(clip, m_set.m_scale, recording.classIndex);
            const auto level = std::span(clip.values).first(m_set.m_shape.bands * width);
            if (std::ranges::all_of(level, [](float value) { return value <= 0.0F; })) {
                continue;
            }
            add({fmt::format("{}@{}", recording.id, first), index, first, recording.classIndex,
                    recording.split},
                std::move(clip.values));
        }
    }

    void add(Clip clip, std::vector<float> values)
    {
        const std::size_t number = m_set.m_clips.size();
        (clip.split == Split::Training ? m_set.m_training : m_set.m_heldOut).push_back(number);
        const std::string& phrase = m_corpus.recordings[clip.recording].phrase;
        std::string music = phrase.empty() ? "" : fmt::format("{}@{}", phrase, clip.firstFrame);
        if (!music.empty()) {
            m_set.m_renderings[music].push_back(number);
        }
        m_set.m_music.push_back(std::move(music));
        m_set.m_values.push_back(std::move(values));
        m_set.m_clips.push_back(std::move(clip));
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

std::vector<float> FeatureSet::features(std::size_t clip) const
{
    return m_values[clip];
}

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
    std::shared_ptr<const spectral::Representation> representation, std::size_t clipHop,
    std::size_t threads, Monitor& monitor, std::optional<spectral::FeatureScale> given)
{
    assert(clipHop > 0);
    std::vector<Analysed> recordings(corpus.recordings.size());
    Tally tally(monitor, "computing features", recordings.size());
    runtime::parallelFor(recordings.size(), threads, [&](std::size_t index) {
        if (!tally.cancelled()) {
            recordings[index] = analyse(corpus.recordings[index], *representation);
            tally.done();
        }
    });
    if (tally.cancelled()) {
        return fail(ErrorCode::Cancelled, "computing features was cancelled");
    }
    FeatureSet set =
        FeatureBuilder(corpus, *representation, clipHop).build(std::move(recordings), given);
    TIMBREL_CHECK(checkClasses(corpus, set));
    return set;
}

} // namespace timbrel::corpus
