// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/run_status.h"
#include "widgets/base/tool_bar.h"

class QProgressBar;

namespace timbrel::widgets {

class ElidedLabel;
class StepSlider;

/// The tool bar of the run: train, pause, stop; where it is and how long it will take; which saved
/// step the panels show. Where there is little room its buttons, then its slider, go without words.
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
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeWords();
    void showStatus();
    void fit(); ///< leaves out words where there is little room
    void retranslate();

    std::shared_ptr<const snapshots::RunStatus> m_status;
    QAction* m_train;
    QAction* m_pause;
    QAction* m_stop;
    ElidedLabel* m_run;
    ElidedLabel* m_progressText;
    QProgressBar* m_progress;
    StepSlider* m_steps;
};

} // namespace timbrel::widgets
