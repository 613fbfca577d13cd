// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/corpus/clip_cut.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/doctor/duplicates.h"
#include "engine/corpus/doctor/examination.h"
#include "engine/snapshots/finding.h"

namespace timbrel::corpus {

// What the doctor looks at, and how. For doctor*.cpp only.

/// What checks see.
struct Case {
    const Corpus& corpus;
    std::span<const Examined> examined; ///< one for each recording
    const ClipCut& cut;
    std::vector<DuplicateGroup> duplicates;

    /// What was measured of a recording that models learn from, or null.
    [[nodiscard]] const RecordingFacts* usable(std::size_t recording) const
    {
        const Examined& each = examined[recording];
        return each.facts && !each.refusal ? &*each.facts : nullptr;
    }
    [[nodiscard]] const std::string& className(std::size_t recording) const
    {
        return corpus.classes[corpus.recordings[recording].classIndex];
    }
};

/// What a check has found; the rest of a finding is the same every time.
struct Observation {
    Sentence what;
    std::vector<snapshots::FindingSubject> subjects;
    std::optional<snapshots::SuggestedSetting> setting{};
};

/// One kind of finding.
struct CheckRow {
    const char* kind;
    snapshots::Severity severity;
    const char* title;
    const char* why;
    const char* remedy;
    std::optional<Observation> (*look)(const Case& patient);
};

[[nodiscard]] std::span<const CheckRow> fileChecks(); ///< of each recording by itself
[[nodiscard]] std::span<const CheckRow> mixtureChecks(); ///< formats and levels that differ
[[nodiscard]] std::span<const CheckRow> classChecks(); ///< what each class has
[[nodiscard]] std::span<const CheckRow> confoundChecks(); ///< what gives the class away
[[nodiscard]] std::span<const CheckRow> splitChecks(); ///< what is on both sides, or twice

/// "1 recording is silent", "3 recordings are silent"; nothing where there are no subjects.
[[nodiscard]] std::optional<Observation> observed(std::vector<snapshots::FindingSubject> subjects,
    const Sentence& ofOne, const Sentence& ofSeveral);

/// The suggestion to leave recordings out, by their ids.
[[nodiscard]] snapshots::SuggestedSetting leaveOut(std::vector<std::string> ids);
/// The suggestion to bring all recordings to one loudness.
[[nodiscard]] snapshots::SuggestedSetting oneLoudness();
/// The suggestion to leave out all that an observation is about.
[[nodiscard]] std::optional<Observation> leavingOut(std::optional<Observation> observation);

} // namespace timbrel::corpus
