// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/grid_heads.h"

#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "engine/snapshots/clip_name.h"

namespace timbrel::experiments {
namespace {

using snapshots::GridChoice;

std::optional<std::size_t> clipOf(const corpus::FeatureSet& features, const std::string& id)
{
    const auto& clips = features.clips();
    auto found = std::ranges::find(clips, id, &corpus::Clip::id);
    if (found == clips.end()) {
        found = std::ranges::find_if(
            clips, [&id](const auto& clip) { return snapshots::recordingOf(clip.id) == id; });
    }
    return found == clips.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - clips.begin()));
}

/// The clip that shows who a class is: the plan's, otherwise one that is held out.
std::optional<std::size_t> clipOfClass(
    const corpus::FeatureSet& features, const HeldOutPlan& plan, std::size_t classIndex)
{
    for (const auto* clips :
        {&plan.gridClips, &features.heldOutClips(), &features.trainingClips()}) {
        const auto found = std::ranges::find_if(*clips,
            [&](std::size_t clip) { return features.clips()[clip].classIndex == classIndex; });
        if (found != clips->end()) {
            return *found;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> classNamed(const corpus::FeatureSet& features, const std::string& name)
{
    const auto found = std::ranges::find(features.classes(), name);
    return found == features.classes().end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - features.classes().begin()));
}

std::vector<std::size_t> everyClass(const corpus::FeatureSet& features, const HeldOutPlan& plan)
{
    std::vector<std::size_t> heads;
    for (std::size_t c = 0; c < features.classCount() && heads.size() < GridChoice::kMost; ++c) {
        if (const auto clip = clipOfClass(features, plan, c)) {
            heads.push_back(*clip);
        }
    }
    return heads;
}

Result<> requireRoom(const GridChoice& choice)
{
    const auto most = std::max(choice.columns.size(), choice.rows.size());
    if (most > GridChoice::kMost) {
        return fail(ErrorCode::InvalidArgument,
            say("{} are too many: a grid has at most {} rows and columns", most, GridChoice::kMost),
            {}, say("Choose fewer clips"));
    }
    return {};
}

} // namespace

Result<GridHeads> gridHeads(
    const corpus::FeatureSet& features, const HeldOutPlan& plan, const GridChoice& choice)
{
    TIMBREL_CHECK(requireRoom(choice));
    GridHeads heads{plan.gridClips, plan.gridClips};
    if (!choice.columns.empty()) {
        heads.rows = everyClass(features, plan);
        heads.columns.clear();
    }
    for (const auto& id : choice.columns) {
        const auto clip = clipOf(features, id);
        if (!clip) {
            return fail(ErrorCode::NotFound, say("the run's corpus has no such clip"), id,
                say("Choose one of the run's clips"));
        }
        heads.columns.push_back(*clip);
    }
    if (!choice.rows.empty()) {
        heads.rows.clear();
    }
    for (const auto& name : choice.rows) {
        const auto named = classNamed(features, name);
        const auto clip = named ? clipOfClass(features, plan, *named) : clipOf(features, name);
        if (!clip) {
            return fail(ErrorCode::NotFound, say("the run has no such class or clip"), name,
                say("Its classes are {}", listed(features.classes())));
        }
        heads.rows.push_back(*clip);
    }
    return heads;
}

} // namespace timbrel::experiments
