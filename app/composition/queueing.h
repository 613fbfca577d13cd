// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "engine/params/experiment.h"

namespace timbrel::app {

struct Parts;

/// Experiments wait on disk for their turn and are trained one after another. The next one begins
/// when a run has come to its end, or failed; after one that a person stopped, and when the program
/// starts, nothing begins by itself. An experiment leaves the queue when its run has a folder, so a
/// program that is killed loses none. GUI thread.
class Queueing final : public QObject {
    Q_OBJECT

public:
    explicit Queueing(Parts& parts); ///< which must outlive this

    void begin(); ///< shows what has been waiting since the last time
    void startNext(); ///< where something waits and nothing trains
    void goOn(); ///< the same after a run, unless it came from here and could not begin

Q_SIGNALS:
    void trainRequested(const timbrel::params::Experiment& experiment);

private:
    void connectPanels();
    void start(const params::Experiment& experiment);

    Parts& m_parts;
    std::optional<params::Experiment> m_started; ///< that has no folder yet
    bool m_held = false; ///< the last one could not begin
};

} // namespace timbrel::app
