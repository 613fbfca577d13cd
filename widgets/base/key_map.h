// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <QKeySequence>
#include <QList>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace timbrel::widgets {

/// The keys of a widget while it has the keyboard, declared once: what they do, and what they are
/// called in the list of shortcuts, which finds this object as a child of the widget.
class KeyMap final : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QList<QKeyCombination> keys; ///< any of them
        const char* text; ///< in English, marked with QT_TR_NOOP
        std::function<void()> action;
    };

    /// Of `widget`, which owns it; `speaker` is the one whose class the texts are marked in.
    KeyMap(QWidget& widget, const QObject& speaker);

    void add(QList<QKeyCombination> keys, const char* text, std::function<void()> action);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] QString textOf(const Entry& entry) const; ///< in the user's language

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const Entry* entryFor(const QKeyEvent& event) const;

    QWidget& m_widget;
    const char* m_context; ///< of the texts, for translators
    std::vector<Entry> m_entries;
};

} // namespace timbrel::widgets
