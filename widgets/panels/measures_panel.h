// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/measure_table.h"
#include "widgets/base/panel.h"

class QComboBox;
class QLabel;

namespace timbrel::widgets {

class MeasureModel;
class PairMatrixView;
class TableView;

/// What was measured of a run on recordings it has never seen: every measure with its interval and
/// with what else was tried, a sentence on what the chosen one says and does not, and who is taken
/// for whom.
class MeasuresPanel final : public Panel {
    Q_OBJECT

public:
    explicit MeasuresPanel(QWidget* parent = nullptr);

    /// Null while the run has not been measured.
    void setTable(std::shared_ptr<const snapshots::MeasureTable> table);

protected:
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget* makeTable(QWidget* parent);
    [[nodiscard]] QWidget* makeMatrix(QWidget* parent);
    void showPairs();
    void explain();

    std::shared_ptr<const snapshots::MeasureTable> m_table;
    MeasureModel* m_model;
    QLabel* m_summary = nullptr;
    TableView* m_measures = nullptr;
    QLabel* m_meaning = nullptr;
    QComboBox* m_pairs = nullptr;
    PairMatrixView* m_matrix = nullptr;
    QLabel* m_axes = nullptr;
};

} // namespace timbrel::widgets
