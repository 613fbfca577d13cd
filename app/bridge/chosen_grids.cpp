// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/chosen_grids.h"

#include <utility>

#include "engine/experiments/files/clip_list.h"
#include "engine/experiments/files/grid_choice_file.h"
#include "engine/experiments/studies/grid_maker.h"
#include "widgets/base/text.h"

namespace timbrel::app {

using snapshots::ClipList;
using snapshots::GridChoice;
using snapshots::TransferGrid;

struct ChosenGrids::Room {
    Room(experiments::Places places, std::shared_ptr<const params::Schema> schema)
        : maker(std::move(places), std::move(schema))
    {
    }

    experiments::GridMaker maker;
};

ChosenGrids::ChosenGrids(experiments::Places places, std::shared_ptr<const params::Schema> schema,
    Errands& errands, QObject* parent)
    : QObject(parent)
    , m_quick(errands)
    , m_room(std::make_shared<Room>(std::move(places), std::move(schema)))
{
    connect(&m_work, &LongErrand::failed, this, &ChosenGrids::failed);
}

void ChosenGrids::request(
    const std::filesystem::path& run, std::int64_t step, const GridChoice& choice)
{
    m_work.begin("making a grid",
        [this, room = m_room, run, step, choice](Monitor& monitor) -> Errands::Answer {
            auto made = room->maker.make(run, step, choice, monitor);
            if (!made) {
                return [this, error = made.error()] { tell(error); };
            }
            auto grid = std::make_shared<const TransferGrid>(std::move(*made));
            return [this, grid] { Q_EMIT arrived(grid); };
        });
}

void ChosenGrids::remember(const std::filesystem::path& run, const GridChoice& choice)
{
    m_quick.ask("keeping a choice", [this, run, choice](Monitor&) -> Errands::Answer {
        const auto folder = experiments::RunFolder::open(run);
        const auto saved = folder ? experiments::saveGridChoice(*folder, choice)
                                  : Result<>(tl::unexpected(folder.error()));
        return [this, saved] {
            if (!saved) {
                tell(saved.error());
            }
        };
    });
}

void ChosenGrids::requestClips(const std::filesystem::path& run)
{
    m_quick.ask("reading a run's clips", [this, run](Monitor&) -> Errands::Answer {
        const auto folder = experiments::RunFolder::open(run);
        auto clips = folder ? experiments::loadClipList(*folder)
                            : Result<ClipList>(tl::unexpected(folder.error()));
        if (!clips) {
            return [this, error = clips.error()] { tell(error); };
        }
        auto list = std::make_shared<const ClipList>(std::move(*clips));
        return [this, list] { Q_EMIT clipsRead(list); };
    });
}

void ChosenGrids::tell(const Error& error)
{
    if (error.code != ErrorCode::Cancelled) {
        Q_EMIT failed(widgets::toQString(error.text()));
    }
}

} // namespace timbrel::app
