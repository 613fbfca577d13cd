// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace timbrel::widgets {

/// Lets a widget, and whatever in it takes no drops itself, be dropped a file on.
class FileDrop final : public QObject {
    Q_OBJECT

public:
    enum class Takes { Files, FoldersToo };

    explicit FileDrop(QWidget* target, Takes takes = Takes::Files); ///< its parent

Q_SIGNALS:
    void dropped(const QString& path); ///< a file or folder; the first, where there are several

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    Takes m_takes;
};

} // namespace timbrel::widgets
