// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/chosen_list.h"

#include <algorithm>

#include <QDropEvent>
#include <QMimeData>

#include "widgets/base/clip_drag.h"
#include "widgets/base/key_map.h"

namespace timbrel::widgets {
namespace {

constexpr int kIdRole = Qt::UserRole;

} // namespace

ChosenList::ChosenList(QWidget* parent)
    : QListWidget(parent)
{
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDropIndicatorShown(true);
    setTextElideMode(Qt::ElideMiddle);
    makeKeys();
}

void ChosenList::setEntries(const QStringList& ids, const QStringList& texts)
{
    const int current = currentRow();
    clear();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto* item = new QListWidgetItem(texts[i], this);
        item->setData(kIdRole, ids[i]);
        item->setToolTip(ids[i]);
    }
    setCurrentRow(std::min(current, count() - 1));
}

QStringList ChosenList::ids() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row) {
        ids.append(item(row)->data(kIdRole).toString());
    }
    return ids;
}

void ChosenList::removeSelected()
{
    const auto chosen = selectedItems();
    qDeleteAll(chosen);
    if (!chosen.isEmpty()) {
        Q_EMIT changed();
    }
}

QStringList ChosenList::mimeTypes() const
{
    return {QLatin1String(kClipMime)};
}

QMimeData* ChosenList::mimeData(const QList<QListWidgetItem*>& items) const
{
    QStringList ids;
    for (const auto* item : items) {
        ids.append(item->data(kIdRole).toString());
    }
    return makeClipData(ids);
}

bool ChosenList::dropMimeData(int row, const QMimeData* dropped, Qt::DropAction)
{
    Q_EMIT clipsDropped(clipsIn(*dropped), row);
    return true;
}

Qt::DropActions ChosenList::supportedDropActions() const
{
    return Qt::CopyAction;
}

void ChosenList::dropEvent(QDropEvent* event)
{
    if (event->source() != this) {
        QListWidget::dropEvent(event);
        return;
    }
    // Its own: they go where they were let fall.
    const auto at = indexAt(event->position().toPoint());
    int row = at.isValid() ? at.row() : count();
    QList<QListWidgetItem*> moved;
    for (int i = count() - 1; i >= 0; --i) {
        if (item(i)->isSelected()) {
            row -= i < row ? 1 : 0;
            moved.prepend(takeItem(i));
        }
    }
    for (auto* item : moved) {
        insertItem(row++, item);
        item->setSelected(true);
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT changed();
}

void ChosenList::makeKeys()
{
    auto* keys = new KeyMap(*this, *this);
    keys->add({Qt::Key_Delete, Qt::Key_Backspace}, QT_TR_NOOP("Take it out of the list"),
        [this] { removeSelected(); });
    keys->add({Qt::CTRL | Qt::Key_Up}, QT_TR_NOOP("Move it up"), [this] { moveCurrent(-1); });
    keys->add({Qt::CTRL | Qt::Key_Down}, QT_TR_NOOP("Move it down"), [this] { moveCurrent(1); });
}

void ChosenList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < count()) {
        insertItem(to, takeItem(from));
        setCurrentRow(to);
        Q_EMIT changed();
    }
}

} // namespace timbrel::widgets
