// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "app/bridge/errands.h"
#include "app/bridge/long_errand.h"
#include "engine/experiments/description/places.h"
#include "engine/experiments/studies/run_comparison.h"
#include "engine/params/schema.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::app {

/// What other runs, or other steps, make of a clip: a grid with one column for each. Made with
/// models of their own beside training; a new request takes the place of the last. GUI thread.
class LaneVersions final : public QObject {
    Q_OBJECT

public:
    using Grids = std::vector<std::shared_ptr<const snapshots::TransferGrid>>;

    LaneVersions(experiments::Places places, std::shared_ptr<const params::Schema> schema,
        QObject* parent = nullptr);

    [[nodiscard]] LongErrand& work() { return m_work; }

    /// Never blocks; answered by arrived(), and by failed() where some could not be made.
    void request(const std::vector<experiments::ComparedRun>& runs, const std::string& clipId);

Q_SIGNALS:
    void arrived(const timbrel::app::LaneVersions::Grids& grids);
    void failed(const QString& why);

private:
    struct Room; ///< what the worker has open

    std::shared_ptr<Room> m_room; ///< touched by the worker only
    LongErrand m_work; ///< ends first
};

} // namespace timbrel::app
