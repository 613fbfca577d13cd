// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "engine/corpus/doctor/association.h"
#include "engine/corpus/doctor/doctor_checks.h"

namespace timbrel::corpus {
namespace {

using snapshots::FindingSubject;
using snapshots::Severity;

constexpr std::size_t kFewestRecordings = 10; // fewer say nothing about how two things go together
constexpr double kStrong = 0.5; // of 1; a class that tells more than half of something else
constexpr double kClearLevels = 6.0; // dB between the quietest and the loudest class: twice as loud

/// Labels of recordings, those without one left out, and how far the class tells them.
struct Labelled {
    std::vector<std::size_t> classes;
    std::vector<std::string> labels;

    void add(std::size_t classIndex, std::string label)
    {
        if (!label.empty()) {
            classes.push_back(classIndex);
            labels.push_back(std::move(label));
        }
    }
    [[nodiscard]] double association() const
    {
        return labels.size() < kFewestRecordings ? 0.0 : associationWithLabels(classes, labels);
    }
};

/// One subject for each class, with its commonest label.
std::vector<FindingSubject> commonestLabels(const Case& patient, const Labelled& labelled)
{
    std::map<std::size_t, std::map<std::string, std::size_t>> counts;
    for (std::size_t index = 0; index < labelled.labels.size(); ++index) {
        ++counts[labelled.classes[index]][labelled.labels[index]];
    }
    std::vector<FindingSubject> subjects;
    for (const auto& [classIndex, ofClass] : counts) {
        const auto most =
            std::ranges::max_element(ofClass, {}, [](const auto& entry) { return entry.second; });
        std::size_t all = 0;
        for (const auto& [label, count] : ofClass) {
            all += count;
        }
        subjects.push_back({patient.corpus.classes[classIndex],
            say("it has {} in {} of {} recordings", most->first, most->second, all)});
    }
    return subjects;
}

std::optional<Observation> level(const Case& patient)
{
    std::vector<std::size_t> classes;
    std::vector<double> levels;
    std::map<std::size_t, std::pair<double, std::size_t>> sums;
    if (patient.cut.loudness != Loudness::AsRecorded) {
        return std::nullopt;
    }
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        const RecordingFacts* facts = patient.usable(index);
        if (facts != nullptr && std::isfinite(facts->level)) {
            classes.push_back(patient.corpus.recordings[index].classIndex);
            levels.push_back(facts->level);
            auto& [sum, count] = sums[classes.back()];
            sum += facts->level;
            ++count;
        }
    }
    if (levels.size() < kFewestRecordings) {
        return std::nullopt;
    }
    std::vector<FindingSubject> subjects;
    std::vector<double> means;
    for (const auto& [classIndex, sum] : sums) {
        means.push_back(sum.first / static_cast<double>(sum.second));
        subjects.push_back({patient.corpus.classes[classIndex],
            say("its mean level is {:.0f} dBFS", means.back())});
    }
    const auto [quietest, loudest] = std::ranges::minmax(means);
    const double association = associationWithValues(classes, levels);
    if (loudest - quietest < kClearLevels || association < kStrong) {
        return std::nullopt;
    }
    return Observation{say("the class decides {:.0f} % of how levels vary", 100.0 * association),
        std::move(subjects), oneLoudness()};
}

std::optional<Observation> sampleRate(const Case& patient)
{
    Labelled rates;
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        if (const RecordingFacts* facts = patient.usable(index)) {
            rates.add(patient.corpus.recordings[index].classIndex,
                fmt::format("{} Hz", facts->sampleRate));
        }
    }
    const double association = rates.association();
    if (association < kStrong) {
        return std::nullopt;
    }
    return Observation{
        say("class and sample rate go together (Cramér's V {:.2f} of 1)", association),
        commonestLabels(patient, rates)};
}

std::optional<Observation> secondLabel(const Case& patient)
{
    Labelled labels;
    for (const Recording& recording : patient.corpus.recordings) {
        labels.add(recording.classIndex, recording.secondLabel);
    }
    const double association = labels.association();
    if (association < kStrong) {
        return std::nullopt;
    }
    return Observation{say("class and {} go together (Cramér's V {:.2f} of 1)",
                           patient.corpus.secondLabelName, association),
        commonestLabels(patient, labels)};
}

} // namespace

std::span<const CheckRow> confoundChecks()
{
    static constexpr std::array kRows{
        CheckRow{"class-and-level", Severity::Warning, "The level gives the class away",
            "A model may tell classes by how loud they are, and a transfer then changes the level "
            "in place of the timbre",
            "Bring the recordings to one loudness", &level},
        CheckRow{"class-and-rate", Severity::Warning, "The sample rate gives the class away",
            "A model may tell classes by where the spectrum ends, not by who plays",
            "Choose a representation whose sample rate is at most the lowest of the recordings",
            &sampleRate},
        CheckRow{"class-and-second-label", Severity::Warning, "Another label goes with the class",
            "What is learnt as the class is then the other label as well, and no measurement can "
            "tell which",
            "Use classes that share it, or keep it in mind", &secondLabel},
    };
    return kRows;
}

} // namespace timbrel::corpus
