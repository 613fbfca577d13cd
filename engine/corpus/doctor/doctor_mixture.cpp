// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "engine/corpus/doctor/doctor_checks.h"

namespace timbrel::corpus {
namespace {

using snapshots::FindingSubject;
using snapshots::Severity;

constexpr double kLevelSpread =
    20.0; // dB between the 5th and the 95th percentile; within a concert 10

/// One subject for each value that recordings have, the commonest first, if there are several.
template <typename Value, typename Name>
std::vector<FindingSubject> mixture(const Case& patient, Value value, Name name)
{
    std::map<std::int32_t, std::size_t> counts;
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        if (const RecordingFacts* facts = patient.usable(index)) {
            ++counts[value(*facts)];
        }
    }
    std::vector<std::pair<std::int32_t, std::size_t>> ordered(counts.begin(), counts.end());
    std::ranges::stable_sort(
        ordered, std::ranges::greater(), [](const auto& entry) { return entry.second; });
    std::vector<FindingSubject> subjects;
    for (const auto& [each, count] : ordered) {
        subjects.push_back({name(each),
            count == 1 ? say("it is that of {} recording", count)
                       : say("it is that of {} recordings", count)});
    }
    return subjects.size() > 1 ? subjects : std::vector<FindingSubject>();
}

std::optional<Observation> sampleRates(const Case& patient)
{
    return observed(mixture(
                        patient, [](const RecordingFacts& facts) { return facts.sampleRate; },
                        [](std::int32_t rate) { return fmt::format("{} Hz", rate); }),
        {}, say("sample rates are mixed"));
}

std::optional<Observation> channels(const Case& patient)
{
    return observed(mixture(
                        patient, [](const RecordingFacts& facts) { return facts.channels; },
                        [](std::int32_t count) {
                            return count == 1 ? "mono"
                                : count == 2  ? "stereo"
                                              : fmt::format("{} channels", count);
                        }),
        {}, say("numbers of channels are mixed"));
}

std::optional<Observation> lowRates(const Case& patient)
{
    std::vector<FindingSubject> subjects;
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        const RecordingFacts* facts = patient.usable(index);
        if (facts != nullptr && facts->sampleRate < patient.cut.sampleRate) {
            subjects.push_back({patient.corpus.recordings[index].id,
                say("it has {} samples a second, the representation {}", facts->sampleRate,
                    patient.cut.sampleRate)});
        }
    }
    return observed(std::move(subjects), say("recording lacks the highest frequencies"),
        say("recordings lack the highest frequencies"));
}

std::optional<Observation> levelSpread(const Case& patient)
{
    std::vector<std::pair<float, std::size_t>> levels;
    if (patient.cut.loudness != Loudness::AsRecorded) {
        return std::nullopt;
    }
    for (std::size_t index = 0; index < patient.examined.size(); ++index) {
        const RecordingFacts* facts = patient.usable(index);
        if (facts != nullptr && std::isfinite(facts->level)) {
            levels.emplace_back(facts->level, index);
        }
    }
    if (levels.size() < 2) {
        return std::nullopt;
    }
    std::ranges::sort(levels);
    const std::size_t margin = levels.size() / 20;
    const auto& quiet = levels[margin];
    const auto& loud = levels[levels.size() - 1 - margin];
    if (loud.first - quiet.first < kLevelSpread) {
        return std::nullopt;
    }
    const auto subject = [&](const std::pair<float, std::size_t>& level) {
        return FindingSubject{patient.corpus.recordings[level.second].id,
            say("its level is {:.0f} dBFS", level.first)};
    };
    return Observation{
        say("the levels of recordings differ by {:.0f} dB", loud.first - quiet.first),
        {subject(quiet), subject(loud)}, oneLoudness()};
}

} // namespace

std::span<const CheckRow> mixtureChecks()
{
    static constexpr std::array kRows{
        CheckRow{"level-spread", Severity::Warning, "Levels differ",
            "One scale serves all recordings, so quiet ones use a small part of it and are learnt "
            "worse",
            "Bring the recordings to one loudness", &levelSpread},
        CheckRow{"low-rate", Severity::Warning, "Highest frequencies are missing",
            "The empty bands tell these recordings from others, whoever plays",
            "Choose a representation with a lower sample rate, or recordings with a higher one",
            &lowRates},
        CheckRow{"sample-rates", Severity::Info, "Sample rates are mixed",
            "All are resampled to the rate of the representation, but what a lower rate has cut "
            "off "
            "stays missing",
            "Nothing need be done where every rate is above that of the representation",
            &sampleRates},
        CheckRow{"channels", Severity::Info, "Numbers of channels are mixed",
            "All are mixed to one channel, which can cancel what is in opposite phase",
            "Nothing need be done for ordinary stereo", &channels},
    };
    return kRows;
}

} // namespace timbrel::corpus
