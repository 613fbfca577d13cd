// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a person zooms into CurvePlot with keys, and what it tells of that.

#include <qcustomplot.h>

#include "widgets/base/key_map.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/drawn_curve.h"

namespace timbrel::widgets {

void CurvePlot::makeKeys()
{
    auto* keys = new KeyMap(*this, *this);
    const auto moveBy = [this](double share) {
        return [this, share] {
            m_plot->xAxis->moveRange(share * m_plot->xAxis->range().size());
            tellZoom();
        };
    };
    const auto zoomBy = [this](double factor, bool both) {
        return [this, factor, both] { zoom(factor, both); };
    };
    keys->add({Qt::Key_Left}, QT_TR_NOOP("Show earlier steps"), moveBy(-0.1));
    keys->add({Qt::Key_Right}, QT_TR_NOOP("Show later steps"), moveBy(0.1));
    keys->add({Qt::Key_Plus, Qt::Key_Equal}, QT_TR_NOOP("Zoom in"), zoomBy(0.8, true));
    keys->add({Qt::Key_Minus, Qt::Key_Underscore}, QT_TR_NOOP("Zoom out"), zoomBy(1.25, true));
    keys->add({Qt::SHIFT | Qt::Key_Plus, Qt::SHIFT | Qt::Key_Equal},
        QT_TR_NOOP("Zoom into the steps alone"), zoomBy(0.8, false));
    keys->add({Qt::SHIFT | Qt::Key_Minus, Qt::SHIFT | Qt::Key_Underscore},
        QT_TR_NOOP("Zoom out of the steps alone"), zoomBy(1.25, false));
    keys->add({Qt::Key_Home}, QT_TR_NOOP("Show everything again"), [this] {
        followAll();
        Q_EMIT unzoomed();
    });
}

void CurvePlot::zoom(double factor, bool both)
{
    m_plot->xAxis->scaleRange(factor);
    if (both) {
        m_plot->yAxis->scaleRange(factor);
        tellZoom();
    } else {
        tellStepZoom();
    }
}

void CurvePlot::tellStepZoom()
{
    const QCPRange range = m_plot->xAxis->range();
    fitValues(range.lower, range.upper);
    tellZoom();
}

void CurvePlot::tellZoom()
{
    m_following = false;
    replot();
    const QCPRange range = m_plot->xAxis->range();
    Q_EMIT zoomed(range.lower, range.upper);
}

} // namespace timbrel::widgets
