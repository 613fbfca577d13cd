// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/log_panel.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QScrollBar>

#include "widgets/base/text.h"
#include "widgets/models/log_model.h"

namespace timbrel::widgets {
LogPanel::LogPanel(QWidget* parent)
    : Panel(parent)
    , m_model(new LogModel(this))
    , m_list(new QListView(this))
    , m_copy(new QAction(this))
    , m_copyScript(new QAction(this))
{
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap instead
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize({16, 16});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_copy);
    m_list->addAction(m_copyScript);
    connect(m_copyScript, &QAction::triggered, this, &LogPanel::copyScript);
    setContent(m_list);
    connect(m_copy, &QAction::triggered, this, &LogPanel::copy);
    retranslate();
}

void LogPanel::append(const std::vector<snapshots::LogLine>& lines)
{
    m_waiting.insert(m_waiting.end(), lines.begin(), lines.end());
    invalidate();
}

void LogPanel::refresh()
{
    // The view follows the newest line unless a person has scrolled up to read.
    const QScrollBar& bar = *m_list->verticalScrollBar();
    const bool atEnd = bar.value() >= bar.maximum();
    m_model->append(m_waiting);
    m_waiting.clear();
    showContent(m_model->rowCount() > 0);
    if (atEnd) {
        m_list->scrollToBottom();
    }
}

void LogPanel::copy() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex& index : chosen) {
        const QVariant command = index.data(LogModel::kCommandRole);
        lines.append((command.isValid() ? command : index.data()).toString());
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

QString LogPanel::script() const
{
    QString script = QStringLiteral("#!/bin/sh\nset -e\n");
    const auto add = [&script](const QString& command) {
        script += command.isEmpty() ? QString() : command + QLatin1Char('\n');
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        add(m_model->index(row).data(LogModel::kCommandRole).toString());
    }
    for (const auto& line : m_waiting) { // while the panel is hidden
        add(commandIn(line));
    }
    return script;
}

void LogPanel::copyScript() const
{
    QGuiApplication::clipboard()->setText(script());
}

void LogPanel::retranslate()
{
    setWindowTitle(tr("Log"));
    setPlaceholder(tr("Nothing has happened yet. What Timbrel does, and what goes wrong, will be "
                      "told here."));
    m_list->setAccessibleName(tr("Log"));
    m_copy->setText(tr("Copy"));
    m_copyScript->setText(tr("Copy session as script"));
}

} // namespace timbrel::widgets
