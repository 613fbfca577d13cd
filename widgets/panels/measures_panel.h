// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include "engine/snapshots/measure_table.h"
#include "widgets/base/panel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace timbrel::widgets {

class ElidedLabel;
class MeasureModel;
class PairMatrixView;
class ProgressLine;
class TableView;

/// What was measured of a run on recordings it has never seen: every measure with its interval and
/// with what else was tried, a sentence on what the chosen one says and does not, and who is taken
/// for whom. A run can be measured again, also on another corpus.
class MeasuresPanel final : public Panel {
    Q_OBJECT

public:
    explicit MeasuresPanel(QWidget* parent = nullptr);

    /// Null while the run has not been measured.
    void setTable(std::shared_ptr<const snapshots::MeasureTable> table);
    void setRunOpen(bool open); ///< there is a run that can be measured
    void begin(); ///< measuring begins
    void setProgress(
        double fraction, const QString& activity, const std::optional<double>& secondsLeft);
    void end(); ///< what there is stays

Q_SIGNALS:
    /// On the held-out recordings of a folder, or of the run's own corpus where it is empty.
    void measureRequested(const QString& corpus);
    void stopRequested();

protected:
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] QLayout* makeControls();
    [[nodiscard]] QWidget* makeTable(QWidget* parent);
    [[nodiscard]] QWidget* makeMatrix(QWidget* parent);
    void showPairs();
    void explain();
    void chooseCorpus();
    void updateActions();

    std::shared_ptr<const snapshots::MeasureTable> m_table;
    bool m_runOpen = false;
    MeasureModel* m_model;
    QPushButton* m_again;
    QPushButton* m_other;
    ProgressLine* m_progress;
    QStackedWidget* m_stack;
    QLabel* m_hint; ///< what to do while there are no measures
    ElidedLabel* m_summary = nullptr;
    TableView* m_measures = nullptr;
    QLabel* m_meaning = nullptr;
    QComboBox* m_pairs = nullptr;
    PairMatrixView* m_matrix = nullptr;
    QLabel* m_axes = nullptr;
};

} // namespace timbrel::widgets
