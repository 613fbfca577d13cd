// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/shortcut_list.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QWidget>

#include "widgets/base/key_map.h"
#include "widgets/base/panel.h"

namespace timbrel::widgets {
namespace {

/// "&Open run…" without what stands for its key in the menu.
QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

QString written(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// The title of the panel that a widget stands in.
QString placeOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const Panel*>(widget) != nullptr) {
            return widget->windowTitle();
        }
    }
    return {};
}

/// Also in one of its menus or floating docks, but in no dialog and no other window.
bool standsIn(const QWidget& window, const QWidget* widget)
{
    while (widget != nullptr && widget != &window) {
        const bool opensOut = qobject_cast<const QMenu*>(widget) != nullptr
            || qobject_cast<const QDockWidget*>(widget) != nullptr;
        if (widget->isWindow() && !opensOut) {
            return false;
        }
        widget = widget->parentWidget();
    }
    return widget != nullptr;
}

bool isEverywhere(Qt::ShortcutContext context)
{
    return context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
}

class Collection final {
public:
    /// What does the same with other keys, as the digits do, is one line.
    void add(const QString& place, const QString& what, const QStringList& keys)
    {
        if (what.isEmpty() || keys.isEmpty()) {
            return;
        }
        const auto same = std::ranges::find_if(m_found, [&](const Shortcut& shortcut) {
            return shortcut.place == place && shortcut.what == what;
        });
        if (same == m_found.end()) {
            m_found.push_back({place, what, keys});
            return;
        }
        for (const QString& key : keys) {
            if (!same->keys.contains(key)) {
                same->keys.append(key);
            }
        }
    }

    [[nodiscard]] std::vector<Shortcut> sorted()
    {
        std::ranges::stable_sort(m_found, [](const Shortcut& one, const Shortcut& other) {
            return QString::localeAwareCompare(one.place, other.place) < 0;
        });
        return std::move(m_found);
    }

private:
    std::vector<Shortcut> m_found;
};

} // namespace

std::vector<Shortcut> shortcutsOf(const QWidget& window)
{
    Collection found;
    auto widgets = window.findChildren<const QWidget*>();
    widgets.prepend(&window);
    for (const auto* widget : widgets) {
        if (!standsIn(window, widget)) {
            continue;
        }
        for (const auto* action : widget->actions()) {
            QStringList keys;
            for (const QKeySequence& sequence : action->shortcuts()) {
                keys.append(written(sequence));
            }
            const bool everywhere = isEverywhere(action->shortcutContext());
            found.add(everywhere ? QString() : placeOf(widget), plain(action->text()), keys);
        }
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (standsIn(window, button) && !button->shortcut().isEmpty()) {
            const QString text = plain(button->text());
            found.add({}, text.isEmpty() ? button->accessibleName() : text,
                {written(button->shortcut())});
        }
    }
    for (const auto* map : window.findChildren<KeyMap*>()) {
        const auto* widget = qobject_cast<const QWidget*>(map->parent());
        if (!standsIn(window, widget)) {
            continue;
        }
        for (const auto& entry : map->entries()) {
            QStringList keys;
            for (const QKeyCombination key : entry.keys) {
                keys.append(written(QKeySequence(key)));
            }
            found.add(placeOf(widget), map->textOf(entry), keys);
        }
    }
    return found.sorted();
}

} // namespace timbrel::widgets
