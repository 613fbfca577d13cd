// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QString>
#include <QStringList>

class QWidget;

namespace timbrel::widgets {

/// Something that keys do.
struct Shortcut {
    QString place; ///< the panel that must have the keyboard; empty for the whole window
    QString what;
    QStringList keys; ///< any of them, as they are written on this system
};

/// All that a window and what stands in it answers to, asked of the actions, buttons and key maps
/// themselves: those of the whole window first, then panel by panel.
[[nodiscard]] std::vector<Shortcut> shortcutsOf(const QWidget& window);

} // namespace timbrel::widgets
