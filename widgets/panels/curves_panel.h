// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <utility>
#include <vector>

#include "engine/snapshots/series_point.h"
#include "widgets/base/panel.h"

class QCheckBox;
class QLabel;
class QSlider;
class QTabBar;

namespace timbrel::widgets {

class CurvePlot;
class Legend;

/// The curves of one or several runs, one group ("loss", "validation") at a time. Colour tells the
/// curve, dashes tell the run.
class CurvesPanel final : public Panel {
    Q_OBJECT

public:
    explicit CurvesPanel(QWidget* parent = nullptr);

    /// Points of any curves of any runs, in rising order of steps for each curve.
    void append(const std::vector<snapshots::SeriesPoint>& points);
    void clear();
    void setCursorStep(double step); ///< the step that all panels show; negative for none

protected:
    void refresh() override;
    void retranslate() override;

private:
    struct Entry {
        QString run;
        QString name; ///< after the group
        int tab = 0;
        int curve = 0; ///< in the plot
        std::size_t color = 0;
        bool on = true;
    };

    [[nodiscard]] QWidget* makeControls();
    void keepView();
    [[nodiscard]] std::size_t entryOf(const snapshots::SeriesPoint& point);
    [[nodiscard]] int tabOf(const QString& group);
    void showTab();
    void showLegend(double step); ///< with the values at the step, the last ones when negative

    std::vector<snapshots::SeriesPoint> m_waiting; ///< not yet in the plot
    std::map<std::pair<std::string, std::string>, std::size_t> m_index; ///< by run and name
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_shown; ///< entries of the tab, as in the legend
    QStringList m_groups; ///< one for each tab
    QStringList m_runs; ///< in order of appearance
    QTabBar* m_tabs;
    QCheckBox* m_logarithmic;
    QLabel* m_smoothingLabel;
    QSlider* m_smoothing;
    CurvePlot* m_plot;
    Legend* m_legend;
};

} // namespace timbrel::widgets
