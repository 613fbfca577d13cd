// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "engine/experiments/files/waiting_training.h"
#include "engine/snapshots/run_status.h"

namespace timbrel::app {

struct Parts;

/// Experiments, and runs that are to go on, wait on disk for their turn and are trained one after
/// another. The next one begins when a run or a sweep has come to its end, or failed; after one
/// that a person stopped, and when the program starts, nothing begins by itself. An experiment
/// leaves the queue when its run has a folder, so a program that is killed loses none. GUI thread.
class Queueing final : public QObject {
    Q_OBJECT

public:
    explicit Queueing(Parts& parts); ///< which must outlive this

    void begin(); ///< shows what has been waiting since the last time
    void startNext(); ///< where something waits and nothing trains
    /// The same after a run or a sweep, unless the last run came from here and could not begin.
    void goOn();

Q_SIGNALS:
    void trainRequested(const timbrel::params::Experiment& experiment);

private:
    void connectPanels();
    void start(const experiments::WaitingTraining& training);
    [[nodiscard]] bool hasBegun(const snapshots::RunStatus& status) const; ///< what was started

    Parts& m_parts;
    std::optional<experiments::WaitingTraining> m_started; ///< of which no run is told yet
    bool m_held = false; ///< the last one could not begin
};

} // namespace timbrel::app
