// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/bridge/errands.h"
#include "engine/experiments/description/places.h"
#include "engine/experiments/sweeps/sweep.h"
#include "engine/experiments/training/outbox.h"
#include "engine/runtime/job.h"
#include "engine/runtime/worker.h"
#include "engine/snapshots/sweep_table.h"

namespace timbrel::app {

/// Sweeps as the window sees them: one is chosen, trained on a worker of its own, stopped and gone
/// on with, and its results saved. Requests return at once. GUI thread.
class Sweeps final : public QObject {
    Q_OBJECT

public:
    /// `errands` must outlive the last answer.
    Sweeps(experiments::Places places, std::shared_ptr<const params::Schema> schema,
        Errands& errands, QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_running; } ///< until ended()
    [[nodiscard]] bool trains(const std::string& runId) const;

    /// A built-in sweep's id or a file; answered by changed() or failed(). Not while one runs.
    void choose(const QString& idOrFile);
    [[nodiscard]] const QString& source() const { return m_source; } ///< that was chosen last
    void start(); ///< the one that was chosen last
    void stop(); ///< finishes the step, saves
    /// The results so far, as a table (.csv) or a figure; answered by saved() or failed().
    void save(const std::filesystem::path& file);

Q_SIGNALS:
    /// A plan, or how far it is by now; `file` where the sweep is not built in.
    void changed(std::shared_ptr<const timbrel::snapshots::SweepTable> table, const QString& file);
    void began();
    void runsChanged(); ///< a run has got its folder, or has ended
    void linesArrived(const std::vector<timbrel::snapshots::LogLine>& lines);
    void ended(); ///< also when it was stopped or failed
    void failed(const QString& why);
    void saved(const QString& file);

private:
    struct Chosen {
        experiments::Sweep sweep;
        snapshots::SweepTable table;
    };

    void finishChoosing(const QString& idOrFile, const Result<Chosen>& chosen);
    void drain();
    void passOn(const snapshots::RunStatus& status);
    void tell(snapshots::SweepTable table);

    experiments::Places m_places;
    std::shared_ptr<const params::Schema> m_schema;
    Errands& m_errands;
    std::shared_ptr<Errand> m_choosing; ///< null while nothing is read
    std::optional<experiments::Sweep> m_sweep; ///< that was chosen last
    QString m_source; ///< a built-in one's id, or its file
    QString m_file; ///< that it was read from; empty for a built-in one
    std::shared_ptr<const snapshots::SweepTable> m_table; ///< null while none was chosen
    bool m_running = false;
    bool m_stopping = false;
    experiments::Outbox m_outbox;
    runtime::Latest<snapshots::SweepTable> m_news;
    runtime::Latest<runtime::Outcome> m_outcome;
    QTimer m_timer; ///< runs while a sweep does
    runtime::Worker m_worker{runtime::Standing::Behind}; ///< ends first
};

} // namespace timbrel::app
