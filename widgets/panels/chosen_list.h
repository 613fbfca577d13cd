// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace timbrel::widgets {

/// Clips or classes in an order of a person's own: drag or Ctrl+Up and Ctrl+Down move one, Delete
/// takes it out, clips can be dropped in (clip_drag.h).
class ChosenList final : public QListWidget {
    Q_OBJECT

public:
    explicit ChosenList(QWidget* parent = nullptr);

    /// Without a word to anyone. `ids` beside what is read of them.
    void setEntries(const QStringList& ids, const QStringList& texts);
    [[nodiscard]] QStringList ids() const;
    void removeSelected();

Q_SIGNALS:
    void changed(); ///< by a person
    void clipsDropped(const QStringList& ids, int row);

protected:
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    bool dropMimeData(int row, const QMimeData* dropped, Qt::DropAction action) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeKeys();
    void moveCurrent(int by);
};

} // namespace timbrel::widgets
