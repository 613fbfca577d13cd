// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QStringList>

#include "engine/snapshots/run_list.h"
#include "engine/snapshots/run_queue.h"
#include "engine/snapshots/settings_table.h"
#include "widgets/base/panel.h"

class QAction;
class QLabel;
class QLineEdit;
class QTimer;

namespace timbrel::widgets {

class QueueView;
class RunModel;
class TableView;

/// All runs with their state and measures, and the experiments that wait to be trained. The current
/// run can be opened, resumed, duplicated as a new experiment; several that are selected can be
/// moved to the trash, and their settings compared.
class RunsPanel final : public Panel {
    Q_OBJECT

public:
    explicit RunsPanel(QWidget* parent = nullptr);

    void setRuns(std::shared_ptr<const snapshots::RunList> runs);
    void setQueue(std::shared_ptr<const snapshots::RunQueue> queue);
    void setTrainingPossible(bool possible); ///< off while a run trains
    void showSettings(const snapshots::SettingsTable& table); ///< in a window of their own
    void setRestorable(bool restorable); ///< whether restoreRequested() has something to do

Q_SIGNALS:
    void openRequested(const QString& runId);
    void resumeRequested(const QString& runId);
    /// It is to wait in the queue until it goes on to `steps` in all.
    void resumeLaterRequested(const QString& runId, qint64 steps);
    void duplicateRequested(const QString& runId);
    void compareCurvesRequested(const QString& runId); ///< beside those that are shown
    void settingsRequested(const QStringList& runIds); ///< answered by showSettings()
    void deleteRequested(const QString& runId); ///< a person has confirmed it
    void restoreRequested(); ///< what was deleted last
    void remarked(const QString& runId, const QString& note, const QStringList& tags);
    void queueStartRequested();
    void queueExchangeRequested(int one, int other); ///< two places of the queue
    void queueRemoveRequested(int place);

protected:
    void refresh() override;
    void retranslate() override;

private:
    using Request = void (RunsPanel::*)(const QString&);

    [[nodiscard]] QAction* makeAction(const QString& iconName, Request request);
    [[nodiscard]] const snapshots::RunSummary* currentRun() const;
    [[nodiscard]] QStringList selectedRuns() const;
    [[nodiscard]] QWidget* makeRemarks();
    void connectActions();
    void updateActions();
    void explainResuming();
    void showRemarks();
    void remark();
    void showDiskUse();
    void confirmDelete();
    void askHowFar();

    std::shared_ptr<const snapshots::RunList> m_runs;
    RunModel* m_model;
    TableView* m_table;
    QAction* m_open;
    QAction* m_resume;
    QAction* m_later;
    QAction* m_duplicate;
    QAction* m_curves;
    QAction* m_settings;
    QAction* m_delete;
    QAction* m_restore;
    QLineEdit* m_filter;
    QLabel* m_diskUse;
    QueueView* m_queue;
    QLineEdit* m_tags;
    QLineEdit* m_note;
    QTimer* m_typing; ///< runs from the last letter of a note until it is kept
    std::string m_remarkedRun; ///< whose remarks the fields show
    bool m_used = false; ///< there were runs, so one can be brought back
    bool m_possible = true; ///< nothing trains that a run would have to wait for
    bool m_waiting = false; ///< there are experiments in the queue
};

} // namespace timbrel::widgets
