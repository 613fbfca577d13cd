// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "engine/snapshots/clip_list.h"
#include "engine/snapshots/grid_choice.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace timbrel::widgets {

class ChosenList;
class ClipModel;

/// Chooses the columns and rows of a transfer grid: clips are searched for, added, put in order and
/// taken out. Every change holds at once; the grid stays in sight beside.
class GridChooser final : public QDialog {
    Q_OBJECT

public:
    explicit GridChooser(QWidget* parent = nullptr);

    void setClips(std::shared_ptr<const snapshots::ClipList> clips); ///< null while there are none
    /// What is chosen, and what is shown where nothing is.
    void setChoice(const snapshots::GridChoice& choice, const snapshots::GridChoice& shown);

Q_SIGNALS:
    void choiceMade(const timbrel::snapshots::GridChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeSearch();
    [[nodiscard]] QLayout* makeChosen();
    void retranslate();
    void filter();
    void addColumns(const QStringList& ids, int at);
    void addRows(const QStringList& ids, int at);
    void tell();
    void showCounts();

    std::shared_ptr<const snapshots::ClipList> m_clips;
    snapshots::GridChoice m_shown;
    ClipModel* m_model;
    QLineEdit* m_search;
    QListView* m_found;
    QLabel* m_foundCount;
    QPushButton* m_add;
    QPushButton* m_addRow;
    QLabel* m_columnsTitle;
    ChosenList* m_columns;
    QLabel* m_rowsTitle;
    ChosenList* m_rows;
    QPushButton* m_remove;
    QPushButton* m_everyClass;
    QPushButton* m_usual;
    QPushButton* m_close;
};

} // namespace timbrel::widgets
