// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/previews.h"

#include <map>
#include <numeric>

#include "engine/analysis/tsne.h"
#include "engine/base/spread.h"
#include "engine/experiments/studies/map_facts.h"
#include "engine/measures/coded_clips.h"
#include "engine/runtime/parallel.h"

namespace timbrel::experiments {
namespace {

using snapshots::CodePoint;

/// Fewer than a map that is looked at in peace: a preview interrupts training.
constexpr int kTsneIterations = 400;
constexpr std::size_t kMostErrors = 128; // clips are decoded for the same reason

Result<std::vector<CodePoint>> placed(const Matrix& codes, Monitor& monitor)
{
    analysis::TsneSettings settings;
    settings.iterations = kTsneIterations;
    settings.threads = runtime::hardwareThreads();
    TIMBREL_TRY(const auto embedding, analysis::tsne(codes, settings, monitor));
    std::vector<CodePoint> points(codes.rows);
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i].x = embedding.points.at(i, 0);
        points[i].y = embedding.points.at(i, 1);
    }
    return points;
}

/// What the code map is made of: the codes that a probe learns from, and those that it is tried on
/// and that are drawn.
struct MapCodes {
    std::vector<std::size_t> clips; ///< that are drawn
    analysis::LabelledCodes learnt;
    analysis::LabelledCodes drawn;
};

MapCodes mapCodes(const transfer::Model& model, const corpus::FeatureSet& features,
    const HeldOutPlan& plan, Monitor& monitor)
{
    // Of training clips every other recording of a class, so that the probe is tried on others
    // than it knows.
    std::vector<std::size_t> learnt;
    std::vector<std::size_t> drawn;
    std::vector<std::size_t> recordings(features.classCount());
    std::map<std::size_t, bool> isLearnt; // by recording
    for (const auto clip : plan.probeClips) {
        const auto& of = features.clips()[clip];
        const auto [known, isNew] = isLearnt.try_emplace(of.recording);
        if (isNew) {
            known->second = recordings[of.classIndex]++ % 2 == 0;
        }
        (known->second ? learnt : drawn).push_back(clip);
    }
    auto kept = measures::keptCodes(model, features, learnt);
    if (kept && !drawn.empty()) {
        auto tried = *measures::keptCodes(model, features, drawn);
        return {std::move(drawn), std::move(*kept), std::move(tried)};
    }
    return {plan.mapClips, measures::labelledCodes(model, features, plan.probeClips, monitor),
        measures::labelledCodes(model, features, plan.mapClips, monitor)};
}

} // namespace

Result<snapshots::CodeMap> makeMap(const transfer::Model& model, const corpus::FeatureSet& features,
    const HeldOutPlan& plan, snapshots::Stamp stamp, Monitor& monitor)
{
    snapshots::CodeMap map;
    map.stamp = std::move(stamp);
    map.classes = model.classes;
    map.parents = model.parents;

    const auto codes = mapCodes(model, features, plan, monitor);
    TIMBREL_CHECK(addProbe(codes.learnt, codes.drawn, map, monitor));
    TIMBREL_TRY(map.contentCodes, placed(codes.drawn.codes, monitor));
    for (std::size_t i = 0; i < map.contentCodes.size(); ++i) {
        describeClip(features, codes.clips[i], map.contentCodes[i]);
    }
    std::vector<std::size_t> some(codes.clips.size());
    std::iota(some.begin(), some.end(), std::size_t{0});
    some = spread(some, kMostErrors);
    TIMBREL_CHECK(addErrors(
        model, features, codes.clips, codes.drawn.codes, some, map.contentCodes, monitor));
    TIMBREL_CHECK(addCodeFacts(codes.drawn, map, monitor));
    TIMBREL_TRY(map.classCodes, placed(transfer::toMatrix(model.method->classCodes()), monitor));
    for (std::size_t i = 0; i < map.classCodes.size(); ++i) {
        map.classCodes[i].classIndex = i;
    }
    return map;
}

} // namespace timbrel::experiments
