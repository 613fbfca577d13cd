// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/sub_classes.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "engine/analysis/k_means.h"
#include "engine/corpus/sub_class_rules.h"
#include "engine/experiments/assembly/clip_portraits.h"
#include "engine/experiments/description/training_settings.h"
#include "engine/runtime/parallel.h"

namespace timbrel::experiments {
namespace {

using snapshots::Finding;

/// Some rows of a matrix.
Matrix chosen(const Matrix& matrix, std::span<const std::size_t> rows)
{
    Matrix part(rows.size(), matrix.columns);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::ranges::copy(matrix.row(rows[row]), part.row(row).begin());
    }
    return part;
}

/// Appends the clusters of one class. A class that stays whole keeps its name.
void append(SubClassTable& table, std::size_t parent, const Matrix& centres)
{
    const auto& name = table.parents.names[parent];
    for (std::size_t cluster = 0; cluster < centres.rows; ++cluster) {
        table.names.push_back(centres.rows == 1 ? name : fmt::format("{} {}", name, cluster + 1));
        table.parents.of.push_back(parent);
        const auto centre = centres.row(cluster);
        table.centres.values.insert(table.centres.values.end(), centre.begin(), centre.end());
        ++table.centres.rows;
    }
}

std::size_t nearestPart(
    const SubClassTable& table, std::size_t parent, std::span<const float> portrait)
{
    const auto& of = table.parents.of;
    const auto [begin, end] = std::ranges::equal_range(of, parent);
    std::vector<std::size_t> rows(static_cast<std::size_t>(end - begin));
    std::iota(rows.begin(), rows.end(), static_cast<std::size_t>(begin - of.begin()));
    return rows[analysis::nearestCentre(chosen(table.centres, rows), portrait)];
}

} // namespace

Result<std::optional<SubClassTable>> findSubClasses(
    const params::Experiment& experiment, const corpus::FeatureSet& features, Monitor& monitor)
{
    const auto rules = corpus::subClassRules(experiment.values("corpus"));
    if (rules.perClass == 1) {
        return std::nullopt;
    }
    const auto& training = features.trainingClips();
    TIMBREL_TRY(const auto portraits, clipPortraits(experiment, features, training, monitor));
    SubClassTable table;
    table.parents.names = features.classes();
    table.centres.columns = portraits.columns;
    for (std::size_t parent = 0; parent < features.classCount(); ++parent) {
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < training.size(); ++row) {
            if (features.clips()[training[row]].classIndex == parent) {
                rows.push_back(row);
            }
        }
        TIMBREL_TRY(const auto clusters,
            analysis::kMeans(chosen(portraits, rows),
                {.clusters = rules.perClass,
                    .seed = TrainingSettings::from(experiment.values("training")).seed,
                    .threads = runtime::hardwareThreads()},
                monitor));
        // A class without training clips has no centre of its own; any will do for the only one.
        append(table, parent, rows.empty() ? Matrix(1, portraits.columns) : clusters.centres);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            table.ofClips[features.clips()[training[rows[i]]].id] =
                table.names.size() - clusters.centres.rows + clusters.assignment[i];
        }
    }
    return table;
}

Result<std::optional<SubClassTable>> keptOrFoundSubClasses(const params::Experiment& experiment,
    const std::optional<RunFolder>& resumed, const corpus::FeatureSet& features, Monitor& monitor)
{
    std::optional<SubClassTable> kept;
    if (resumed) {
        TIMBREL_TRY(kept, loadSubClasses(resumed->subClassFile()));
    }
    return kept ? kept : findSubClasses(experiment, features, monitor);
}

Result<corpus::FeatureSet> withSubClasses(const params::Experiment& experiment,
    corpus::FeatureSet features, const std::optional<SubClassTable>& table, Monitor& monitor)
{
    if (!table) {
        return features;
    }
    std::vector<std::size_t> strangers;
    std::vector<std::size_t> ofClips(features.clips().size());
    for (std::size_t clip = 0; clip < ofClips.size(); ++clip) {
        const auto known = table->ofClips.find(features.clips()[clip].id);
        const bool fits = known != table->ofClips.end()
            && table->parents.of[known->second] == features.parentOf(clip);
        if (fits) {
            ofClips[clip] = known->second;
        } else {
            strangers.push_back(clip);
        }
    }
    TIMBREL_TRY(const auto portraits, clipPortraits(experiment, features, strangers, monitor));
    if (!strangers.empty() && portraits.columns != table->centres.columns) {
        return fail(ErrorCode::InvalidArgument,
            say("the run's sub-classes were found with other features than its experiment names"),
            "corpus.sub_class_features", say("Copy the run again"));
    }
    for (std::size_t row = 0; row < strangers.size(); ++row) {
        ofClips[strangers[row]] =
            nearestPart(*table, features.parentOf(strangers[row]), portraits.row(row));
    }
    return std::move(features).withSubClasses({table->names, table->parents, std::move(ofClips)});
}

SubClassTable withClipsOf(SubClassTable table, const corpus::FeatureSet& features)
{
    for (const auto& clip : features.clips()) {
        table.ofClips[clip.id] = clip.classIndex;
    }
    return table;
}

std::vector<Finding> subClassFindings(const corpus::FeatureSet& features)
{
    if (!features.parents().haveSubClasses()) {
        return {};
    }
    std::vector<std::size_t> counts(features.classCount(), 0);
    for (const auto clip : features.trainingClips()) {
        ++counts[features.clips()[clip].classIndex];
    }
    Finding all{.kind = "sub-classes",
        .severity = snapshots::Severity::Info,
        .title = "Sub-classes",
        .what = say("{} classes are taken apart into {}", features.parents().names.size(),
            features.classCount()),
        .why = "A class code is learnt for each of them, and transfers name one",
        .remedy = "Set corpus.sub_classes to 1 to keep classes whole",
        .subjects = {},
        .setting = {}};
    Finding few = all;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const snapshots::FindingSubject subject{
            features.classes()[i], say("has {} training clips", counts[i])};
        all.subjects.push_back(subject);
        if (counts[i] < kSmallSubClass) {
            few.subjects.push_back(subject);
        }
    }
    if (few.subjects.empty()) {
        return {all};
    }
    few.kind = "small-sub-classes";
    few.severity = snapshots::Severity::Warning;
    few.title = "Small sub-classes";
    few.what = say("{} of {} sub-classes have fewer than {} training clips", few.subjects.size(),
        counts.size(), kSmallSubClass);
    few.why = "From few clips no class code may be learnt, as seed 000 found";
    few.remedy = "Take fewer sub-classes, or more recordings";
    few.setting = snapshots::SuggestedSetting{snapshots::SuggestedSetting::Change::Set,
        "Keep classes whole", "corpus", "sub_classes", {"1"}};
    return {few, all};
}

} // namespace timbrel::experiments
