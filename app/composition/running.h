// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>

#include <QObject>

#include "app/bridge/run_contents.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/training/training_job.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/run_list.h"

namespace timbrel::app {

class Queueing;
class Sweeping;
struct Parts;

/// The run that trains: how it begins, goes on and ends, the list that tells of it, and the window
/// that waits for it to be saved before it closes. GUI thread.
class Running final : public QObject {
    Q_OBJECT

public:
    Running(Parts& parts, const Sweeping& sweeping, Queueing& queueing); ///< which outlive this

    void train(const params::Experiment& experiment); ///< unless a run trains already

private:
    void connectClosing();
    void connectQueue();
    void resume(std::shared_ptr<RunContents> run, const experiments::RunFolder& folder);
    void trainingEnded(const experiments::TrainingReport& report);
    void showRuns(std::shared_ptr<const snapshots::RunList> runs);

    Parts& m_parts;
    const Sweeping& m_sweeping;
    Queueing& m_queueing;
    std::string m_listedRun; ///< the last that the engine told of
    bool m_leaving = false; ///< the window closes when the run is saved
    bool m_sweepStopped = false; ///< by a person, so that nothing follows it by itself
};

} // namespace timbrel::app
