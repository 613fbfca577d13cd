// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/summary.h"

#include <algorithm>

#include "engine/corpus/importer.h"

namespace timbrel::corpus {
namespace {

std::string layoutLabel(const std::string& id)
{
    const auto rows = importerCatalog();
    const auto found =
        std::ranges::find_if(rows, [&](const ImporterRow& row) { return row.row.id == id; });
    return found == rows.end() ? id : found->row.label;
}

void addProblems(const std::vector<Problem>& problems, snapshots::CorpusSummary& summary)
{
    for (const Problem& problem : problems) {
        summary.problems.push_back({problem.file, problem.what, problem.remedy});
    }
}

/// Everything but the numbers of clips.
snapshots::CorpusSummary withoutClips(const Corpus& corpus)
{
    snapshots::CorpusSummary summary;
    summary.folder = corpus.folder.string();
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
    addProblems(corpus.problems, summary);
    return summary;
}

void count(snapshots::ClassSummary& counted, Split split, std::size_t clips)
{
    (split == Split::HeldOut ? counted.heldOutClips : counted.trainingClips) += clips;
}

} // namespace

snapshots::CorpusSummary summary(
    const Corpus& corpus, const spectral::Representation& representation, std::size_t clipHop)
{
    auto summary = withoutClips(corpus);
    const double framesPerSecond = static_cast<double>(representation.sampleRate())
        / static_cast<double>(representation.hop());
    const std::size_t width = representation.shape().frames;
    for (const Recording& recording : corpus.recordings) {
        const auto frames = static_cast<std::size_t>(recording.seconds * framesPerSecond + 1e-6);
        if (frames >= width) {
            count(summary.classes[recording.classIndex], recording.split,
                1 + (frames - width) / clipHop);
        }
    }
    return summary;
}

snapshots::CorpusSummary summary(const Corpus& corpus, const FeatureSet& features)
{
    auto summary = withoutClips(corpus);
    for (const Clip& clip : features.clips()) {
        count(summary.classes[clip.classIndex], clip.split, 1);
    }
    addProblems(features.problems(), summary);
    return summary;
}

} // namespace timbrel::corpus
