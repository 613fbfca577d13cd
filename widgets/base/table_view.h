// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace timbrel::widgets {

/// A table as all of Timbrel's tables are: whole rows, sortable, no grid; Ctrl+C copies the
/// selected rows (or all of them) as CSV, and the menu of the right button saves them.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// Sorts and shows the model; the table keeps no ownership of it.
    void setSource(QAbstractItemModel* source, int sortRole);
    /// The row of the source model that is current, -1 when there is none.
    [[nodiscard]] int currentSourceRow() const;
    /// The selected rows of the source model, from top to bottom as they are seen.
    [[nodiscard]] QList<int> selectedSourceRows() const;
    void selectSourceRow(int row);
    /// Shows only rows in which some column has the words, in any case; all for none.
    void setFilter(const QString& words);

    /// The selected rows, or all when none is selected, with a line of titles.
    [[nodiscard]] QString csv() const;

Q_SIGNALS:
    /// Double click or Return.
    void sourceRowActivated(int row);
    void currentSourceRowChanged(int row);
    void selectedSourceRowsChanged();

protected:
    void actionEvent(QActionEvent* event) override; ///< copying and saving stay last in the menu
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void copy() const;
    void save();
    void retranslate();
    [[nodiscard]] int sourceRow(const QModelIndex& index) const;

    QAction* m_copy;
    QAction* m_save;
};

} // namespace timbrel::widgets
