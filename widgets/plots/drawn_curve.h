// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "widgets/plots/extremes.h"

class QCPAxis;
class QCPGraph;
class QCustomPlot;

namespace timbrel::widgets {

struct Swatches;

/// A growing list of points in rising order of steps, and what a plot needs of it at any zoom.
class Columns final {
public:
    void append(const std::vector<double>& steps, const std::vector<double>& values);
    void clear();

    [[nodiscard]] const std::vector<double>& steps() const { return m_steps; }
    [[nodiscard]] const std::vector<double>& values() const { return m_values; }
    /// Of all points with `first` <= step <= `last`.
    [[nodiscard]] Extent extent(double first, double last) const;
    /// The points between the ends of the axis, and one beyond each end. Where they are more than
    /// the axis has pixels, of each column of pixels the first, the least, the greatest and the
    /// last: no spike is lost, and it costs the same however many points there are. Returns
    /// whether it drew columns.
    bool show(QCPGraph& graph, const QCPAxis& axis, int pixels) const;

private:
    [[nodiscard]] std::size_t indexOf(double step) const; ///< the first at or after it

    std::vector<double> m_steps;
    std::vector<double> m_values;
    Extremes m_extremes;
};

/// A raw curve and, in front of it, its exponential moving average, corrected for its start. What
/// is hidden is not smoothed until it is shown.
class DrawnCurve final {
public:
    /// The plot owns what it draws with.
    DrawnCurve(QCustomPlot& plot, std::size_t series, int dash);

    void append(const std::vector<double>& steps, const std::vector<double>& values);
    void setSmoothing(double weight); ///< of the past, in [0, 1); 0 for none
    void setVisible(bool visible);
    void dress(const Swatches& colors);
    void show(const QCPAxis& axis, int pixels); ///< hands the plot what can be seen

    [[nodiscard]] bool isVisible() const { return m_visible; }
    [[nodiscard]] const Columns& raw() const { return m_raw; }
    [[nodiscard]] const Columns& smooth(); ///< as many points, smoothed so far as they are there

private:
    QCPGraph* m_rawGraph;
    QCPGraph* m_smoothGraph;
    std::size_t m_series;
    int m_dash;
    bool m_visible = true;
    Columns m_raw;
    Columns m_smooth; ///< may lag behind
    double m_weight = 0.0;
    double m_average = 0.0;
    double m_past = 1.0; ///< weight that the start, which was no point, still has
};

} // namespace timbrel::widgets
