// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QDialog>

#include "widgets/window/shortcut_list.h"

class QLineEdit;
class QTreeWidget;

namespace timbrel::widgets {

/// The list of keys, place by place, that can be searched. Not modal: it may stand beside the
/// window while somebody learns them.
class ShortcutsWindow final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsWindow(const std::vector<Shortcut>& shortcuts, QWidget* parent = nullptr);

private:
    void fill(const std::vector<Shortcut>& shortcuts);
    void filter(const QString& words);

    QLineEdit* m_search;
    QTreeWidget* m_list;
};

} // namespace timbrel::widgets
