// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/run_list.h"
#include "widgets/base/panel.h"

namespace timbrel::widgets {

class RunModel;
class TableView;

/// All runs with their state and measures; the current one can be opened, resumed, duplicated as a
/// new experiment, or moved to the trash.
class RunsPanel final : public Panel {
    Q_OBJECT

public:
    explicit RunsPanel(QWidget* parent = nullptr);

    void setRuns(std::shared_ptr<const snapshots::RunList> runs);

Q_SIGNALS:
    void openRequested(const QString& runId);
    void resumeRequested(const QString& runId);
    void duplicateRequested(const QString& runId);
    void deleteRequested(const QString& runId); ///< a person has confirmed it

protected:
    void refresh() override;
    void retranslate() override;

private:
    using Request = void (RunsPanel::*)(const QString&);

    [[nodiscard]] QAction* makeAction(const QString& iconName, Request request);
    [[nodiscard]] const snapshots::RunSummary* currentRun() const;
    void updateActions();
    void confirmDelete(const QString& runId);

    std::shared_ptr<const snapshots::RunList> m_runs;
    RunModel* m_model;
    TableView* m_table;
    QAction* m_open;
    QAction* m_resume;
    QAction* m_duplicate;
    QAction* m_delete;
};

} // namespace timbrel::widgets
