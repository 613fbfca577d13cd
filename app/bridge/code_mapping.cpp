// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/code_mapping.h"

#include <functional>
#include <optional>
#include <utility>

#include "engine/experiments/studies/run_map.h"
#include "widgets/base/text.h"

namespace timbrel::app {

using snapshots::CodeMap;

struct CodeMapping::Room {
    std::optional<experiments::RunMap> map;
};

CodeMapping::CodeMapping(
    experiments::Places places, std::shared_ptr<const params::Schema> schema, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_schema(std::move(schema))
    , m_room(std::make_shared<Room>())
{
    m_timer.setInterval(66);
    connect(&m_timer, &QTimer::timeout, this, &CodeMapping::deliver);
    connect(&m_work, &LongErrand::began, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_work, &LongErrand::ended, &m_timer, &QTimer::stop);
    connect(&m_work, &LongErrand::failed, this, &CodeMapping::failed);
}

void CodeMapping::lay(const std::filesystem::path& run, bool training, bool heldOut)
{
    m_newest = std::make_shared<runtime::Latest<CodeMap>>(); // the last descent has its own
    begin("laying out a map",
        [newest = m_newest, run, training, heldOut, places = m_places, schema = m_schema](
            Room& room, Monitor& monitor) -> Map {
            // Opened each time: the run may have learnt since.
            TIMBREL_TRY(room.map, experiments::RunMap::open(run, schema, places, monitor));
            return room.map->lay(
                {.training = training, .heldOut = heldOut},
                [&newest](const CodeMap& map) { newest->put(map); }, monitor);
        });
}

void CodeMapping::addHeldOut()
{
    begin("adding clips to a map", [](Room& room, Monitor& monitor) {
        return room.map ? room.map->addHeldOut(monitor) : Map(CodeMap());
    });
}

void CodeMapping::addFile(const std::filesystem::path& file)
{
    begin("adding clips to a map", [file](Room& room, Monitor& monitor) {
        return room.map ? room.map->addFile(file, monitor) : Map(CodeMap());
    });
}

void CodeMapping::begin(std::string title, std::function<Map(Room& room, Monitor& monitor)> make)
{
    m_work.begin(std::move(title),
        [this, room = m_room, make = std::move(make)](Monitor& monitor) -> Errands::Answer {
            auto map = make(*room, monitor);
            if (!map) {
                return [this, error = map.error()] {
                    if (error.code != ErrorCode::Cancelled) {
                        Q_EMIT failed(widgets::toQString(error.text()));
                    }
                };
            }
            auto shared = std::make_shared<const CodeMap>(std::move(*map));
            return [this, shared] {
                m_newest.reset(); // older than this one
                if (!shared->contentCodes.empty()) {
                    Q_EMIT arrived(shared);
                }
            };
        });
}

void CodeMapping::stop()
{
    deliver();
    m_newest.reset();
    m_work.stop();
}

void CodeMapping::clear()
{
    m_newest.reset();
    m_work.stop();
}

void CodeMapping::deliver()
{
    if (auto map = m_newest ? m_newest->take() : nullptr) {
        Q_EMIT arrived(std::move(map));
    }
}

} // namespace timbrel::app
