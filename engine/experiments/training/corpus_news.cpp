// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/corpus_news.h"

#include <algorithm>
#include <iterator>

#include "engine/corpus/doctor/summary.h"
#include "engine/experiments/assembly/sub_classes.h"

namespace timbrel::experiments {
namespace {

/// "12 of 12 sub-classes have fewer than 500 training clips: violin 1 has 210 training clips, …"
Sentence sentenceOf(const snapshots::Finding& finding)
{
    Sentence subjects;
    for (const auto& subject : finding.subjects) {
        const Sentence one = say("{} {}", subject.name, subject.detail);
        subjects = subjects.empty() ? one : say("{}, {}", subjects, one);
    }
    const Sentence seen = subjects.empty() ? finding.what : say("{}: {}", finding.what, subjects);
    return say("{}. {}. {}", seen, Sentence::known(finding.why), Sentence::known(finding.remedy));
}

} // namespace

snapshots::CorpusSummary summaryOf(const corpus::Corpus& corpus, const corpus::FeatureSet& features)
{
    auto summary = corpus::summary(corpus, features);
    std::ranges::copy(subClassFindings(features), std::back_inserter(summary.findings));
    std::ranges::stable_sort(
        summary.findings, std::ranges::greater(), &snapshots::Finding::severity);
    return summary;
}

std::vector<snapshots::LogLine> corpusNews(
    const corpus::FeatureSet& features, std::span<const corpus::Problem> changes)
{
    auto problems = features.problems();
    std::ranges::copy(changes, std::back_inserter(problems));
    if (const auto& unkept = features.cacheProblem()) {
        problems.push_back(*unkept);
    }
    std::vector<snapshots::LogLine> lines;
    for (const auto& problem : problems) {
        lines.push_back({snapshots::Severity::Warning,
            say("{}: {}. {}", problem.file, problem.what, problem.remedy)});
    }
    for (const auto& finding : subClassFindings(features)) {
        lines.push_back({finding.severity, sentenceOf(finding)});
    }
    return lines;
}

} // namespace timbrel::experiments
