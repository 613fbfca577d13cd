// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include <QObject>
#include <QTimer>

#include "app/bridge/long_errand.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"
#include "engine/runtime/mailbox.h"
#include "engine/snapshots/code_map.h"

namespace timbrel::app {

/// Lays codes of a run out anew, and is watched while it does; adds clips to a map that stands. A
/// model of its own, read from the run's checkpoints, works beside training. GUI thread.
class CodeMapping final : public QObject {
    Q_OBJECT

public:
    CodeMapping(experiments::Places places, std::shared_ptr<const params::Schema> schema,
        QObject* parent = nullptr);

    [[nodiscard]] LongErrand& work() { return m_work; } ///< how far it is

    /// Answered by arrived(), while it descends and at its end, or by failed().
    void lay(const std::filesystem::path& run, bool training, bool heldOut);
    void addHeldOut();
    void addFile(const std::filesystem::path& file);
    void stop(); ///< what it came to stays
    void clear(); ///< another run is shown

Q_SIGNALS:
    void arrived(std::shared_ptr<const timbrel::snapshots::CodeMap> map);
    void failed(const QString& why);

private:
    struct Room; ///< what the worker has open

    using Map = Result<snapshots::CodeMap>;
    void begin(std::string title, std::function<Map(Room& room, Monitor& monitor)> make);
    void deliver();

    experiments::Places m_places;
    std::shared_ptr<const params::Schema> m_schema;
    std::shared_ptr<Room> m_room; ///< touched by the worker only
    std::shared_ptr<runtime::Latest<snapshots::CodeMap>> m_newest; ///< of what descends, or null
    QTimer m_timer; ///< runs while a map descends
    LongErrand m_work; ///< ends first
};

} // namespace timbrel::app
