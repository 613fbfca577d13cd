// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/summary.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

#include "engine/corpus/doctor/doctor.h"
#include "engine/corpus/importers/importer.h"

namespace timbrel::corpus {
namespace {

std::string layoutLabel(const std::string& id)
{
    const auto rows = importerCatalog();
    const auto found =
        std::ranges::find_if(rows, [&](const ImporterRow& row) { return row.row.id == id; });
    return found == rows.end() ? id : found->row.label;
}

/// Everything but clips and findings; lengths as their headers give them.
snapshots::CorpusSummary withoutClips(const Corpus& corpus)
{
    snapshots::CorpusSummary summary;
    summary.folder = corpus.folder.string();
    summary.layoutId = corpus.layout;
    summary.layout = layoutLabel(corpus.layout);
    for (const std::string& name : corpus.classes) {
        summary.classes.push_back({name, 0, 0, 0, 0.0});
    }
    for (const Recording& recording : corpus.recordings) {
        auto& counted = summary.classes[recording.classIndex];
        ++counted.recordings;
        counted.seconds += recording.seconds;
        summary.recordings.push_back({recording.id, recording.id, recording.classIndex,
            recording.seconds, recording.split == Split::HeldOut});
    }
    return summary;
}

void count(
    snapshots::CorpusSummary& summary, std::size_t classIndex, Split split, std::size_t clips)
{
    auto& counted = summary.classes[classIndex];
    (split == Split::HeldOut ? counted.heldOutClips : counted.trainingClips) += clips;
}

/// The findings of a corpus of which nothing is known but its problems.
std::vector<snapshots::Finding> problemsOnly(const Corpus& corpus)
{
    return diagnoseFiles(corpus, std::vector<Examined>(corpus.recordings.size()), {});
}

} // namespace

snapshots::CorpusSummary summary(const Corpus& corpus, const ClipCut& cut)
{
    auto summary = withoutClips(corpus);
    for (const Recording& recording : corpus.recordings) {
        count(summary, recording.classIndex, recording.split, cut.clipsIn(recording.seconds));
    }
    summary.findings = problemsOnly(corpus);
    return summary;
}

snapshots::CorpusSummary summary(
    const Corpus& corpus, std::span<const Examined> examined, const ClipCut& cut)
{
    assert(examined.size() == corpus.recordings.size());
    auto summary = withoutClips(corpus);
    for (std::size_t index = 0; index < examined.size(); ++index) {
        const Recording& recording = corpus.recordings[index];
        const Examined& each = examined[index];
        const double seconds = each.facts ? each.facts->seconds : 0.0;
        summary.classes[recording.classIndex].seconds += seconds - recording.seconds;
        summary.recordings[index].seconds = seconds;
        if (each.facts && !each.refusal && !each.facts->isSilent()) {
            count(summary, recording.classIndex, recording.split, each.clips(cut));
        }
    }
    summary.findings = diagnose(corpus, examined, cut);
    summary.examined = true;
    return summary;
}

snapshots::CorpusSummary summary(const Corpus& corpus, const FeatureSet& features)
{
    auto summary = withoutClips(corpus);
    for (const Clip& clip : features.clips()) {
        count(summary, features.parents().of[clip.classIndex], clip.split, 1);
    }
    Corpus withProblems = corpus;
    withProblems.problems.insert(
        withProblems.problems.end(), features.problems().begin(), features.problems().end());
    summary.findings = problemsOnly(withProblems);
    return summary;
}

Result<> requireClips(const snapshots::CorpusSummary& summary)
{
    if (std::ranges::any_of(summary.classes,
            [](const snapshots::ClassSummary& each) { return each.trainingClips > 0; })) {
        return {};
    }
    return fail(ErrorCode::Unreadable, say("no training clips can be cut"), summary.folder,
        say("Use readable recordings that are longer than a clip"));
}

} // namespace timbrel::corpus
