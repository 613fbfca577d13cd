// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/drawn_curve.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <qcustomplot.h>

#include "widgets/base/swatches.h"

namespace timbrel::widgets {

void Columns::append(const std::vector<double>& steps, const std::vector<double>& values)
{
    if (!steps.empty() && !m_steps.empty() && steps.front() < m_steps.back()) {
        // A resumed run tells some steps once more.
        const auto kept = indexOf(steps.front());
        m_steps.resize(kept);
        m_values.resize(kept);
        m_extremes.shrink(kept);
    }
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
    m_values.insert(m_values.end(), values.begin(), values.end());
    m_extremes.grow(m_values);
}

void Columns::clear()
{
    *this = Columns();
}

Extent Columns::extent(double first, double last) const
{
    const auto end = std::ranges::upper_bound(m_steps, last) - m_steps.begin();
    return m_extremes.of(m_values, std::min(indexOf(first), static_cast<std::size_t>(end)),
        static_cast<std::size_t>(end));
}

bool Columns::show(QCPGraph& graph, const QCPAxis& axis, int pixels) const
{
    const QCPRange range = axis.range();
    const std::size_t before = indexOf(range.lower);
    const std::size_t begin = before > 0 ? before - 1 : 0;
    const std::size_t end = std::min(indexOf(range.upper) + 1, m_steps.size());
    QVector<QCPGraphData> shown;
    if (end - begin <= 2 * static_cast<std::size_t>(std::max(1, pixels))) {
        for (std::size_t i = begin; i < end; ++i) {
            shown.append({m_steps[i], m_values[i]});
        }
        graph.data()->set(shown, true);
        return false;
    }
    shown.reserve(4 * pixels + 8);
    const double left = axis.coordToPixel(range.lower);
    std::size_t from = begin;
    for (int pixel = 1; from < end; ++pixel) {
        const std::size_t to =
            pixel > pixels ? end : std::clamp(indexOf(axis.pixelToCoord(left + pixel)), from, end);
        if (to - from <= 4) {
            for (; from < to; ++from) {
                shown.append({m_steps[from], m_values[from]});
            }
            continue;
        }
        const Extent extent = m_extremes.of(m_values, from, to);
        const double middle = m_steps[from + (to - from) / 2];
        shown.append({m_steps[from], m_values[from]});
        if (!extent.empty()) {
            shown.append({middle, extent.least});
            shown.append({middle, extent.greatest});
        }
        shown.append({m_steps[to - 1], m_values[to - 1]});
        from = to;
    }
    graph.data()->set(shown, true);
    return true;
}

std::size_t Columns::indexOf(double step) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_steps, step) - m_steps.begin());
}

namespace {

constexpr double kRawWidth = 1.25; // of a curve that is not smoothed
constexpr double kSmoothWidth = 2.0;
constexpr double kBehindWidth = 1.0; // of what lies behind the smoothed one

/// Columns of pixels need no soft edges, which would take the window's thread ten times as long.
void draw(QCPGraph& graph, bool columns, double width)
{
    graph.setAntialiased(!columns);
    QPen pen = graph.pen();
    pen.setWidthF(columns ? 1.0 : width);
    graph.setPen(pen);
}

} // namespace

DrawnCurve::DrawnCurve(QCustomPlot& plot, std::size_t series, int dash)
    : m_rawGraph(plot.addGraph())
    , m_smoothGraph(plot.addGraph())
    , m_series(series)
    , m_dash(dash)
{
    for (QCPGraph* graph : {m_rawGraph, m_smoothGraph}) {
        graph->setAdaptiveSampling(false); // there are only as many points as pixels
    }
}

void DrawnCurve::append(const std::vector<double>& steps, const std::vector<double>& values)
{
    const auto before = m_raw.steps().size();
    m_raw.append(steps, values);
    if (m_raw.steps().size() < before + steps.size()) {
        m_smooth.clear();
    }
}

void DrawnCurve::setSmoothing(double weight)
{
    m_weight = weight;
    m_smooth.clear();
}

const Columns& DrawnCurve::smooth()
{
    const std::size_t first = m_smooth.steps().size();
    const std::size_t count = m_raw.steps().size();
    if (first == 0) {
        m_average = 0.0;
        m_past = 1.0;
    }
    if (first < count) {
        std::vector<double> smoothed(
            m_raw.values().begin() + static_cast<std::ptrdiff_t>(first), m_raw.values().end());
        for (double& value : smoothed) {
            if (std::isfinite(value)) {
                m_average = m_weight * m_average + (1.0 - m_weight) * value;
                m_past *= m_weight;
                value = m_average / (1.0 - m_past);
            }
        }
        m_smooth.append(
            {m_raw.steps().begin() + static_cast<std::ptrdiff_t>(first), m_raw.steps().end()},
            smoothed);
    }
    return m_smooth;
}

void DrawnCurve::setVisible(bool visible)
{
    m_visible = visible;
    m_smoothGraph->setVisible(visible);
    m_rawGraph->setVisible(visible && m_weight > 0.0);
}

void DrawnCurve::dress(const Swatches& colors)
{
    static constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const Qt::PenStyle style = kDashes[static_cast<std::size_t>(m_dash) % kDashes.size()];
    const bool smoothed = m_weight > 0.0;
    QColor color = colors.seriesAt(m_series);
    m_smoothGraph->setPen(QPen(color, kRawWidth, style, Qt::RoundCap, Qt::RoundJoin));
    color.setAlphaF(0.3F);
    m_rawGraph->setPen(QPen(color, kBehindWidth));
    m_rawGraph->setVisible(m_visible && smoothed);
}

void DrawnCurve::show(const QCPAxis& axis, int pixels)
{
    if (!m_visible) {
        return;
    }
    const bool smoothed = m_weight > 0.0;
    draw(*m_smoothGraph, smooth().show(*m_smoothGraph, axis, pixels),
        smoothed ? kSmoothWidth : kRawWidth);
    if (smoothed) {
        draw(*m_rawGraph, m_raw.show(*m_rawGraph, axis, pixels), kBehindWidth);
    }
}

} // namespace timbrel::widgets
