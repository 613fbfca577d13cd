// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <utility>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "engine/snapshots/curve_set.h"

class QLabel;

namespace timbrel::widgets {

class CurvePlot;
class Legend;

/// The curves of one group ("loss") of one or several runs: their plot, and above it a legend that
/// tells their values and switches them off. Colour tells the curve, dashes tell the run.
class CurveGroup final : public QWidget {
    Q_OBJECT

public:
    /// `id` is what the curves' names begin with.
    explicit CurveGroup(QString id, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_id; }
    void setId(const QString& id); ///< before there are curves
    [[nodiscard]] CurvePlot& plot() const { return *m_plot; }

    /// `runs` in order of their dashes, the curve's among them.
    void append(const snapshots::Curve& points, const QStringList& runs);
    /// The values at the step in the legend, the last ones when it is negative.
    void tellValues(double step);
    /// Among others, one below the other: it says its name, and its steps where it is the last.
    void setStacked(bool stacked, bool last);
    void retranslate();

private:
    struct Entry {
        QString run;
        QString name; ///< after the group
        int curve = 0; ///< in the plot
        std::size_t color = 0;
        bool on = true;
    };

    [[nodiscard]] const Entry& entryOf(const snapshots::Curve& points, const QStringList& runs);

    QString m_id;
    std::vector<Entry> m_entries;
    std::map<std::pair<QString, QString>, std::size_t> m_index; ///< by run and name
    bool m_severalRuns = false;
    QLabel* m_title;
    Legend* m_legend;
    CurvePlot* m_plot;
};

} // namespace timbrel::widgets
