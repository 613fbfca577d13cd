// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/solos/midi_phrases.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "engine/audio/midi_reader.h"
#include "engine/base/random.h"
#include "engine/corpus/sound_files.h"
#include "engine/corpus/tally.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;
using audio::Note;

constexpr double kTail = 0.35; // seconds at the end in which the last note dies away
constexpr double kFewestNotesPerSecond = 0.7; // less is mostly silence

/// Shifts the notes as a whole into the range, by an amount drawn among those that fit; notes of a
/// line wider than the range move by octaves.
void moveInto(PitchRange range, std::vector<Note>& notes, RandomStream& random)
{
    const auto [low, high] = std::ranges::minmax(notes, {}, &Note::pitch);
    const int least = range.lowest - low.pitch;
    const int most = range.highest - high.pitch;
    const int shift = most >= least
        ? least + static_cast<int>(random.below(static_cast<std::size_t>(most - least + 1)))
        : (least + most) / 2;
    for (Note& note : notes) {
        note.pitch += shift;
        while (note.pitch < range.lowest) {
            note.pitch += 12;
        }
        while (note.pitch > range.highest) {
            note.pitch -= 12;
        }
    }
}

/// The notes of a melody that begin in a window, timed from its start.
std::vector<Note> within(std::span<const Note> melody, double start, double seconds)
{
    const auto rounded = [](double time) { return std::round(time * 1000.0) / 1000.0; };
    std::vector<Note> notes;
    for (const Note& note : melody) {
        const double from = note.start - start;
        const double to = std::min(from + note.duration, seconds - kTail);
        if (from >= 0.0 && to - from >= 0.05) {
            notes.push_back({rounded(from), rounded(to - from), note.pitch,
                std::clamp(note.velocity, 40, 115)});
        }
    }
    return notes;
}

std::vector<Phrase> phrasesOf(
    const fs::path& file, PitchRange range, double seconds, std::uint64_t seed)
{
    const auto melody = audio::readMelody(file);
    if (!melody) {
        return {};
    }
    const std::string name = file.filename().string();
    RandomStream random(seed, "transposition of " + name);
    std::vector<Phrase> phrases;
    double start = melody->front().start;
    for (const Note& note : *melody) {
        if (note.start < start) {
            continue;
        }
        start = note.start;
        std::vector<Note> notes = within(*melody, start, seconds);
        if (static_cast<double>(notes.size()) >= kFewestNotesPerSecond * seconds) {
            moveInto(range, notes, random);
            phrases.push_back({name, std::move(notes)});
        }
        start += seconds;
    }
    return phrases;
}

} // namespace

bool isMidiFile(const fs::path& path)
{
    std::string suffix = path.extension().string();
    std::ranges::transform(suffix, suffix.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return suffix == ".mid" || suffix == ".midi";
}

Result<std::vector<fs::path>> midiFiles(const fs::path& folder)
{
    std::error_code failure;
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (isHidden(entry->path())) {
            entry.disable_recursion_pending();
        } else if (std::error_code none;
                   isMidiFile(entry->path()) && entry->is_regular_file(none)) {
            files.push_back(entry->path());
        }
    }
    if (failure) {
        return tl::unexpected(
            systemError(failure.value(), say("read the folder"), folder.string()));
    }
    if (files.empty()) {
        return fail(ErrorCode::NotFound, say("there are no MIDI files in it"), folder.string(),
            say("Name a folder with .mid files"));
    }
    std::ranges::sort(files);
    return files;
}

Result<MidiPhrases> gatherFromMidi(std::vector<fs::path> files, PitchRange range, double seconds,
    std::size_t heldOut, std::size_t training, std::uint64_t seed, Monitor& monitor)
{
    RandomStream random(seed, "order of midi files");
    random.shuffle(std::span(files));
    MidiPhrases phrases;
    Tally tally(monitor, "reading melodies", files.size());
    for (const fs::path& file : files) {
        if (tally.cancelled()) {
            return fail(ErrorCode::Cancelled, say("reading melodies was cancelled"));
        }
        const bool forHeldOut = phrases.heldOut.size() < heldOut;
        auto& part = forHeldOut ? phrases.heldOut : phrases.training;
        const std::size_t wanted = forHeldOut ? heldOut : training;
        for (Phrase& phrase : phrasesOf(file, range, seconds, seed)) {
            if (part.size() < wanted) {
                part.push_back(std::move(phrase));
            }
        }
        if (phrases.heldOut.size() == heldOut && phrases.training.size() == training) {
            break;
        }
        tally.done();
    }
    return phrases;
}

Result<MidiPhrases> phrasesFromMidi(std::vector<fs::path> files, PitchRange range, double seconds,
    std::size_t heldOut, std::size_t training, std::uint64_t seed, Monitor& monitor)
{
    TIMBREL_TRY(auto phrases,
        gatherFromMidi(std::move(files), range, seconds, heldOut, training, seed, monitor));
    if (phrases.heldOut.size() == heldOut && phrases.training.size() == training) {
        return phrases;
    }
    return fail(ErrorCode::InvalidArgument,
        say("the MIDI files hold {} phrases of {:.1f} s, but {} are wanted",
            phrases.heldOut.size() + phrases.training.size(), seconds, heldOut + training),
        {}, say("Ask for fewer phrases, or add files"));
}

} // namespace timbrel::corpus
