// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QWidget>

#include "engine/snapshots/run_queue.h"

class QAction;
class QLabel;

namespace timbrel::widgets {

class TableView;
class WaitingModel;

/// The experiments that wait to be trained one after another: they can be put into another order,
/// taken out, and begun with. Ctrl with the arrows moves one, Delete takes it out. Hidden while
/// nothing waits.
class QueueView final : public QWidget {
    Q_OBJECT

public:
    explicit QueueView(QWidget* parent = nullptr);

    void setQueue(std::shared_ptr<const snapshots::RunQueue> queue);
    void setStartEnabled(bool enabled); ///< off while something trains
    void retranslate();

Q_SIGNALS:
    void startRequested(); ///< of the first, and then of the others
    void exchangeRequested(int one, int other); ///< of two places
    void removeRequested(int place);

private:
    [[nodiscard]] QAction* makeAction(const QString& iconName, const QKeySequence& keys);
    void move(int by);
    void updateActions();

    std::shared_ptr<const snapshots::RunQueue> m_queue;
    WaitingModel* m_model;
    TableView* m_table;
    QLabel* m_title;
    QAction* m_start;
    QAction* m_up;
    QAction* m_down;
    QAction* m_remove;
    bool m_startEnabled = true;
};

} // namespace timbrel::widgets
