// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/doctor.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include <fmt/format.h>

#include "engine/corpus/doctor/doctor_checks.h"

namespace timbrel::corpus {
namespace {

using snapshots::Finding;

void look(const Case& patient, std::span<const CheckRow> rows, std::vector<Finding>& findings)
{
    for (const CheckRow& row : rows) {
        if (auto seen = row.look(patient)) {
            findings.push_back({row.kind, row.severity, row.title, std::move(seen->what), row.why,
                row.remedy, std::move(seen->subjects), std::move(seen->setting)});
        }
    }
}

void worstFirst(std::vector<Finding>& findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
}

std::vector<DuplicateGroup> duplicatesAmong(std::span<const Examined> examined)
{
    std::vector<const RecordingFacts*> facts;
    for (const Examined& each : examined) {
        facts.push_back(each.facts ? &*each.facts : nullptr);
    }
    return duplicateGroups(facts);
}

} // namespace

std::vector<Finding> diagnose(
    const Corpus& corpus, std::span<const Examined> examined, const ClipCut& cut)
{
    assert(examined.size() == corpus.recordings.size());
    const Case patient{corpus, examined, cut, duplicatesAmong(examined)};
    std::vector<Finding> findings;
    for (const auto rows :
        {fileChecks(), splitChecks(), classChecks(), confoundChecks(), mixtureChecks()}) {
        look(patient, rows, findings);
    }
    worstFirst(findings);
    return findings;
}

std::vector<Finding> diagnoseFiles(
    const Corpus& corpus, std::span<const Examined> examined, const ClipCut& cut)
{
    assert(examined.size() == corpus.recordings.size());
    std::vector<Finding> findings;
    look({corpus, examined, cut, {}}, fileChecks(), findings);
    worstFirst(findings);
    return findings;
}

std::optional<Observation> observed(std::vector<snapshots::FindingSubject> subjects,
    const Sentence& ofOne, const Sentence& ofSeveral)
{
    if (subjects.empty()) {
        return std::nullopt;
    }
    auto what = say("{} {}", subjects.size(), subjects.size() == 1 ? ofOne : ofSeveral);
    return Observation{std::move(what), std::move(subjects)};
}

snapshots::SuggestedSetting leaveOut(std::vector<std::string> ids)
{
    return {snapshots::SuggestedSetting::Change::Add, "Leave out", "corpus", "leave_out",
        std::move(ids)};
}

snapshots::SuggestedSetting oneLoudness()
{
    return {snapshots::SuggestedSetting::Change::Set, "Bring to one loudness", "corpus", "loudness",
        {"rms"}};
}

std::optional<Observation> leavingOut(std::optional<Observation> observation)
{
    if (observation) {
        std::vector<std::string> ids;
        for (const auto& subject : observation->subjects) {
            ids.push_back(subject.name);
        }
        observation->setting = leaveOut(std::move(ids));
    }
    return observation;
}

} // namespace timbrel::corpus
