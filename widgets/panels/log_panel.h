// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/snapshots/log_line.h"
#include "widgets/base/panel.h"

class QListView;

namespace timbrel::widgets {

class LogModel;

/// What happened, in sentences, the newest last. Ctrl+C copies the selected lines.
class LogPanel final : public Panel {
    Q_OBJECT

public:
    explicit LogPanel(QWidget* parent = nullptr);

    void append(const std::vector<snapshots::LogLine>& lines);
    [[nodiscard]] QString script() const; ///< every command line so far, for a shell
    void copyScript() const;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void copy() const;

    std::vector<snapshots::LogLine> m_waiting; ///< not yet in the model
    LogModel* m_model;
    QListView* m_list;
    QAction* m_copy;
    QAction* m_copyScript;
};

} // namespace timbrel::widgets
