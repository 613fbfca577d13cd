// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <span>

#include <QAbstractListModel>

#include "engine/snapshots/log_line.h"

namespace timbrel::widgets {

/// What a shell understands of a line; empty where that is no command.
[[nodiscard]] QString commandIn(const snapshots::LogLine& line);

/// The lines of the log, the newest last; the oldest are dropped beyond ten thousand.
class LogModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kMostLines = 10'000;
    /// commandIn() the line, invalid where it is none.
    static constexpr int kCommandRole = Qt::UserRole;

    explicit LogModel(QObject* parent = nullptr);

    void append(std::span<const snapshots::LogLine> lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::deque<snapshots::LogLine> m_lines;
};

} // namespace timbrel::widgets
