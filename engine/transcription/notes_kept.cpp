// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/notes_kept.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "engine/audio/sound_file.h"
#include "engine/base/part_monitor.h"
#include "engine/base/spread.h"
#include "engine/corpus/features/levelling.h"
#include "engine/corpus/importers/solos_importer.h"
#include "engine/transcription/note_f1.h"

namespace timbrel::transcription {
namespace {

using Notes = std::vector<audio::Note>;

/// One held-out recording to one class.
struct Wish {
    std::size_t recording = 0;
    std::size_t target = 0;
};

/// The held-out part of a corpus and how its recordings belong together.
class HeldOut final {
public:
    explicit HeldOut(const corpus::Corpus& corpus)
        : m_corpus(corpus)
    {
        for (std::size_t i = 0; i < corpus.recordings.size(); ++i) {
            if (corpus.recordings[i].split == corpus::Split::HeldOut) {
                m_recordings.push_back(i);
            }
        }
    }

    /// Every recording to every other class, at most `most` of them, evenly.
    [[nodiscard]] std::vector<Wish> wishes(std::size_t most) const
    {
        std::vector<Wish> all;
        for (const std::size_t recording : m_recordings) {
            for (std::size_t target = 0; target < m_corpus.classes.size(); ++target) {
                if (target != at(recording).classIndex) {
                    all.push_back({recording, target});
                }
            }
        }
        return spread(all, most);
    }

    [[nodiscard]] const corpus::Recording& at(std::size_t recording) const
    {
        return m_corpus.recordings[recording];
    }
    /// The first rendering of the same phrase, or the recording itself.
    [[nodiscard]] std::size_t groupOf(std::size_t recording) const
    {
        return *std::ranges::find_if(
            m_recordings, [&](std::size_t other) { return areSameMusic(recording, other); });
    }
    [[nodiscard]] std::optional<std::size_t> truthOf(const Wish& wish) const
    {
        return find(
            wish.target, [&](std::size_t other) { return areSameMusic(wish.recording, other); });
    }
    [[nodiscard]] std::optional<std::size_t> otherMusic(const Wish& wish) const
    {
        return find(
            wish.target, [&](std::size_t other) { return !areSameMusic(wish.recording, other); });
    }

private:
    [[nodiscard]] bool areSameMusic(std::size_t one, std::size_t other) const
    {
        return one == other || (!at(one).phrase.empty() && at(one).phrase == at(other).phrase);
    }
    /// The first recording of a class that is as wished.
    template <typename Wished>
    [[nodiscard]] std::optional<std::size_t> find(
        std::size_t classIndex, const Wished& wished) const
    {
        const auto found = std::ranges::find_if(m_recordings,
            [&](std::size_t other) { return at(other).classIndex == classIndex && wished(other); });
        return found == m_recordings.end() ? std::nullopt : std::optional(*found);
    }

    const corpus::Corpus& m_corpus;
    std::vector<std::size_t> m_recordings;
};

/// Reads recordings and remembers what the ear heard in them.
class Listener final {
public:
    Listener(const HeldOut& heldOut, const NotesKeptTask& task)
        : m_heldOut(heldOut)
        , m_task(task)
    {
    }

    [[nodiscard]] Result<Sound> sound(std::size_t recording) const
    {
        TIMBREL_TRY(auto sound, audio::readSound(m_heldOut.at(recording).file, m_task.sampleRate));
        TIMBREL_CHECK(corpus::bringTo(m_task.loudness, sound));
        const auto most = static_cast<std::size_t>(m_task.seconds * m_task.sampleRate);
        sound.samples.resize(std::min(sound.samples.size(), most));
        return sound;
    }
    [[nodiscard]] Result<Notes> notes(std::size_t recording, Monitor& monitor)
    {
        auto known = m_notes.find(recording);
        if (known == m_notes.end()) {
            TIMBREL_TRY(const auto played, sound(recording));
            TIMBREL_TRY(auto heard, m_task.ear(played, monitor));
            known = m_notes.emplace(recording, std::move(heard)).first;
        }
        return known->second;
    }
    /// Of what the performer makes.
    [[nodiscard]] Result<Notes> notes(const Wish& wish, Monitor& monitor) const
    {
        TIMBREL_TRY(const auto played, sound(wish.recording));
        TIMBREL_TRY(const auto made,
            m_task.performer(
                played, m_heldOut.at(wish.recording).classIndex, wish.target, monitor));
        return m_task.ear(made, monitor);
    }

private:
    const HeldOut& m_heldOut;
    const NotesKeptTask& m_task;
    std::map<std::size_t, Notes> m_notes;
};

double f1(const Notes& reference, const Notes& heard)
{
    return noteScore(reference, heard).f1();
}

/// `score` is null where it is not known.
Result<NotesKept> compare(const HeldOut& heldOut, const Wish& wish, const Notes* score,
    Listener& listener, Monitor& monitor)
{
    TIMBREL_TRY(const auto source, listener.notes(wish.recording, monitor));
    TIMBREL_TRY(const auto made, listener.notes(wish, monitor));
    NotesKept result{
        wish.recording, wish.target, heldOut.groupOf(wish.recording), f1(source, made)};
    if (score != nullptr) {
        result.ofScore = f1(*score, made);
    }
    if (const auto truth = heldOut.truthOf(wish)) {
        TIMBREL_TRY(const auto notes, listener.notes(*truth, monitor));
        result.keptByTruth = f1(source, notes);
        if (score != nullptr) {
            result.ofScoreByTruth = f1(*score, notes);
        }
    }
    if (const auto other = heldOut.otherMusic(wish)) {
        TIMBREL_TRY(const auto notes, listener.notes(*other, monitor));
        result.keptByOther = f1(source, notes);
    }
    return result;
}

} // namespace

Result<std::vector<NotesKept>> compareNotes(
    const corpus::Corpus& corpus, const NotesKeptTask& task, Monitor& monitor)
{
    std::map<std::string, Notes> scores;
    if (corpus::isSolosFolder(corpus.folder)) {
        TIMBREL_TRY(scores, corpus::readSolosScore(corpus.folder));
    }
    const HeldOut heldOut(corpus);
    Listener listener(heldOut, task);
    const auto wishes = heldOut.wishes(task.transfers);
    std::vector<NotesKept> results;
    for (const Wish& wish : wishes) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the comparison of notes was stopped"));
        }
        const double done =
            static_cast<double>(results.size()) / static_cast<double>(wishes.size());
        PartMonitor part(monitor, done, done, "listening for notes in transfers");
        part.progress(0.0, {});
        const auto score = scores.find(heldOut.at(wish.recording).phrase);
        TIMBREL_TRY(auto result,
            compare(
                heldOut, wish, score == scores.end() ? nullptr : &score->second, listener, part));
        results.push_back(result);
    }
    return results;
}

} // namespace timbrel::transcription
