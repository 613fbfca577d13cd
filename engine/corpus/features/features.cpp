// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/features.h"

#include <algorithm>
#include <cassert>
#include <mutex>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "engine/corpus/content_memo.h"
#include "engine/corpus/features/feature_cache.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {
namespace {

/// A clip of a recording: `width` frames from `first` on.
Matrix cut(const Matrix& features, std::size_t first, std::size_t width)
{
    Matrix clip(features.rows, width);
    for (std::size_t row = 0; row < features.rows; ++row) {
        std::ranges::copy(features.row(row).subspan(first, width), clip.row(row).begin());
    }
    return clip;
}

/// What becomes of one recording.
struct CutRecording {
    std::vector<std::size_t> firstFrames; ///< of its clips
    std::optional<RecordingFacts> facts;
    std::optional<Refusal> refusal;
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, say("reading features was cancelled"));
}

} // namespace

/// Puts a FeatureSet together from a file of absolute features.
class FeatureBuilder final {
public:
    FeatureBuilder(const Corpus& corpus, const FeatureRequest& request, FeatureFile file,
        std::optional<Problem> cacheProblem, std::string fingerprint)
        : m_corpus(corpus)
        , m_request(request)
        , m_representation(*request.representation)
    {
        m_set.m_representation = request.representation;
        m_set.m_file = std::make_shared<const FeatureFile>(std::move(file));
        m_set.m_cacheProblem = std::move(cacheProblem);
        m_set.m_fingerprint = std::move(fingerprint);
        m_set.m_shape = m_representation.shape();
        m_set.m_classes = corpus.classes;
        m_set.m_parents = ClassParents::themselves(corpus.classes);
    }

    Result<FeatureSet> build(Monitor& monitor)
    {
        TIMBREL_TRY(m_set.m_scale,
            m_request.scale ? Result<spectral::FeatureScale>(*m_request.scale)
                            : scaleOfTrainingPart(monitor));
        TIMBREL_TRY(auto recordings, cutAll(monitor));
        notePhrases();
        for (std::size_t index = 0; index < recordings.size(); ++index) {
            if (const auto& refusal = recordings[index].refusal) {
                m_set.m_problems.push_back(
                    {m_corpus.recordings[index].id, refusal->what, refusal->remedy});
            }
            m_set.m_facts.push_back(recordings[index].facts);
            for (const std::size_t first : recordings[index].firstFrames) {
                add(index, first);
            }
        }
        return std::move(m_set);
    }

private:
    Result<spectral::FeatureScale> scaleOfTrainingPart(Monitor& monitor) const
    {
        const auto estimator = m_representation.scaleEstimator(m_corpus.classes.size());
        do {
            Tally tally(monitor, "measuring features", m_corpus.recordings.size());
            for (std::size_t index = 0; index < m_corpus.recordings.size(); ++index) {
                const Recording& recording = m_corpus.recordings[index];
                if (tally.cancelled()) {
                    return cancelled();
                }
                if (recording.split == Split::Training) {
                    TIMBREL_TRY(const auto record, m_set.m_file->record(index));
                    if (isUsable(record)) {
                        estimator->add(record.features, recording.classIndex);
                    }
                }
                tally.done();
            }
        } while (estimator->again());
        return estimator->scale();
    }

    [[nodiscard]] bool isUsable(const FeatureRecord& record) const
    {
        return !record.refusal && record.features.columns >= m_set.m_shape.frames;
    }

    Result<std::vector<CutRecording>> cutAll(Monitor& monitor) const
    {
        std::vector<CutRecording> recordings(m_corpus.recordings.size());
        Tally tally(monitor, "cutting clips", recordings.size());
        std::mutex mutex;
        std::optional<Error> failure;
        runtime::parallelFor(recordings.size(), m_request.threads, [&](std::size_t index) {
            if (tally.cancelled()) {
                return;
            }
            auto record = m_set.m_file->record(index);
            if (record) {
                recordings[index] = cutOne(index, std::move(*record));
            } else {
                const std::scoped_lock lock(mutex);
                failure = std::move(record).error();
            }
            tally.done();
        });
        if (failure) {
            return tl::unexpected(std::move(*failure));
        }
        if (tally.cancelled()) {
            return cancelled();
        }
        return recordings;
    }

    [[nodiscard]] CutRecording cutOne(std::size_t index, FeatureRecord record) const
    {
        CutRecording outcome;
        outcome.facts = record.facts;
        outcome.refusal = std::move(record.refusal);
        const std::size_t width = m_set.m_shape.frames;
        if (!outcome.refusal && record.features.columns < width) {
            outcome.refusal = tooShort(record.features.columns);
        }
        if (outcome.refusal) {
            return outcome;
        }
        if (m_request.clips.cutting == Cutting::Regular) {
            record.stretches = {{0, static_cast<std::uint32_t>(record.features.columns)}};
        }
        for (const Stretch& stretch : record.stretches) {
            const std::size_t end = std::min<std::size_t>(stretch.end, record.features.columns);
            for (std::size_t first = stretch.first; first + width <= end;
                 first += m_request.clips.hop) {
                if (isAudible(cut(record.features, first, width), index)) {
                    outcome.firstFrames.push_back(first);
                }
            }
        }
        return outcome;
    }

    [[nodiscard]] Refusal tooShort(std::size_t frames) const
    {
        const double perFrame = static_cast<double>(m_representation.hop())
            / static_cast<double>(m_representation.sampleRate());
        return {say("it lasts {:.2f} s, less than one clip of {:.2f} s",
                    static_cast<double>(frames) * perFrame,
                    static_cast<double>(m_set.m_shape.frames) * perFrame),
            say("Use longer recordings or fewer frames per clip")};
    }

    [[nodiscard]] bool isAudible(Matrix clip, std::size_t recording) const
    {
        m_representation.toUnit(clip, m_set.m_scale, m_corpus.recordings[recording].classIndex);
        const auto level = std::span(clip.values).first(m_set.m_shape.bands * clip.columns);
        return std::ranges::any_of(level, [](float value) { return value > 0.0F; });
    }

    void notePhrases()
    {
        std::map<std::string, std::size_t> numbers;
        for (const Recording& recording : m_corpus.recordings) {
            m_set.m_phrases.push_back(recording.phrase.empty()
                    ? std::nullopt
                    : std::optional(
                        numbers.try_emplace(recording.phrase, numbers.size()).first->second));
        }
    }

    void add(std::size_t index, std::size_t firstFrame)
    {
        const Recording& recording = m_corpus.recordings[index];
        const std::size_t number = m_set.m_clips.size();
        (recording.split == Split::Training ? m_set.m_training : m_set.m_heldOut).push_back(number);
        if (const auto phrase = m_set.m_phrases[index]) {
            m_set.m_renderings[{*phrase, firstFrame}].push_back(number);
        }
        m_set.m_clips.push_back({fmt::format("{}@{}", recording.id, firstFrame), index, firstFrame,
            recording.classIndex, recording.split});
    }

    const Corpus& m_corpus;
    const FeatureRequest& m_request;
    const spectral::Representation& m_representation;
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
    Sentence what = count == 0
        ? say("no training clips could be cut")
        : say("only one class, {}, has training clips",
            set.classes()[static_cast<std::size_t>(std::ranges::find(used, true) - used.begin())]);
    if (!set.problems().empty()) {
        const Problem& first = set.problems().front();
        what = say("{} ({} of {} recordings were left out; the first: {}: {})", what,
            set.problems().size(), corpus.recordings.size(), first.file, first.what);
    }
    return fail(ErrorCode::Unreadable, std::move(what), corpus.folder.string(),
        say("Give at least two classes recordings that are longer than a clip"));
}

} // namespace

std::vector<float> FeatureSet::features(std::size_t clip) const
{
    const Clip& wanted = m_clips[clip];
    auto frames = m_file->frames(wanted.recording, wanted.firstFrame, m_shape.frames);
    if (!frames) {
        throw std::runtime_error(frames.error().text());
    }
    m_representation->toUnit(*frames, m_scale, parentOf(clip));
    return std::move(frames->values);
}

FeatureSet FeatureSet::withSubClasses(SubClasses subClasses) &&
{
    assert(subClasses.ofClips.size() == m_clips.size());
    for (std::size_t clip = 0; clip < m_clips.size(); ++clip) {
        assert(subClasses.parents.of[subClasses.ofClips[clip]] == parentOf(clip));
        m_clips[clip].classIndex = subClasses.ofClips[clip];
    }
    m_classes = std::move(subClasses.names);
    m_parents = std::move(subClasses.parents);
    return std::move(*this);
}

std::optional<std::size_t> FeatureSet::truthOf(std::size_t clip, std::size_t classIndex) const
{
    assert(clip < m_clips.size() && classIndex < m_classes.size());
    if (m_clips[clip].classIndex == classIndex) {
        return clip;
    }
    const auto phrase = m_phrases[m_clips[clip].recording];
    const auto parent = m_parents.of[classIndex];
    if (!phrase || parent == parentOf(clip)) {
        return std::nullopt;
    }
    const auto& same = m_renderings.at({*phrase, m_clips[clip].firstFrame});
    const auto other = std::ranges::find_if(
        same, [&](std::size_t candidate) { return parentOf(candidate) == parent; });
    return other == same.end() ? std::nullopt : std::optional(*other);
}

Result<FeatureSet> computeFeatures(
    const Corpus& corpus, const FeatureRequest& request, Monitor& monitor)
{
    assert(request.clips.hop > 0);
    const auto memo = request.cache.empty() ? request.cache : request.cache / "contents";
    TIMBREL_TRY(const auto contents, contentsOf(corpus, memo, request.threads, monitor));
    FeatureCache cache(corpus, request, contents);
    const auto build = [&](FeatureFile file) {
        return FeatureBuilder(
            corpus, request, std::move(file), cache.problem(), fingerprint(corpus, contents))
            .build(monitor);
    };
    TIMBREL_TRY(auto file, cache.open(monitor));
    auto set = build(std::move(file));
    if (!set && set.error().code == ErrorCode::Unreadable) { // a kept record is damaged
        TIMBREL_TRY(auto repaired, cache.repaired(monitor));
        set = build(std::move(repaired));
    }
    if (set) {
        TIMBREL_CHECK(checkClasses(corpus, *set));
    }
    return set;
}

} // namespace timbrel::corpus
