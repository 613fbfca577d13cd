// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/shortcuts_window.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace timbrel::widgets {
namespace {

constexpr QSize kSize{520, 640};

} // namespace

ShortcutsWindow::ShortcutsWindow(const std::vector<Shortcut>& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(kSize);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsWindow::filter);
    fill(shortcuts);
}

void ShortcutsWindow::fill(const std::vector<Shortcut>& shortcuts)
{
    QTreeWidgetItem* place = nullptr;
    for (const Shortcut& shortcut : shortcuts) {
        const QString name = shortcut.place.isEmpty() ? tr("Everywhere") : shortcut.place;
        if (place == nullptr || place->text(0) != name) {
            place = new QTreeWidgetItem(m_list, {name});
            QFont font = m_list->font();
            font.setBold(true);
            place->setFont(0, font);
        }
        new QTreeWidgetItem(place, {shortcut.what, shortcut.keys.join(QStringLiteral(", "))});
    }
    m_list->expandAll();
}

void ShortcutsWindow::filter(const QString& words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* place = m_list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < place->childCount(); ++k) {
            QTreeWidgetItem* line = place->child(k);
            const QStringList texts{place->text(0), line->text(0), line->text(1)};
            const QString text = texts.join(QLatin1Char(' '));
            const bool shown = text.contains(words, Qt::CaseInsensitive);
            line->setHidden(!shown);
            any = any || shown;
        }
        place->setHidden(!any);
    }
}

} // namespace timbrel::widgets
