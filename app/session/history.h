// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QUndoStack>

namespace timbrel::app {

/// What a person has done, to be taken back and done again. GUI thread.
class History final {
public:
    using Deed = std::function<void()>;

    /// Something was done: how it is taken back and done again. What follows with the same `kind`,
    /// not empty, is one with it: a slider that is dragged, a note that is typed.
    void record(const QString& text, Deed undo, Deed redo, const QString& kind = {});

    [[nodiscard]] QUndoStack& stack() { return m_stack; }

private:
    class Change;

    QUndoStack m_stack;
    bool m_busy = false; ///< something is taken back: what follows from it is no deed
};

} // namespace timbrel::app
