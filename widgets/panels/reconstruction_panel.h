// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/reconstruction.h"
#include "widgets/base/panel.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QSplitter;
class QStackedWidget;

namespace timbrel::widgets {

class CurvePlot;
class LaneTable;
class ProgressLine;
class ReconstructionModel;

/// What features keep of a recording, and what each way back to sound makes of it: measures beside
/// each way, its convergence while it runs. Choosing a row shows and switches, Return plays. It
/// computes nothing itself; it asks, and shows what it is told.
class ReconstructionPanel final : public Panel {
    Q_OBJECT

public:
    explicit ReconstructionPanel(QWidget* parent = nullptr);

    /// What is shown elsewhere: its first lane, once it has sound, is what Compare takes.
    void setClip(std::shared_ptr<const snapshots::ClipView> clip);
    void begin(); ///< of a comparison: forgets the last one
    void setProgress(double fraction, const QString& activity);
    void append(const std::vector<snapshots::ConvergencePoint>& points);
    /// All that there is by now, or why there is nothing.
    void setReconstruction(std::shared_ptr<const snapshots::Reconstruction> reconstruction);
    void end(); ///< of a comparison; what there is stays
    void setActiveLane(int lane); ///< the recording is 0, way i is i + 1

Q_SIGNALS:
    void compareRequested(int iterations);
    void recordingChosen(const QString& file, int iterations);
    void stopRequested();
    void laneChosen(int lane);
    void lanePlayRequested(int lane);

protected:
    void refresh() override;
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QLayout* makeControls();
    [[nodiscard]] QWidget* makeResults();
    void chooseRecording();
    [[nodiscard]] QString meaning() const; ///< of the numbers: what they are, what is good
    void drawPoints();
    void updateActions();

    bool m_clipHasSound = false;
    std::shared_ptr<const snapshots::Reconstruction> m_reconstruction; ///< null while there is none
    std::vector<snapshots::ConvergencePoint> m_waiting; ///< to be drawn
    ReconstructionModel* m_model;
    QPushButton* m_compare;
    QPushButton* m_open;
    QSpinBox* m_iterations;
    ProgressLine* m_progress;
    QStackedWidget* m_stack;
    QLabel* m_hint; ///< what to do while there is nothing
    QSplitter* m_results;
    LaneTable* m_ways;
    CurvePlot* m_plot;
    QLabel* m_meaning;
};

} // namespace timbrel::widgets
