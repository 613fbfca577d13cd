// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "engine/corpus/doctor/doctor_checks.h"

namespace timbrel::corpus {
namespace {

using snapshots::FindingSubject;
using snapshots::Severity;
using snapshots::SuggestedSetting;

/// What is worst about a group of duplicates.
enum class Kind { AcrossSplit, AcrossClasses, Exact, Near };

Kind kindOf(const Case& patient, const DuplicateGroup& group)
{
    std::set<Split> splits;
    std::set<std::size_t> classes;
    for (const std::size_t index : group.recordings) {
        splits.insert(patient.corpus.recordings[index].split);
        classes.insert(patient.corpus.recordings[index].classIndex);
    }
    if (splits.size() > 1) {
        return Kind::AcrossSplit;
    }
    return classes.size() > 1 ? Kind::AcrossClasses : group.exact ? Kind::Exact : Kind::Near;
}

/// The member that stays: one that is held out where there is one, so that what is measured stays
/// comparable; the first otherwise. None where nobody knows whose label is right.
std::optional<std::size_t> keptOf(const Case& patient, const DuplicateGroup& group)
{
    const auto& recordings = patient.corpus.recordings;
    const std::size_t first = group.recordings.front();
    if (std::ranges::any_of(group.recordings, [&](std::size_t index) {
            return recordings[index].classIndex != recordings[first].classIndex;
        })) {
        return std::nullopt;
    }
    const auto heldOut = std::ranges::find(group.recordings, Split::HeldOut,
        [&](std::size_t index) { return recordings[index].split; });
    return heldOut == group.recordings.end() ? first : *heldOut;
}

Sentence described(const Case& patient, std::size_t index)
{
    const Recording& recording = patient.corpus.recordings[index];
    return say("{} ({}, {})", recording.id, patient.className(index),
        recording.split == Split::HeldOut ? say("held out") : say("training"));
}

std::optional<Observation> duplicates(const Case& patient, Kind kind)
{
    std::vector<FindingSubject> subjects;
    std::vector<std::string> superfluous;
    std::size_t groups = 0;
    for (const DuplicateGroup& group : patient.duplicates) {
        if (kindOf(patient, group) != kind) {
            continue;
        }
        ++groups;
        const auto kept = keptOf(patient, group);
        for (const std::size_t index : group.recordings) {
            const std::size_t other =
                index == group.recordings.front() ? group.recordings[1] : group.recordings.front();
            subjects.push_back({patient.corpus.recordings[index].id,
                group.exact ? say("it is the same as {}", described(patient, other))
                            : say("it is nearly the same as {}", described(patient, other))});
            if (index != kept) {
                superfluous.push_back(patient.corpus.recordings[index].id);
            }
        }
    }
    if (groups == 0) {
        return std::nullopt;
    }
    return Observation{groups == 1
            ? say("{} recordings are {} recording in truth", subjects.size(), groups)
            : say("{} recordings are {} recordings in truth", subjects.size(), groups),
        std::move(subjects), leaveOut(std::move(superfluous))};
}

template <Kind kind> std::optional<Observation> duplicatesOf(const Case& patient)
{
    return duplicates(patient, kind);
}

std::optional<Observation> leaks(const Case& patient)
{
    std::map<std::string, std::array<std::size_t, 2>> sides;
    for (const Recording& recording : patient.corpus.recordings) {
        if (!recording.group.empty()) {
            ++sides[recording.group][recording.split == Split::HeldOut ? 1 : 0];
        }
    }
    std::vector<FindingSubject> subjects;
    for (const auto& [group, counts] : sides) {
        if (counts[0] > 0 && counts[1] > 0) {
            subjects.push_back({group,
                counts[0] == 1
                    ? say("it has {} recording for training and {} held out", counts[0], counts[1])
                    : say("it has {} recordings for training and {} held out", counts[0],
                        counts[1])});
        }
    }
    auto seen =
        observed(std::move(subjects), say("group of recordings is on both sides of the split"),
            say("groups of recordings are on both sides of the split"));
    if (seen) {
        seen->setting = {
            SuggestedSetting::Change::Set, "Draw the split", "corpus", "split", {"drawn"}};
    }
    return seen;
}

} // namespace

std::span<const CheckRow> splitChecks()
{
    static constexpr const char* kCopies = "Leave out all but one";
    static constexpr std::array kRows{
        CheckRow{"group-leak", Severity::Error, "A song is on both sides of the split",
            "A model that knows the song by heart does well on held-out clips of it, so every "
            "held-out figure is too good",
            "Draw a split that keeps songs and artists together", &leaks},
        CheckRow{"duplicates-across-split", Severity::Error, "Copies on both sides of the split",
            "What is measured on them was trained on, so held-out figures are too good",
            "Leave out the copies that are trained on", &duplicatesOf<Kind::AcrossSplit>},
        CheckRow{"duplicates-across-classes", Severity::Error, "Copies in several classes",
            "The same sound is taught as two classes, and one of the labels must be wrong",
            "Leave them all out, or keep the one whose label you trust",
            &duplicatesOf<Kind::AcrossClasses>},
        CheckRow{"exact-duplicates", Severity::Warning, "Exact copies",
            "A recording that is there twice counts twice, in learning and in measuring", kCopies,
            &duplicatesOf<Kind::Exact>},
        CheckRow{"near-duplicates", Severity::Warning, "Copies in other encodings or cuts",
            "A recording that is there twice counts twice, in learning and in measuring", kCopies,
            &duplicatesOf<Kind::Near>},
    };
    return kRows;
}

} // namespace timbrel::corpus
