// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include <QObject>

#include "app/bridge/errands.h"
#include "engine/experiments/files/queue_folder.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/run_queue.h"

namespace timbrel::app {

/// The experiments that wait on disk to be trained. Every request returns at once; those that
/// change the queue are answered by changed() or failed(). GUI thread.
class RunQueue final : public QObject {
    Q_OBJECT

public:
    /// `runs` tell how long others like them took. `errands` must outlive the last answer.
    RunQueue(std::filesystem::path folder, std::filesystem::path runs,
        std::shared_ptr<const params::Schema> schema, Errands& errands, QObject* parent = nullptr);

    void load();
    void add(const experiments::WaitingTraining& waiting);
    /// A run that is to go on to `steps` in all.
    void addRun(const std::filesystem::path& run, std::int64_t steps);
    void exchange(int one, int other);
    void remove(int place);
    void remove(const experiments::WaitingTraining& training); ///< it has a run's folder by now
    /// The one whose turn it is; answered by nextRead(), failed(), or nothing where none waits. One
    /// that cannot be read is told and stays. From nextRead() until release() no other program may
    /// train what waits.
    void requestNext();
    void release() { m_turn.reset(); }

Q_SIGNALS:
    void changed(std::shared_ptr<const timbrel::snapshots::RunQueue> queue);
    void nextRead(const timbrel::experiments::WaitingTraining& training);
    void failed(const QString& why);

private:
    using Change = std::function<Result<>(const experiments::QueueFolder& queue)>;

    void ask(const char* title, Change change);

    experiments::QueueFolder m_queue;
    std::filesystem::path m_runs;
    std::shared_ptr<const params::Schema> m_schema;
    Errands& m_errands;
    std::shared_ptr<FileLock> m_turn; ///< null while nothing of the queue is trained
};

} // namespace timbrel::app
