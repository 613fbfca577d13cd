// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include <QObject>

#include "app/bridge/errands.h"
#include "app/bridge/long_errand.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"
#include "engine/snapshots/clip_list.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::app {

/// Grids that a person chose, of runs that are finished, or at a step that is gone by: made with a
/// model of their own beside training. Requests return at once. GUI thread.
class ChosenGrids final : public QObject {
    Q_OBJECT

public:
    /// `errands` does what is quick, and must outlive the last answer.
    ChosenGrids(experiments::Places places, std::shared_ptr<const params::Schema> schema,
        Errands& errands, QObject* parent = nullptr);

    [[nodiscard]] LongErrand& work() { return m_work; } ///< how far it is; stop it there

    /// The newest request counts; answered by arrived() or failed().
    void request(
        const std::filesystem::path& run, std::int64_t step, const snapshots::GridChoice& choice);
    /// Writes the choice into the run's folder.
    void remember(const std::filesystem::path& run, const snapshots::GridChoice& choice);
    void requestClips(const std::filesystem::path& run); ///< answered by clipsRead() or failed()

Q_SIGNALS:
    void arrived(std::shared_ptr<const timbrel::snapshots::TransferGrid> grid);
    void clipsRead(std::shared_ptr<const timbrel::snapshots::ClipList> clips);
    void failed(const QString& why);

private:
    struct Room; ///< what the worker has open

    void tell(const Error& error);

    Errands& m_quick;
    std::shared_ptr<Room> m_room; ///< touched by the worker only
    LongErrand m_work; ///< ends first
};

} // namespace timbrel::app
