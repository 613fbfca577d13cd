// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/snapshots/curve_set.h"
#include "widgets/base/panel.h"

class QSlider;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace timbrel::widgets {

class CurveGroup;

/// The curves of one or several runs, by groups ("loss", "validation"): one at a time, or all of
/// them one below the other. All groups show the same steps, and where the mouse points in one, all
/// tell their values.
class CurvesPanel final : public Panel {
    Q_OBJECT

public:
    explicit CurvesPanel(QWidget* parent = nullptr);

    /// Points of any curves of any runs, in rising order of steps for each curve.
    void append(const snapshots::CurveSet& points);
    void clear();
    void setCursorStep(double step); ///< the step that all panels show; negative for none

protected:
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget* makeControls();
    void keepView();
    void draw(const snapshots::CurveSet& points);
    [[nodiscard]] CurveGroup& groupOf(const snapshots::Curve& curve);
    void addGroup(CurveGroup* group);
    void makeSpare();
    [[nodiscard]] CurveGroup* shownGroup() const; ///< the tab's, the first of all; null without any
    void showTab();
    void tellValues(double step); ///< of all that is seen; the last ones when negative
    void showSteps(double first, double last); ///< in every group
    void followAll();
    [[nodiscard]] bool isShown(std::size_t group) const; ///< in the tab of the moment

    snapshots::CurveSet m_waiting; ///< not yet drawn
    std::vector<CurveGroup*> m_groups; ///< one for each tab; then comes the tab of all
    CurveGroup* m_spare = nullptr; ///< the first to be, so that its keys are listed before
    QStringList m_runs; ///< in order of appearance
    double m_cursor = -1.0;
    QTabBar* m_tabs;
    QToolButton* m_logarithmic;
    QToolButton* m_stepsLogarithmic;
    QSlider* m_smoothing;
    QVBoxLayout* m_stack;
};

} // namespace timbrel::widgets
