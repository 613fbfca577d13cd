// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/table_view.h"

#include <QAction>
#include <QActionEvent>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include "engine/base/files.h"
#include "engine/base/text.h"
#include "widgets/base/panel.h"
#include "widgets/base/save_dialog.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_copy(new QAction(this))
    , m_save(new QAction(this))
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions({m_copy, m_save});
    connect(m_copy, &QAction::triggered, this, &TableView::copy);
    connect(m_save, &QAction::triggered, this, &TableView::save);
    retranslate();
    setModel(new QSortFilterProxyModel(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move inside
    setSortingEnabled(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(24);
    connect(this, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT sourceRowActivated(sourceRow(index)); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { Q_EMIT currentSourceRowChanged(sourceRow(now)); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TableView::selectedSourceRowsChanged);
}

void TableView::actionEvent(QActionEvent* event)
{
    QTableView::actionEvent(event);
    if (event->type() == QEvent::ActionAdded && event->action() != m_copy
        && event->action() != m_save) {
        addActions({m_copy, m_save}); // moves them, since they are there already
    }
}

void TableView::setSource(QAbstractItemModel* source, int sortRole)
{
    auto* proxy = static_cast<QSortFilterProxyModel*>(model());
    proxy->setSortRole(sortRole);
    proxy->setSourceModel(source);
    sortByColumn(-1, Qt::AscendingOrder); // as the source has it, until a person asks otherwise
}

int TableView::currentSourceRow() const
{
    return sourceRow(currentIndex());
}

QList<int> TableView::selectedSourceRows() const
{
    QList<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row, QModelIndex())) {
            rows.append(sourceRow(model()->index(row, 0)));
        }
    }
    return rows;
}

void TableView::selectSourceRow(int row)
{
    const auto* proxy = static_cast<const QSortFilterProxyModel*>(model());
    setCurrentIndex(proxy->mapFromSource(proxy->sourceModel()->index(row, 0)));
}

void TableView::setFilter(const QString& words)
{
    auto* proxy = static_cast<QSortFilterProxyModel*>(model());
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setFilterFixedString(words.trimmed());
}

QString TableView::csv() const
{
    const QAbstractItemModel& table = *model();
    QString text;
    const auto addLine = [&](const auto& fieldAt) {
        for (int column = 0; column < table.columnCount(); ++column) {
            text += (column > 0 ? QStringLiteral(",") : QString())
                + toQString(csvCell(fieldAt(column).toStdString()));
        }
        text += QLatin1Char('\n');
    };
    addLine([&](int column) { return table.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < table.rowCount(); ++row) {
        if (!selectionModel()->hasSelection()
            || selectionModel()->isRowSelected(row, QModelIndex())) {
            addLine([&](int column) { return table.index(row, column).data().toString(); });
        }
    }
    return text;
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TableView::retranslate()
{
    m_copy->setText(tr("Copy as CSV"));
    m_save->setText(tr("Save as CSV…"));
}

void TableView::copy() const
{
    QGuiApplication::clipboard()->setText(csv());
}

void TableView::save()
{
    widgets::Panel* panel = nullptr; // where it can be told how it went
    for (auto* above = parentWidget(); above != nullptr && panel == nullptr;
         above = above->parentWidget()) {
        panel = qobject_cast<widgets::Panel*>(above);
    }
    const QString name = panel != nullptr ? panel->windowTitle() : QString();
    chooseWhereToSaveTable(
        this, m_save->text(), name, [panel, text = csv().toStdString()](const QString& file) {
            const auto saved = writeFileAtomically(file.toStdString(), text);
            if (panel != nullptr && !saved) {
                panel->showMessage(snapshots::Severity::Error, toQString(saved.error().text()));
            } else if (panel != nullptr) {
                panel->showMessage(snapshots::Severity::Info, tr("Saved as %1").arg(file));
            }
        });
}

int TableView::sourceRow(const QModelIndex& index) const
{
    return static_cast<const QSortFilterProxyModel*>(model())->mapToSource(index).row();
}

} // namespace timbrel::widgets
