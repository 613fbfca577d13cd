// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "app/bridge/errands.h"
#include "app/bridge/run_contents.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/snapshots/run_list.h"
#include "engine/snapshots/settings_table.h"

namespace timbrel::app {

/// The run folders on disk. Every request returns at once and is answered by a signal.
class RunLibrary final : public QObject {
    Q_OBJECT

public:
    /// `errands` must outlive the library's last answer.
    RunLibrary(std::filesystem::path runs, std::shared_ptr<const params::Schema> schema,
        Errands& errands, QObject* parent = nullptr);

    [[nodiscard]] const std::filesystem::path& folder() const { return m_runs; }

    void requestList();
    void requestRun(const std::filesystem::path& run); ///< answered by opened()
    /// Answered by readyToResume(); to other steps in all than the run's where they are given.
    void requestResumption(
        const std::filesystem::path& run, std::optional<std::int64_t> steps = std::nullopt);
    void requestPreview(const std::filesystem::path& run, std::int64_t step); ///< the newest counts
    void requestExperiment(const std::filesystem::path& run);
    void requestTrash(const std::filesystem::path& run); ///< then the list anew
    void restore(); ///< takes the last one back out of the trash, then the list anew
    [[nodiscard]] bool canRestore() const { return !m_trashed.empty(); }
    /// Writes what a person says of a run, then the list anew.
    void remark(const std::filesystem::path& run, const snapshots::RunRemarks& remarks);
    /// In which settings runs differ; answered by settingsCompared().
    void requestSettings(const std::vector<std::filesystem::path>& runs);
    void requestSeries(const std::filesystem::path& run); ///< its curves; answered by seriesRead()

Q_SIGNALS:
    void listed(std::shared_ptr<const timbrel::snapshots::RunList> runs);
    void opened(std::shared_ptr<timbrel::app::RunContents> run);
    void readyToResume(std::shared_ptr<timbrel::app::RunContents> run,
        const timbrel::experiments::RunFolder& folder);
    void previewRead(const QString& runId, const timbrel::app::Preview& preview);
    void experimentRead(const timbrel::params::Experiment& experiment);
    void seriesRead(const timbrel::snapshots::CurveSet& curves);
    void settingsCompared(const timbrel::snapshots::SettingsTable& table);
    void trashChanged(bool canRestore);
    void movedToTrash(const std::filesystem::path& run);
    void failed(const QString& why);

private:
    /// A run's folder and where it lies in the trash.
    struct Trashed {
        std::filesystem::path from;
        std::filesystem::path to;
    };

    void trashed(const Trashed& run);
    void tell(const Error& error);

    std::filesystem::path m_runs;
    std::shared_ptr<const params::Schema> m_schema;
    Errands& m_errands;
    std::vector<Trashed> m_trashed;
    std::shared_ptr<Errand> m_preview; ///< the last one asked for, or null
};

} // namespace timbrel::app
