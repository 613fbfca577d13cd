// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/grid_preview.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/analysis/held_out_errors.h"
#include "engine/experiments/studies/grid_heads.h"
#include "engine/measures/coded_clips.h"

namespace timbrel::experiments {
namespace {

using snapshots::GridChoice;
using snapshots::TransferGrid;

std::vector<std::size_t> classesOf(
    const corpus::FeatureSet& features, const std::vector<std::size_t>& clips)
{
    std::vector<std::size_t> classes;
    std::ranges::transform(clips, std::back_inserter(classes),
        [&features](std::size_t clip) { return features.clips()[clip].classIndex; });
    return classes;
}

snapshots::GridCell makeCell(const transfer::Model& model, const corpus::FeatureSet& features,
    std::size_t target, std::size_t columnClip, const torch::Tensor& decoded)
{
    snapshots::GridCell cell;
    const auto& content = features.clips()[columnClip];
    cell.isReconstruction = content.classIndex == target;
    cell.picture = model.picture(decoded, target);
    const auto truth =
        cell.isReconstruction ? std::optional(columnClip) : features.truthOf(columnClip, target);
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

std::vector<snapshots::GridHead> makeHeads(const transfer::Model& model,
    const corpus::FeatureSet& features, const std::vector<std::size_t>& clips)
{
    const auto originals = measures::clipBatch(model, features, clips);
    std::vector<snapshots::GridHead> heads;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const auto& clip = features.clips()[clips[i]];
        heads.push_back({model.classes[clip.classIndex], clip.id,
            model.picture(originals[static_cast<std::int64_t>(i)].cpu(), clip.classIndex)});
    }
    return heads;
}

/// Of columns whose class no row has.
void addReconstructions(TransferGrid& grid, const transfer::Model& model,
    const corpus::FeatureSet& features, const GridHeads& heads, const torch::Tensor& codes)
{
    const auto classes = classesOf(features, heads.columns);
    const auto rows = classesOf(features, heads.rows);
    if (std::ranges::all_of(
            classes, [&rows](std::size_t own) { return std::ranges::count(rows, own) > 0; })) {
        return;
    }
    const auto decoded = model.decode(codes, classes);
    for (std::size_t column = 0; column < classes.size(); ++column) {
        if (std::ranges::count(rows, classes[column]) == 0) {
            grid.columns[column].reconstruction =
                model.picture(decoded[static_cast<std::int64_t>(column)], classes[column]);
        }
    }
}

TransferGrid gridOf(const transfer::Model& model, const corpus::FeatureSet& features,
    const GridHeads& heads, const torch::Tensor& codes, snapshots::Stamp stamp)
{
    TransferGrid grid;
    grid.stamp = std::move(stamp);
    grid.rows = makeHeads(model, features, heads.rows);
    grid.columns =
        heads.columns == heads.rows ? grid.rows : makeHeads(model, features, heads.columns);
    for (const auto target : classesOf(features, heads.rows)) {
        const std::vector<std::size_t> classes(heads.columns.size(), target);
        const auto decoded = model.decode(codes, classes);
        for (std::size_t column = 0; column < heads.columns.size(); ++column) {
            grid.cells.push_back(makeCell(model, features, target, heads.columns[column],
                decoded[static_cast<std::int64_t>(column)]));
        }
    }
    addReconstructions(grid, model, features, heads, codes);
    return grid;
}

/// Codes of clips that may be training clips or held out.
torch::Tensor codesOf(const transfer::Model& model, const corpus::FeatureSet& features,
    const std::vector<std::size_t>& clips, Monitor& monitor)
{
    const bool learnt = std::ranges::all_of(clips, [&features](std::size_t clip) {
        return features.clips()[clip].split == corpus::Split::Training;
    });
    if (learnt) {
        const auto rows = measures::rowsOf(features, clips).to(model.device);
        if (const auto kept = model.method->keptCodes(rows)) {
            return kept->detach();
        }
    }
    return model.encode(measures::clipBatch(model, features, clips), monitor);
}

} // namespace

TransferGrid makeGrid(const transfer::Model& model, const corpus::FeatureSet& features,
    const HeldOutPlan& plan, snapshots::Stamp stamp)
{
    // Held-out clips, or training clips where only those have codes.
    const auto kept = model.method->keptCodes(
        measures::rowsOf(features, plan.trainingGridClips).to(model.device));
    const auto& clips = kept ? plan.trainingGridClips : plan.gridClips;
    const auto codes =
        kept ? kept->detach() : model.encode(measures::clipBatch(model, features, clips));
    return gridOf(model, features, {clips, clips}, codes, std::move(stamp));
}

Result<TransferGrid> makeGrid(const transfer::Model& model, const corpus::FeatureSet& features,
    const HeldOutPlan& plan, const GridChoice& choice, snapshots::Stamp stamp, Monitor& monitor)
{
    if (choice.empty()) {
        return makeGrid(model, features, plan, std::move(stamp));
    }
    TIMBREL_TRY(const auto heads, gridHeads(features, plan, choice));
    if (heads.rows.empty() || heads.columns.empty()) {
        return TransferGrid{std::move(stamp), {}, {}, {}, choice};
    }
    const auto codes = codesOf(model, features, heads.columns, monitor);
    if (monitor.cancelled()) {
        return fail(ErrorCode::Cancelled, say("making the grid was cancelled"));
    }
    auto grid = gridOf(model, features, heads, codes, std::move(stamp));
    grid.choice = choice;
    return grid;
}

} // namespace timbrel::experiments
