// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/key_map.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace timbrel::widgets {

KeyMap::KeyMap(QWidget& widget, const QObject& speaker)
    : QObject(&widget)
    , m_widget(widget)
    , m_context(speaker.metaObject()->className())
{
    widget.installEventFilter(this);
}

void KeyMap::add(QList<QKeyCombination> keys, const char* text, std::function<void()> action)
{
    m_entries.push_back({std::move(keys), text, std::move(action)});
}

QString KeyMap::textOf(const Entry& entry) const
{
    return QCoreApplication::translate(m_context, entry.text);
}

bool KeyMap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == &m_widget) {
        if (const Entry* entry = entryFor(*static_cast<QKeyEvent*>(event)); entry != nullptr) {
            entry->action();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

const KeyMap::Entry* KeyMap::entryFor(const QKeyEvent& event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto find = [this](QKeyCombination combination) -> const Entry* {
        const auto found = std::ranges::find_if(m_entries,
            [combination](const Entry& entry) { return entry.keys.contains(combination); });
        return found == m_entries.end() ? nullptr : &*found;
    };
    const auto key = static_cast<Qt::Key>(event.key());
    if (const Entry* entry = find(QKeyCombination(modifiers, key)); entry != nullptr) {
        return entry;
    }
    // A plus needs Shift on many keyboards, an arrow does not.
    const bool isSign = modifiers == Qt::ShiftModifier && !event.text().trimmed().isEmpty();
    return isSign ? find(QKeyCombination(key)) : nullptr;
}

} // namespace timbrel::widgets
