// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace timbrel::widgets {

/// What a painted view says to whoever cannot see it: a sentence or two, and its numbers as a
/// table. Screen readers get both (accessible_plot.h); deriving from it is all that a view does,
/// besides telling when something changed. GUI thread.
class ReadablePlot {
public:
    ReadablePlot();
    virtual ~ReadablePlot() = default;
    ReadablePlot(const ReadablePlot&) = delete;
    ReadablePlot& operator=(const ReadablePlot&) = delete;

    [[nodiscard]] virtual QString summary() const = 0; ///< what can be seen, in words
    [[nodiscard]] virtual QStringList columnNames() const = 0;
    [[nodiscard]] virtual QString rowName(int row) const = 0;
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual QString cell(int row, int column) const = 0;
    /// Where the keyboard is: row and column, -1 for none.
    [[nodiscard]] virtual int currentRow() const { return -1; }
    [[nodiscard]] virtual int currentColumn() const { return 0; }
};

/// Tells screen readers, where there are any, that `plot` shows something else, or that its
/// keyboard's place has moved.
void tellReaders(QWidget& plot);

} // namespace timbrel::widgets
