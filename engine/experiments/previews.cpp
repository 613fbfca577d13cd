// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/previews.h"

#include "engine/analysis/held_out_errors.h"
#include "engine/analysis/tsne.h"
#include "engine/experiments/map_facts.h"
#include "engine/measures/coded_clips.h"
#include "engine/runtime/parallel.h"

namespace timbrel::experiments {
namespace {

using snapshots::CodePoint;

/// Fewer than a map that is looked at in peace: a preview interrupts training.
constexpr int kTsneIterations = 400;

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

snapshots::GridCell makeCell(const transfer::Model& model, const corpus::FeatureSet& features,
    std::size_t rowClip, std::size_t columnClip, const torch::Tensor& decoded)
{
    snapshots::GridCell cell;
    cell.isReconstruction = rowClip == columnClip;
    const auto& content = features.clips()[columnClip];
    const auto target = features.clips()[rowClip].classIndex;
    cell.picture = model.picture(decoded, target);
    const auto truth = content.classIndex == target ? std::optional(columnClip)
                                                    : features.truthOf(columnClip, target);
    if (truth) {
        const auto clip = features.features(*truth);
        const std::span<const float> values(clip);
        cell.truth = model.picture(model.batch(std::span(&values, 1))[0], target);
        const auto made = decoded.contiguous();
        cell.error = static_cast<float>(analysis::meanAbsoluteError(
            {made.data_ptr<float>(), static_cast<std::size_t>(made.numel())}, clip));
    }
    return cell;
}

/// The heads of the grid and their codes. Held-out clips, or training clips where only those have
/// codes.
std::pair<std::vector<std::size_t>, torch::Tensor> codedHeads(
    const transfer::Model& model, const corpus::FeatureSet& features, const HeldOutPlan& plan)
{
    const auto kept = model.method->keptCodes(
        measures::rowsOf(features, plan.trainingGridClips).to(model.device));
    return kept ? std::pair(plan.trainingGridClips, kept->detach())
                : std::pair(plan.gridClips,
                    model.encode(measures::clipBatch(model, features, plan.gridClips)));
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
    // Of training clips every other recording, so that the probe is tried on others than it knows.
    std::vector<std::size_t> learnt;
    std::vector<std::size_t> drawn;
    for (const auto clip : plan.probeClips) {
        (features.clips()[clip].recording % 2 == 0 ? learnt : drawn).push_back(clip);
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

snapshots::TransferGrid makeGrid(const transfer::Model& model, const corpus::FeatureSet& features,
    const HeldOutPlan& plan, snapshots::Stamp stamp)
{
    snapshots::TransferGrid grid;
    grid.stamp = std::move(stamp);
    const auto [heads, codes] = codedHeads(model, features, plan);
    const auto originals = measures::clipBatch(model, features, heads);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const auto& clip = features.clips()[heads[i]];
        grid.rows.push_back({model.classes[clip.classIndex], clip.id,
            model.picture(originals[static_cast<std::int64_t>(i)].cpu(), clip.classIndex)});
    }
    grid.columns = grid.rows;

    for (const auto rowClip : heads) {
        const std::vector<std::size_t> classes(heads.size(), features.clips()[rowClip].classIndex);
        const auto decoded = model.decode(codes, classes);
        for (std::size_t column = 0; column < heads.size(); ++column) {
            grid.cells.push_back(makeCell(model, features, rowClip, heads[column],
                decoded[static_cast<std::int64_t>(column)]));
        }
    }
    return grid;
}

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
    TIMBREL_CHECK(addCodeFacts(codes.drawn, map, monitor));
    TIMBREL_TRY(map.classCodes, placed(transfer::toMatrix(model.method->classCodes()), monitor));
    for (std::size_t i = 0; i < map.classCodes.size(); ++i) {
        map.classCodes[i].classIndex = i;
    }
    return map;
}

} // namespace timbrel::experiments
