// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/note_creation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <optional>
#include <tuple>

#include "engine/transcription/windows.h"

namespace timbrel::transcription {
namespace {

constexpr std::size_t kLags = 2; // frames over which a leap of the activation is looked for

/// A place in a matrix of activations.
struct Place {
    std::size_t pitch = 0;
    std::size_t frame = 0;
};

/// Onsets, and leaps of the note activation made as high as the highest onset.
Matrix withInferredOnsets(const Matrix& onset, const Matrix& note)
{
    Matrix leaps(note.rows, note.columns);
    for (std::size_t pitch = 0; pitch < note.rows; ++pitch) {
        const auto row = note.row(pitch);
        for (std::size_t frame = kLags; frame < note.columns; ++frame) {
            const float before = std::max(row[frame - 1], row[frame - 2]);
            leaps.at(pitch, frame) = std::max(row[frame] - before, 0.0F);
        }
    }
    const float highestLeap = *std::ranges::max_element(leaps.values);
    if (highestLeap <= 0.0F) {
        return onset;
    }
    const float scale = *std::ranges::max_element(onset.values) / highestLeap;
    Matrix both = onset;
    for (std::size_t i = 0; i < both.values.size(); ++i) {
        both.values[i] = std::max(both.values[i], scale * leaps.values[i]);
    }
    return both;
}

/// Peaks along time above the threshold, the latest first, within a frame the highest first: what
/// begins later takes its frames before what began earlier runs into it. None in the last frame.
std::vector<Place> onsetPeaks(const Matrix& onset, float threshold)
{
    std::vector<Place> peaks;
    for (std::size_t frame = onset.columns - 1; frame-- > 0;) {
        for (std::size_t pitch = onset.rows; pitch-- > 0;) {
            const auto row = onset.row(pitch);
            const bool rises = frame == 0 || row[frame] > row[frame - 1];
            if (rises && row[frame] > row[frame + 1] && row[frame] > threshold) {
                peaks.push_back({pitch, frame});
            }
        }
    }
    return peaks;
}

/// How far a walk along a pitch came before it met silence or the recording's end.
struct Walk {
    std::size_t reached = 0; ///< the frame next to the last one visited
    std::size_t below = 0; ///< how many of the last ones visited were below the threshold
};

/// The activation that no note has taken yet.
class RemainingEnergy final {
public:
    RemainingEnergy(const Matrix& note, const NoteCreation& options)
        : m_energy(note)
        , m_options(options)
    {
    }

    [[nodiscard]] float at(Place place) const { return m_energy.at(place.pitch, place.frame); }

    /// From the frame after `place` on. The recording's last frame is never visited.
    [[nodiscard]] Walk onwards(Place place) const
    {
        Walk walk{place.frame + 1};
        while (walk.reached + 1 < m_energy.columns && walk.below < m_options.bridgedFrames) {
            count({place.pitch, walk.reached++}, walk);
        }
        return walk;
    }

    /// From the frame before `place` back; `reached` is the last frame visited. The recording's
    /// first frame never is.
    [[nodiscard]] Walk backwards(Place place) const
    {
        Walk walk{place.frame};
        while (walk.reached > 1 && walk.below < m_options.bridgedFrames) {
            count({place.pitch, --walk.reached}, walk);
        }
        return walk;
    }

    /// Takes frames [begin, end) of the pitch, and of its neighbours, into which its sound leaks.
    void take(std::size_t pitch, std::size_t begin, std::size_t end)
    {
        const std::size_t lowest = pitch > 0 ? pitch - 1 : 0;
        const std::size_t highest = std::min(pitch + 1, m_energy.rows - 1);
        for (std::size_t row = lowest; row <= highest; ++row) {
            std::ranges::fill(m_energy.row(row).subspan(begin, end - begin), 0.0F);
        }
    }
    /// Takes this place alone.
    void take(Place place) { m_energy.at(place.pitch, place.frame) = 0.0F; }

    /// Where there is energy above the threshold, the highest first.
    [[nodiscard]] std::vector<Place> highest() const
    {
        std::vector<Place> places;
        for (std::size_t frame = 0; frame < m_energy.columns; ++frame) {
            for (std::size_t pitch = 0; pitch < m_energy.rows; ++pitch) {
                if (m_energy.at(pitch, frame) > m_options.noteThreshold) {
                    places.push_back({pitch, frame});
                }
            }
        }
        std::ranges::stable_sort(
            places, std::ranges::greater(), [this](Place place) { return at(place); });
        return places;
    }

private:
    void count(Place place, Walk& walk) const
    {
        walk.below = at(place) < m_options.noteThreshold ? walk.below + 1 : 0;
    }

    Matrix m_energy;
    const NoteCreation& m_options;
};

/// Frames [begin, end) of a pitch as a note, unless they are too few.
std::optional<audio::Note> noteOf(const Matrix& activation, std::size_t pitch, std::size_t begin,
    std::size_t end, const NoteCreation& options)
{
    if (end <= begin + options.shortestFrames) {
        return std::nullopt;
    }
    const auto part = activation.row(pitch).subspan(begin, end - begin);
    const float mean =
        std::accumulate(part.begin(), part.end(), 0.0F) / static_cast<float>(part.size());
    const auto velocity = std::clamp(static_cast<int>(std::lround(127.0F * mean)), 1, 127);
    const double start = frameSeconds(begin);
    return audio::Note{
        start, frameSeconds(end) - start, kLowestPitch + static_cast<int>(pitch), velocity};
}

/// Notes that begin with an onset.
void addNotesFromOnsets(const Activations& activations, const NoteCreation& options,
    RemainingEnergy& energy, std::vector<audio::Note>& notes)
{
    const auto onsets = options.inferOnsets
        ? withInferredOnsets(activations.onset, activations.note)
        : activations.onset;
    for (const Place onset : onsetPeaks(onsets, options.onsetThreshold)) {
        const Walk walk = energy.onwards(onset);
        const std::size_t end = walk.reached - walk.below;
        if (const auto note = noteOf(activations.note, onset.pitch, onset.frame, end, options)) {
            energy.take(onset.pitch, onset.frame, end);
            notes.push_back(*note);
        }
    }
}

/// Notes that sound but began with no onset, around the highest activation that is left. As
/// published, such a note ends a frame earlier than one with an onset would.
void addNotesWithoutOnset(const Matrix& activation, const NoteCreation& options,
    RemainingEnergy& energy, std::vector<audio::Note>& notes)
{
    for (const Place place : energy.highest()) {
        if (energy.at(place) <= options.noteThreshold) { // taken meanwhile
            continue;
        }
        const Walk back = energy.backwards(place);
        const Walk on = energy.onwards(place);
        energy.take(place.pitch, back.reached, place.frame);
        energy.take(place.pitch, place.frame + 1, on.reached);
        energy.take(place);
        const std::size_t begin = back.reached + back.below;
        const std::size_t end = on.reached - 1 - on.below;
        if (const auto note = noteOf(activation, place.pitch, begin, end, options)) {
            notes.push_back(*note);
        }
    }
}

} // namespace

std::vector<audio::Note> createNotes(const Activations& activations, const NoteCreation& options)
{
    const Matrix& activation = activations.note;
    assert(activations.onset.rows == activation.rows);
    assert(activations.onset.columns == activation.columns);
    std::vector<audio::Note> notes;
    if (activation.empty()) {
        return notes;
    }
    RemainingEnergy energy(activation, options);
    addNotesFromOnsets(activations, options, energy, notes);
    if (options.withoutOnset) {
        addNotesWithoutOnset(activation, options, energy, notes);
    }
    std::ranges::sort(notes, {},
        [](const audio::Note& note) { return std::tuple(note.start, note.pitch, note.duration); });
    return notes;
}

} // namespace timbrel::transcription
