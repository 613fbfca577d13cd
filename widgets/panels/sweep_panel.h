// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/params/schema.h"
#include "engine/snapshots/sweep_table.h"
#include "widgets/base/panel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace timbrel::widgets {

class ElidedLabel;
class ProgressLine;
class SweepModel;
class TableView;

/// Experiments that differ in a few settings, trained one after another and compared: a sweep is
/// chosen or opened, its plan stands in a table, and what was measured of each run beside it, on
/// one axis. It computes nothing itself; it asks, and shows what it is told.
class SweepPanel final : public Panel {
    Q_OBJECT

public:
    explicit SweepPanel(QWidget* parent = nullptr);

    void setSweeps(std::vector<params::Row> sweeps); ///< that are built in
    /// The plan or the results of the sweep that was chosen last; `file` where it is not built in.
    void setSweep(std::shared_ptr<const snapshots::SweepTable> table, const QString& file);
    void begin();
    void end(); ///< what there is stays

Q_SIGNALS:
    void sweepChosen(const QString& idOrFile); ///< answered by setSweep()
    void startRequested();
    void stopRequested(); ///< when the run of the moment is saved
    void saveRequested(const QString& file); ///< the table, or the figure by the name's ending
    void runOpenRequested(const QString& runId);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void keepView();
    [[nodiscard]] QLayout* makeControls();
    [[nodiscard]] QWidget* makeResults();
    void fillSweeps();
    void fillMeasures();
    void showLines();
    void showProgress();
    [[nodiscard]] QString planText() const; ///< how much there is to do
    void explain();
    void openFile();
    void openRun(int line);
    void updateActions();

    std::vector<params::Row> m_sweeps;
    std::shared_ptr<const snapshots::SweepTable> m_table; ///< null while none was read
    QString m_file; ///< that was opened last; empty while there is none
    SweepModel* m_model;
    QComboBox* m_choice;
    QPushButton* m_open;
    QPushButton* m_start;
    QPushButton* m_save;
    QLabel* m_help;
    ProgressLine* m_progress;
    QStackedWidget* m_stack;
    QLabel* m_hint; ///< what to do while there is no sweep
    TableView* m_lines = nullptr;
    QComboBox* m_measure = nullptr;
    ElidedLabel* m_meaning = nullptr;
};

} // namespace timbrel::widgets
