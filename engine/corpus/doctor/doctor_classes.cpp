// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "engine/corpus/doctor/doctor_checks.h"

namespace timbrel::corpus {
namespace {

using snapshots::FindingSubject;
using snapshots::Severity;
using snapshots::SuggestedSetting;

constexpr double kImbalance = 3.0; // times as many clips; beyond, the small class is hardly seen
constexpr std::size_t kFewGroups =
    5; // below, a class is known by its songs as well as by its sound
constexpr double kDominant = 0.5; // of a class's seconds in one song
constexpr double kLost = 0.25; // of a class's seconds that are in no clip

/// What a class has, of recordings that models learn from.
struct ClassCount {
    std::size_t trainingRecordings = 0;
    std::size_t heldOutRecordings = 0;
    std::size_t trainingClips = 0;
    double seconds = 0.0; ///< of all its recordings, unusable ones too
    double secondsInClips = 0.0;
    std::map<std::string, double>
        groups{}; ///< songs, or recordings where no song is known; seconds
    bool songsKnown = false;
};

std::vector<ClassCount> counted(const Case& patient)
{
    std::vector<ClassCount> classes(patient.corpus.classes.size());
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        const Recording& recording = patient.corpus.recordings[index];
        ClassCount& own = classes[recording.classIndex];
        const RecordingFacts* facts = patient.usable(index);
        own.seconds += facts != nullptr ? facts->seconds : recording.seconds;
        if (facts == nullptr) {
            continue;
        }
        const bool training = recording.split == Split::Training;
        ++(training ? own.trainingRecordings : own.heldOutRecordings);
        own.trainingClips += training ? patient.examined[index].clips(patient.cut) : 0;
        own.secondsInClips += patient.examined[index].secondsInClips(patient.cut);
        own.songsKnown = own.songsKnown || !recording.group.empty();
        own.groups[recording.group.empty() ? recording.id : recording.group] += facts->seconds;
    }
    return classes;
}

/// One subject for each class of which `tell` has something to say.
template <typename Tell> std::vector<FindingSubject> classesOf(const Case& patient, Tell tell)
{
    std::vector<FindingSubject> subjects;
    const auto classes = counted(patient);
    for (std::size_t index = 0; index < classes.size(); ++index) {
        if (Sentence detail = tell(classes[index]); !detail.empty()) {
            subjects.push_back({patient.corpus.classes[index], std::move(detail)});
        }
    }
    return subjects;
}

Sentence clips(std::size_t count)
{
    return count == 1 ? say("{} clip", count) : say("{} clips", count);
}

Sentence recordings(std::size_t count)
{
    return count == 1 ? say("{} recording", count) : say("{} recordings", count);
}

Sentence songs(std::size_t count)
{
    return count == 1 ? say("{} song", count) : say("{} songs", count);
}

std::optional<Observation> imbalance(const Case& patient)
{
    const auto classes = counted(patient);
    if (classes.size() < 2) {
        return std::nullopt;
    }
    const auto [fewest, most] = std::ranges::minmax(classes, {}, &ClassCount::trainingClips);
    if (fewest.trainingClips == 0
        || static_cast<double>(most.trainingClips)
            < kImbalance * static_cast<double>(fewest.trainingClips)) {
        return std::nullopt;
    }
    Observation seen{
        say("the largest class has {:.1f} times as many training clips as the "
            "smallest",
            static_cast<double>(most.trainingClips) / static_cast<double>(fewest.trainingClips)),
        classesOf(patient, [](const ClassCount& own) {
            return say("it has {} for training, from {}", clips(own.trainingClips),
                recordings(own.trainingRecordings));
        })};
    const auto least =
        std::ranges::min(classes, {}, &ClassCount::trainingRecordings).trainingRecordings;
    const auto largest =
        std::ranges::max(classes, {}, &ClassCount::trainingRecordings).trainingRecordings;
    if (least >= kFewGroups && least < largest) { // fewer would be too few for every class
        seen.setting = {SuggestedSetting::Change::Set, "Take equally many", "corpus",
            "recordings_per_class", {std::to_string(least)}};
    }
    return seen;
}

std::optional<Observation> fewGroups(const Case& patient)
{
    return observed(classesOf(patient,
                        [](const ClassCount& own) -> Sentence {
                            return own.groups.size() >= kFewGroups ? Sentence()
                                : own.songsKnown
                                ? say("it comes from {} only", songs(own.groups.size()))
                                : say("it comes from {} only", recordings(own.groups.size()));
                        }),
        say("class is hardly to be told from its recordings"),
        say("classes are hardly to be told from their recordings"));
}

std::optional<Observation> dominated(const Case& patient)
{
    return observed(classesOf(patient,
                        [](const ClassCount& own) -> Sentence {
                            if (own.groups.size() < kFewGroups) {
                                return {}; // said already
                            }
                            double all = 0.0;
                            for (const auto& [name, seconds] : own.groups) {
                                all += seconds;
                            }
                            const auto& [name, most] = *std::ranges::max_element(
                                own.groups, {}, [](const auto& group) { return group.second; });
                            return most > kDominant * all
                                ? say("{:.0f} % of it is {}", 100.0 * most / all, name)
                                : Sentence();
                        }),
        say("class is mostly one recording"), say("classes are mostly one recording each"));
}

std::optional<Observation> oneSided(const Case& patient)
{
    return observed(classesOf(patient,
                        [](const ClassCount& own) -> Sentence {
                            if (own.trainingRecordings == 0) {
                                return say("it has nothing to train on");
                            }
                            return own.heldOutRecordings == 0 ? say("it has nothing held out")
                                                              : Sentence();
                        }),
        say("class is on one side of the split only"),
        say("classes are on one side of the split only"));
}

double lostShare(const ClassCount& own)
{
    return own.seconds > 0.0 ? 1.0 - own.secondsInClips / own.seconds : 0.0;
}

std::optional<Observation> lostClips(const Case& patient)
{
    auto seen = observed(classesOf(patient,
                             [](const ClassCount& own) -> Sentence {
                                 return lostShare(own) > kLost
                                     ? say("{:.0f} % of its {:.0f} s are in no clip",
                                         100.0 * lostShare(own), own.seconds)
                                     : Sentence();
                             }),
        say("class loses much of its sound"), say("classes lose much of their sound"));
    ClipCut overlapping = patient.cut;
    overlapping.hop = std::max<std::size_t>(1, patient.cut.frames / 4);
    double before = 0.0;
    double after = 0.0;
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        if (patient.usable(index) != nullptr) {
            before += patient.examined[index].secondsInClips(patient.cut);
            after += patient.examined[index].secondsInClips(overlapping);
        }
    }
    if (seen && after > 1.1 * before) { // a tenth more, or the change is not worth a word
        seen->setting = {SuggestedSetting::Change::Set, "Let clips overlap", "corpus", "clip_hop",
            {std::to_string(overlapping.hop)}};
    }
    return seen;
}

} // namespace

std::span<const CheckRow> classChecks()
{
    static constexpr std::array kRows{
        CheckRow{"one-sided", Severity::Error, "A class on one side of the split",
            "What is not trained on cannot be learnt, and what is not held out cannot be measured",
            "Add recordings of other songs, or draw another split", &oneSided},
        CheckRow{"few-recordings", Severity::Warning, "Class and recording are confounded",
            "A model cannot tell who plays from the room, the microphone and the song, and a "
            "measurement on so few says little",
            "Add recordings of other songs, players and rooms", &fewGroups},
        CheckRow{"dominated", Severity::Warning, "A class that is mostly one song",
            "The class is learnt as the sound of that song",
            "Add other recordings, or use a part of the long one", &dominated},
        CheckRow{"imbalance", Severity::Warning, "Classes of different size",
            "The largest class is seen most often, and transfers into the smallest are the worst",
            "Take equally many recordings of each class", &imbalance},
        CheckRow{"clips-lost", Severity::Info, "Sound that is in no clip",
            "What is left over that is shorter than a clip, at ends or between silences, and "
            "recordings that cannot be used take no part",
            "Let clips overlap, or use fewer frames per clip", &lostClips},
    };
    return kRows;
}

} // namespace timbrel::corpus
