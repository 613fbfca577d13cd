// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>

#include <QObject>

#include "app/bridge/errands.h"
#include "app/bridge/run_contents.h"
#include "engine/experiments/run_folder.h"
#include "engine/snapshots/run_list.h"

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
    void requestResumption(const std::filesystem::path& run); ///< answered by readyToResume()
    void requestPreview(const std::filesystem::path& run, std::int64_t step); ///< the newest counts
    void requestExperiment(const std::filesystem::path& run);
    void requestTrash(const std::filesystem::path& run); ///< then the list anew

Q_SIGNALS:
    void listed(std::shared_ptr<const timbrel::snapshots::RunList> runs);
    void opened(std::shared_ptr<timbrel::app::RunContents> run);
    void readyToResume(std::shared_ptr<timbrel::app::RunContents> run,
        const timbrel::experiments::RunFolder& folder);
    void previewRead(const QString& runId, const timbrel::app::Preview& preview);
    void experimentRead(const timbrel::params::Experiment& experiment);
    void failed(const QString& why);

private:
    void tell(const Error& error);

    std::filesystem::path m_runs;
    std::shared_ptr<const params::Schema> m_schema;
    Errands& m_errands;
    std::shared_ptr<Errand> m_preview; ///< the last one asked for, or null
};

} // namespace timbrel::app
