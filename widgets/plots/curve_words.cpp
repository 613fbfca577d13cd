// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CurvePlot says to whoever cannot see it.

#include <limits>

#include <QLocale>

#include "widgets/base/text.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/drawn_curve.h"

namespace timbrel::widgets {
namespace {

enum Column { Points, From, To, Newest, Least, Greatest };

} // namespace

QString CurvePlot::summary() const
{
    const auto shown = shownCurves();
    if (shown.empty()) {
        return tr("No curves yet");
    }
    QStringList parts;
    for (int row = 0; row < rows(); ++row) {
        parts.append(rowName(row) + QLatin1Char(' ') + cell(row, Newest));
    }
    return tr("Newest values: %1").arg(parts.join(QStringLiteral(", ")));
}

QStringList CurvePlot::columnNames() const
{
    return {tr("Points"), tr("From"), tr("To"), tr("Newest"), tr("Least"), tr("Greatest")};
}

int CurvePlot::rows() const
{
    return static_cast<int>(shownCurves().size());
}

QString CurvePlot::rowName(int row) const
{
    return m_names.value(shownCurves()[static_cast<std::size_t>(row)]);
}

QString CurvePlot::cell(int row, int column) const
{
    const int curve = shownCurves()[static_cast<std::size_t>(row)];
    if (column == Points) {
        return countText(static_cast<qint64>(pointCount(curve)));
    }
    const CurveFacts facts = factsOf(curve);
    const double value = column == From ? facts.first
        : column == To                  ? facts.last
        : column == Newest              ? lastValue(curve)
        : column == Least               ? facts.least
                                        : facts.greatest;
    return QLocale().toString(value, 'g', 6);
}

CurvePlot::CurveFacts CurvePlot::factsOf(int curve) const
{
    const DrawnCurve& drawn = *m_curves[static_cast<std::size_t>(curve)];
    const auto& steps = drawn.raw().steps();
    if (steps.empty()) {
        return {.visible = drawn.isVisible()};
    }
    const Extent values = drawn.raw().extent(steps.front(), steps.back());
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    return {drawn.isVisible(), steps.front(), steps.back(), values.empty() ? kNone : values.least,
        values.empty() ? kNone : values.greatest};
}

std::vector<int> CurvePlot::shownCurves() const
{
    std::vector<int> shown;
    for (int curve = 0; curve < curveCount(); ++curve) {
        if (factsOf(curve).visible && pointCount(curve) > 0) {
            shown.push_back(curve);
        }
    }
    return shown;
}

} // namespace timbrel::widgets
