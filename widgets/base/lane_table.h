// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "widgets/base/table_view.h"

namespace timbrel::widgets {

/// A table whose rows are versions of one sound: row i of the model is lane i. Choosing a row
/// switches to it, also once more after something else was looked at; Return plays it.
class LaneTable final : public TableView {
    Q_OBJECT

public:
    explicit LaneTable(QWidget* parent = nullptr);

    /// Shows the model, its first column as wide as there is room, and as wide as its
    /// names at least.
    void setLanes(QAbstractItemModel* model, int sortRole);
    [[nodiscard]] int lane() const { return m_lane; } ///< chosen here or elsewhere; -1 for none
    void setActiveLane(int lane); ///< without a word to anyone; -1 for none
    /// Lets rows come and go, by which nobody has chosen one.
    void changeRows(const std::function<void()>& change);

Q_SIGNALS:
    void laneChosen(int lane);
    void lanePlayRequested(int lane);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose();
    void fitNames();
    void selectLane();

    int m_lane = -1;
};

} // namespace timbrel::widgets
