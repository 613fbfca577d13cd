// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/run_status.h"
#include "widgets/base/tool_bar.h"

class QLabel;
class QProgressBar;

namespace timbrel::widgets {

class StepSlider;

/// The tool bar of the run: train, pause, stop; where it is and how long it will take; which saved
/// step the panels show.
class RunBar final : public ToolBar {
    Q_OBJECT

public:
    explicit RunBar(QWidget* parent = nullptr);

    void setStatus(std::shared_ptr<const snapshots::RunStatus> status);
    [[nodiscard]] StepSlider& stepSlider() { return *m_steps; }
    [[nodiscard]] QList<QAction*> runActions() const; ///< for a menu

Q_SIGNALS:
    void trainRequested();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStatus();
    void retranslate();

    std::shared_ptr<const snapshots::RunStatus> m_status;
    QAction* m_train;
    QAction* m_pause;
    QAction* m_stop;
    QLabel* m_run;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    StepSlider* m_steps;
};

} // namespace timbrel::widgets
