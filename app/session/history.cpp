// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/history.h"

#include <utility>

#include <QScopedValueRollback>

namespace timbrel::app {
namespace {

constexpr int kMost = 200; // deeds that are remembered
constexpr int kMergeable = 1;

} // namespace

class History::Change final : public QUndoCommand {
public:
    Change(const QString& text, Deed undo, Deed redo, QString kind, bool& busy)
        : QUndoCommand(text)
        , m_undo(std::move(undo))
        , m_redo(std::move(redo))
        , m_kind(std::move(kind))
        , m_busy(busy)
    {
    }

    [[nodiscard]] int id() const override { return m_kind.isEmpty() ? -1 : kMergeable; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* change = static_cast<const Change*>(next);
        if (change->m_kind != m_kind) {
            return false;
        }
        m_redo = change->m_redo;
        return true;
    }
    void undo() override { run(m_undo); }
    void redo() override
    {
        if (!std::exchange(m_isDone, false)) { // it was done before it was recorded
            run(m_redo);
        }
    }

private:
    void run(const Deed& deed)
    {
        const QScopedValueRollback busy(m_busy, true);
        deed();
    }

    Deed m_undo;
    Deed m_redo;
    QString m_kind;
    bool& m_busy;
    bool m_isDone = true;
};

void History::record(const QString& text, Deed undo, Deed redo, const QString& kind)
{
    if (m_busy) {
        return;
    }
    if (m_stack.count() == 0) {
        m_stack.setUndoLimit(kMost); // which Qt takes while there is nothing only
    }
    m_stack.push(new Change(text, std::move(undo), std::move(redo), kind, m_busy));
}

} // namespace timbrel::app
