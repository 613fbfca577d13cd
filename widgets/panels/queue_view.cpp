// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/queue_view.h"

#include <algorithm>

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/icon.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/models/waiting_model.h"

namespace timbrel::widgets {
namespace {

constexpr int kMostRows = 5; // seen at once

} // namespace

QueueView::QueueView(QWidget* parent)
    : QWidget(parent)
    , m_model(new WaitingModel(this))
    , m_table(new TableView(this))
    , m_title(new QLabel(this))
    , m_start(makeAction(QStringLiteral("train"), {}))
    , m_up(makeAction(QStringLiteral("up"), QKeySequence(Qt::CTRL | Qt::Key_Up)))
    , m_down(makeAction(QStringLiteral("down"), QKeySequence(Qt::CTRL | Qt::Key_Down)))
    , m_remove(makeAction(QStringLiteral("trash"), QKeySequence::Delete))
{
    m_table->setSource(m_model, WaitingModel::kOrderRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // their order is the one that they are trained in
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_title->setProperty("quiet", true);
    auto* bar = new QToolBar(this);
    for (QAction* action : {m_start, m_up, m_down, m_remove}) {
        bar->addAction(action);
        m_table->addAction(action);
    }
    static_cast<QToolButton*>(bar->widgetForAction(m_start))
        ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setProperty("dense", true);
    bar->setIconSize(QSize(18, 18));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would hide the last row
    m_title->setContentsMargins(8, 0, 8, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(bar);
    layout->addWidget(m_table);
    connect(m_start, &QAction::triggered, this, &QueueView::startRequested);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this,
        [this] { Q_EMIT removeRequested(m_table->currentSourceRow()); });
    connect(m_table, &TableView::currentSourceRowChanged, this, &QueueView::updateActions);
    hide();
    retranslate();
}

QAction* QueueView::makeAction(const QString& iconName, const QKeySequence& keys)
{
    auto* action = new QAction(icon(iconName), QString(), this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void QueueView::move(int by)
{
    const int row = m_table->currentSourceRow();
    const int other = row + by;
    if (row >= 0 && other >= 0 && other < m_model->rowCount()) {
        Q_EMIT exchangeRequested(row, other);
        m_table->selectSourceRow(other); // where it will be
    }
}

void QueueView::setQueue(std::shared_ptr<const snapshots::RunQueue> queue)
{
    const bool first = m_model->rowCount() == 0;
    m_queue = std::move(queue);
    m_model->setRows(*m_queue);
    if (first) {
        m_table->resizeColumnsToContents();
        m_table->selectSourceRow(0);
    }
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    setVisible(!m_queue->empty());
    retranslate();
    updateActions();
}

void QueueView::setStartEnabled(bool enabled)
{
    m_startEnabled = enabled;
    updateActions();
}

void QueueView::updateActions()
{
    const int row = m_table->currentSourceRow();
    const int rows = m_model->rowCount();
    m_start->setEnabled(m_startEnabled && rows > 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < rows);
    m_remove->setEnabled(row >= 0 && row < rows);
}

void QueueView::retranslate()
{
    double seconds = 0.0;
    bool allKnown = true;
    for (const auto& run : m_queue ? *m_queue : snapshots::RunQueue()) {
        seconds += run.seconds.value_or(0.0);
        allKnown = allKnown && run.seconds.has_value();
    }
    const QString count = tr("%n waiting", nullptr, m_model->rowCount());
    m_title->setText(
        allKnown && m_queue ? tr("%1, about %2 in all").arg(count, durationText(seconds)) : count);
    m_table->setAccessibleName(tr("Experiments that wait to be trained"));
    m_start->setText(tr("Train them"));
    m_start->setToolTip(tr("Train the first, and then one after another"));
    m_up->setText(tr("Earlier"));
    m_down->setText(tr("Later"));
    m_remove->setText(tr("Take out"));
    m_remove->setToolTip(tr("Take this one out of the queue"));
    m_model->retranslate();
}

} // namespace timbrel::widgets
