// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/grid_maker.h"

#include <cstdlib>
#include <utility>

#include "engine/experiments/assembly/checkpoint.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/files/preview_file.h"
#include "engine/experiments/studies/grid_preview.h"
#include "engine/experiments/studies/held_out_plan.h"

namespace timbrel::experiments {
namespace {

/// The later one, where two are equally near; nothing where the run has no checkpoint.
std::optional<std::int64_t> nearestCheckpoint(const RunFolder& run, std::int64_t step)
{
    std::optional<std::int64_t> nearest;
    for (const auto kept : CheckpointFolder(run.checkpoints()).steps()) {
        if (!nearest || std::abs(kept - step) <= std::abs(*nearest - step)) {
            nearest = kept;
        }
    }
    return nearest;
}

} // namespace

struct GridMaker::Room {
    std::filesystem::path folder;
    OpenedRun run;
    HeldOutPlan plan;
};

GridMaker::GridMaker(Places places, std::shared_ptr<const params::Schema> schema)
    : m_places(std::move(places))
    , m_schema(std::move(schema))
{
}

GridMaker::~GridMaker() = default;

Result<snapshots::TransferGrid> GridMaker::make(const std::filesystem::path& run,
    std::optional<std::int64_t> step, const snapshots::GridChoice& choice, Monitor& monitor)
{
    if (step) {
        TIMBREL_TRY(const auto folder, RunFolder::open(run));
        auto previewed = PreviewFolder(folder.previews()).loadGrid({folder.id(), *step}, choice);
        if (previewed) {
            return previewed;
        }
        step = nearestCheckpoint(folder, *step);
    }
    TIMBREL_CHECK(enter(run, step, monitor));
    const auto& opened = m_room->run;
    return makeGrid(opened.trained.model, opened.features, m_room->plan, choice,
        {opened.folder.id(), opened.trained.step}, monitor);
}

Result<> GridMaker::enter(
    const std::filesystem::path& run, std::optional<std::int64_t> step, Monitor& monitor)
{
    if (m_room && m_room->folder == run) {
        if (step != std::optional(m_room->run.trained.step)) {
            TIMBREL_TRY(m_room->run.trained, loadModel(m_room->run.folder, m_schema, step));
        }
        return {};
    }
    m_room.reset();
    TIMBREL_TRY(auto opened, openRun(run, m_schema, m_places, step, monitor));
    auto plan = planHeldOut(opened.features);
    m_room = std::make_unique<Room>(Room{run, std::move(opened), std::move(plan)});
    return {};
}

} // namespace timbrel::experiments
