// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <QObject>

#include "app/session/shown_run.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::app {

/// The grid that is shown: the run's usual one, or the one with the rows and columns that a person
/// chose, at the step that is shown. The run that trains makes it itself; of any other step it is
/// made beside. Until it is there, the last one stays. GUI thread.
class ShownGrid final : public QObject {
    Q_OBJECT

public:
    /// `run` must outlive this.
    explicit ShownGrid(ShownRun& run, QObject* parent = nullptr);

    [[nodiscard]] const snapshots::GridChoice& choice() const { return m_choice; }

    [[nodiscard]] const std::shared_ptr<const snapshots::TransferGrid>& grid() const
    {
        return m_shown;
    }

    void choose(const snapshots::GridChoice& choice);
    /// Answers makeWanted(), perhaps of a step nearby.
    void setMade(std::shared_ptr<const snapshots::TransferGrid> grid);
    void giveUp(); ///< it cannot be made: what the run has is shown

Q_SIGNALS:
    void gridChanged(std::shared_ptr<const timbrel::snapshots::TransferGrid> grid);
    void choiceChanged(const timbrel::snapshots::GridChoice& choice);
    /// The run that trains is to show this from now on.
    void wished(const timbrel::snapshots::GridChoice& choice);
    void makeWanted(std::int64_t step, const timbrel::snapshots::GridChoice& choice);
    void makeUnwanted(); ///< what was asked for last is of no use any more

private:
    void beginRun();
    void setGrid(std::shared_ptr<const snapshots::TransferGrid> grid);
    void obtain(); ///< the chosen grid of the step of m_usual
    [[nodiscard]] bool wishWasHeard() const; ///< long ago, and not granted
    void show(std::shared_ptr<const snapshots::TransferGrid> grid);

    ShownRun& m_run;
    snapshots::GridChoice m_choice;
    std::int64_t m_wishedAt = 0; ///< step
    std::shared_ptr<const snapshots::TransferGrid> m_usual; ///< what the run told last; may be null
    std::shared_ptr<const snapshots::TransferGrid> m_shown;
};

} // namespace timbrel::app
