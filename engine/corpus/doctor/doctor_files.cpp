// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "engine/audio/sound_file.h"
#include "engine/corpus/doctor/doctor_checks.h"

namespace timbrel::corpus {
namespace {

using snapshots::FindingSubject;
using snapshots::Severity;

constexpr float kSilentLevel = -70.0F; // dBFS; the noise of 12 bits, far below any music
constexpr float kMostlySilent = 0.5F; // share of blocks; more rests than music
constexpr double kClippedShare = 5e-4; // one sample in 2,000: heard as roughness
constexpr float kOffset = 0.01F; // of full scale, -40 dBFS: as loud as quiet music
constexpr double kMissingShare = 0.05; // of the promised length; headers of MP3 are estimates
constexpr double kMissingSeconds = 0.25;
constexpr double kImpossibleSeconds = 24.0 * 3600.0; // what headers of unknown length promise
constexpr double kSteadySeconds = 1.0; // below, the mean is that of an unfinished swing

// What is the matter with a recording, or nothing.

Sentence truncation(const RecordingFacts& facts)
{
    const double missing = facts.promisedSeconds - facts.seconds;
    return missing > kMissingSeconds && missing > kMissingShare * facts.promisedSeconds
            && facts.promisedSeconds < kImpossibleSeconds
        ? say("it ends after {:.1f} of {:.1f} s", facts.seconds, facts.promisedSeconds)
        : Sentence();
}

Sentence silence(const RecordingFacts& facts)
{
    if (facts.level >= kSilentLevel) {
        return {};
    }
    return std::isinf(facts.level) ? say("it is silent: every sample is zero")
                                   : say("it is silent: its level is {:.0f} dBFS", facts.level);
}

Sentence muchSilence(const RecordingFacts& facts)
{
    return facts.silentShare > kMostlySilent && silence(facts).empty()
        ? say("it is silent for {:.0f} % of its time", 100.0F * facts.silentShare)
        : Sentence();
}

Sentence clippedPart(const RecordingFacts& facts)
{
    return facts.clippedShare() > kClippedShare
        ? say("{:.3g} % of its samples stay at full scale", 100.0 * facts.clippedShare())
        : Sentence();
}

Sentence constantPart(const RecordingFacts& facts)
{
    return std::abs(facts.offset) > kOffset && facts.seconds > kSteadySeconds
        ? say("its mean is {:+.3f} of full scale", facts.offset)
        : Sentence();
}

/// Recordings that models may learn from and of which `tell` has something to say.
template <typename Tell> std::vector<FindingSubject> usableOnes(const Case& patient, Tell tell)
{
    std::vector<FindingSubject> subjects;
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        if (const RecordingFacts* facts = patient.usable(index)) {
            if (Sentence detail = tell(*facts); !detail.empty()) {
                subjects.push_back({patient.corpus.recordings[index].id, std::move(detail)});
            }
        }
    }
    return subjects;
}

/// Recordings that are refused, for samples that are not numbers or for everything else.
std::vector<FindingSubject> refusedOnes(const Case& patient, bool forNumbers)
{
    std::vector<FindingSubject> subjects;
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        const Examined& each = patient.examined[index];
        if (each.refusal && forNumbers == (each.facts && each.facts->nonFiniteSamples > 0)) {
            subjects.push_back({patient.corpus.recordings[index].id, each.refusal->what});
        }
    }
    return subjects;
}

std::optional<Observation> unreadable(const Case& patient)
{
    auto subjects = refusedOnes(patient, false);
    for (const Problem& problem : patient.corpus.problems) {
        if (audio::hasSoundSuffix(problem.file)) {
            subjects.push_back({problem.file, problem.what});
        }
    }
    return leavingOut(observed(
        std::move(subjects), say("recording cannot be used"), say("recordings cannot be used")));
}

std::optional<Observation> notNumbers(const Case& patient)
{
    return leavingOut(
        observed(refusedOnes(patient, true), say("recording has samples that are not numbers"),
            say("recordings have samples that are not numbers")));
}

std::optional<Observation> truncated(const Case& patient)
{
    return leavingOut(
        observed(usableOnes(patient, &truncation), say("recording is shorter than its header says"),
            say("recordings are shorter than their headers say")));
}

std::optional<Observation> tooShort(const Case& patient)
{
    const ClipCut& cut = patient.cut;
    std::vector<FindingSubject> subjects;
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        const RecordingFacts* facts = patient.usable(index);
        if (facts != nullptr && patient.examined[index].clips(cut) == 0) {
            subjects.push_back({patient.corpus.recordings[index].id,
                cut.clipsIn(facts->seconds) == 0
                    ? say("it lasts {:.3g} s, less than one clip of {:.3g} s", facts->seconds,
                        cut.seconds())
                    : say("its silences leave no {:.3g} s for a clip", cut.seconds())});
        }
    }
    return leavingOut(observed(std::move(subjects), say("recording is shorter than a clip"),
        say("recordings are shorter than a clip")));
}

std::optional<Observation> silent(const Case& patient)
{
    return leavingOut(observed(
        usableOnes(patient, &silence), say("recording is silent"), say("recordings are silent")));
}

std::optional<Observation> clipping(const Case& patient)
{
    return leavingOut(observed(usableOnes(patient, &clippedPart), say("recording is clipped"),
        say("recordings are clipped")));
}

std::optional<Observation> offset(const Case& patient)
{
    return observed(usableOnes(patient, &constantPart), say("recording has a DC offset"),
        say("recordings have a DC offset"));
}

std::optional<Observation> mostlySilent(const Case& patient)
{
    return observed(usableOnes(patient, &muchSilence), say("recording is mostly silent"),
        say("recordings are mostly silent"));
}

std::optional<Observation> layoutProblems(const Case& patient)
{
    std::vector<FindingSubject> subjects;
    for (const Problem& problem : patient.corpus.problems) {
        if (!audio::hasSoundSuffix(problem.file)) {
            subjects.push_back({problem.file, say("{}. {}", problem.what, problem.remedy)});
        }
    }
    return observed(std::move(subjects), say("thing is not as the layout promises"),
        say("things are not as the layout promises"));
}

} // namespace

std::span<const CheckRow> fileChecks()
{
    static constexpr std::array kRows{
        CheckRow{"unreadable", Severity::Error, "Recordings that cannot be used",
            "They are left out, so their classes have less to learn from than you think",
            "Get other copies, convert them to WAV or FLAC, or leave them out", &unreadable},
        CheckRow{"not-numbers", Severity::Error, "Samples that are not numbers",
            "One NaN makes every weight of a network NaN, so these recordings are left out",
            "Export them again as ordinary WAV or FLAC, or leave them out", &notNumbers},
        CheckRow{"truncated", Severity::Warning, "Truncated recordings",
            "A download or a copy that broke off has lost music, and may end in a click",
            "Get other copies, or leave them out", &truncated},
        CheckRow{"too-short", Severity::Warning, "Too short for a clip",
            "No clip can be cut from them, so they are not used",
            "Use fewer frames per clip or longer recordings, or leave them out", &tooShort},
        CheckRow{"silent", Severity::Warning, "Silence",
            "There is nothing to learn from silence, and a class must not be known by it",
            "Leave them out", &silent},
        CheckRow{"clipping", Severity::Warning, "Clipping",
            "The distortion sounds in everything that is made from these recordings, and tells the "
            "class where only some are clipped",
            "Find copies that are not clipped, or leave them out", &clipping},
        CheckRow{"dc-offset", Severity::Info, "DC offset",
            "A constant added to the samples is heard as clicks at cuts and fills the lowest band",
            "Take it out with a high-pass filter at 20 Hz", &offset},
        CheckRow{"mostly-silent", Severity::Info, "Mostly silence",
            "Silent clips are dropped, so these recordings give fewer clips than their length says",
            "Cut the silence away", &mostlySilent},
        CheckRow{"layout", Severity::Info, "Not as the layout promises",
            "What is missing or misplaced takes no part",
            "Put it where it belongs, or go on without it", &layoutProblems},
    };
    return kRows;
}

} // namespace timbrel::corpus
