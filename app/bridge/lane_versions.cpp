// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/lane_versions.h"

#include <map>
#include <utility>

#include "engine/experiments/studies/grid_maker.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

constexpr std::size_t kMostOpen = 4; // runs with their models

} // namespace

struct LaneVersions::Room {
    experiments::Places places;
    std::shared_ptr<const params::Schema> schema;
    std::map<std::filesystem::path, experiments::GridMaker> makers; ///< one for each run

    experiments::GridMaker& makerOf(const std::filesystem::path& run)
    {
        if (!makers.contains(run) && makers.size() >= kMostOpen) {
            makers.clear();
        }
        return makers.try_emplace(run, places, schema).first->second;
    }
};

LaneVersions::LaneVersions(
    experiments::Places places, std::shared_ptr<const params::Schema> schema, QObject* parent)
    : QObject(parent)
    , m_room(std::make_shared<Room>(Room{std::move(places), std::move(schema), {}}))
{
    connect(&m_work, &LongErrand::failed, this, &LaneVersions::failed);
}

void LaneVersions::request(
    const std::vector<experiments::ComparedRun>& runs, const std::string& clipId)
{
    m_work.begin("making other versions",
        [this, room = m_room, runs, clipId](Monitor& monitor) -> Errands::Answer {
            Grids grids;
            QString problem;
            for (const auto& run : runs) {
                auto made =
                    room->makerOf(run.folder).make(run.folder, run.step, {{clipId}, {}}, monitor);
                if (made) {
                    grids.push_back(
                        std::make_shared<const snapshots::TransferGrid>(std::move(*made)));
                } else if (problem.isEmpty()) {
                    problem = widgets::toQString(
                        say("{}: {}", run.folder.filename().string(), made.error().text()));
                }
            }
            return [this, grids, problem] {
                Q_EMIT arrived(grids);
                if (!problem.isEmpty()) {
                    Q_EMIT failed(problem);
                }
            };
        });
}

} // namespace timbrel::app
