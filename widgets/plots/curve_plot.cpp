// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/curve_plot.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <qcustomplot.h>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "widgets/base/drawn_once.h"
#include "widgets/base/swatches.h"
#include "widgets/plots/drawn_curve.h"

namespace timbrel::widgets {
namespace {

constexpr int kTickRoom = 36; // pixels of height for each number of the value axis
constexpr int kLeastTicks = 2;
constexpr int kMostTicks = 5;

} // namespace

CurvePlot::CurvePlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_cursor(new QCPItemStraightLine(m_plot))
    , m_pointer(new QCPItemStraightLine(m_plot))
    , m_pointed(new QCPItemText(m_plot))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Curves over steps"));
    makeKeys();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1); // room for the focus frame
    layout->addWidget(m_plot);
    m_plot->setMinimumSize(120, 80);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->installEventFilter(this);
    m_cursor->setVisible(false);
    m_pointer->setVisible(false);
    m_pointed->setVisible(false);
    m_pointed->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_pointed->setPadding(QMargins(4, 0, 4, 0));
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] {
        for (const auto& curve : m_curves) {
            curve->show(*m_plot->xAxis, m_plot->width()); // its axes know a new size a moment later
        }
    });
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        if (event->buttons() != Qt::NoButton) { // told later, when the drag has moved the axes
            m_following = false;
            QMetaObject::invokeMethod(this, &CurvePlot::tellZoom, Qt::QueuedConnection);
        }
    });
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] {
        m_following = false;
        QMetaObject::invokeMethod(this, &CurvePlot::tellStepZoom, Qt::QueuedConnection);
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this] {
        followAll();
        Q_EMIT unzoomed();
    });
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] {
        if (!m_following) {
            Q_EMIT shownPartChanged();
        }
    });
    dress();
}

CurvePlot::~CurvePlot() = default;

int CurvePlot::addCurve(std::size_t series, int dash)
{
    m_curves.push_back(std::make_unique<DrawnCurve>(*m_plot, series, dash));
    m_curves.back()->setSmoothing(m_smoothing);
    m_curves.back()->dress(swatches(*this));
    return curveCount() - 1;
}

void CurvePlot::append(
    int curve, const std::vector<double>& steps, const std::vector<double>& values)
{
    Q_ASSERT(steps.size() == values.size());
    m_curves[static_cast<std::size_t>(curve)]->append(steps, values);
    replot();
}

void CurvePlot::setCurveVisible(int curve, bool visible)
{
    m_curves[static_cast<std::size_t>(curve)]->setVisible(visible);
    replot();
}

void CurvePlot::setCurveName(int curve, const QString& name)
{
    m_names.resize(std::max<qsizetype>(m_names.size(), curve + 1));
    m_names[curve] = name;
}

void CurvePlot::clear()
{
    m_curves.clear();
    m_names.clear();
    m_plot->clearGraphs();
    m_following = true;
    replot();
}

void CurvePlot::setAxisNames(const QString& steps, const QString& values)
{
    m_stepsName = steps;
    m_plot->yAxis->setLabel(values);
    dress();
}

void CurvePlot::setLogarithmic(bool logarithmic)
{
    setScale(*m_plot->yAxis, logarithmic);
}

void CurvePlot::setStepsLogarithmic(bool logarithmic)
{
    setScale(*m_plot->xAxis, logarithmic);
}

void CurvePlot::setScale(QCPAxis& axis, bool logarithmic)
{
    axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    const auto ticker = logarithmic ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog)
                                    : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker);
    axis.setTicker(ticker);
    followAll();
}

void CurvePlot::setStepsNamed(bool named)
{
    m_stepsNamed = named;
    dress();
}

void CurvePlot::setSmoothing(double weight)
{
    m_smoothing = std::clamp(weight, 0.0, 0.999);
    for (const auto& curve : m_curves) {
        curve->setSmoothing(m_smoothing);
    }
    dress();
}

void CurvePlot::setCursorStep(double step)
{
    m_cursor->setVisible(step >= 0.0);
    m_cursor->point1->setCoords(step, 0.0);
    m_cursor->point2->setCoords(step, 1.0);
    replot();
}

void CurvePlot::setPointedStep(double step)
{
    m_pointer->setVisible(step >= 0.0);
    m_pointer->point1->setCoords(step, 0.0);
    m_pointer->point2->setCoords(step, 1.0);
    const bool right = m_plot->xAxis->coordToPixel(step) > m_plot->axisRect()->center().x();
    m_pointed->setVisible(step >= 0.0);
    m_pointed->setPositionAlignment(Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft));
    m_pointed->position->setCoords(step, 0.0);
    m_pointed->setText(QLocale().toString(std::llround(step)));
    if (isVisible()) {
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

void CurvePlot::followAll()
{
    m_following = true;
    replot();
}

void CurvePlot::showSteps(double first, double last)
{
    m_following = false;
    m_plot->xAxis->setRange(first, last);
    fitValues(first, last);
    replot();
}

std::vector<double> CurvePlot::shownPart() const
{
    const QCPRange steps = m_plot->xAxis->range();
    const QCPRange values = m_plot->yAxis->range();
    return m_following ? std::vector<double>()
                       : std::vector<double>{steps.lower, steps.upper, values.lower, values.upper};
}

void CurvePlot::showPart(const std::vector<double>& part)
{
    if (part.size() != 4 || !QCPRange::validRange(part[0], part[1])
        || !QCPRange::validRange(part[2], part[3])) {
        followAll();
        return;
    }
    m_following = false;
    m_plot->xAxis->setRange(part[0], part[1]);
    m_plot->yAxis->setRange(part[2], part[3]);
    replot();
}

int CurvePlot::curveCount() const
{
    return static_cast<int>(m_curves.size());
}

std::size_t CurvePlot::pointCount(int curve) const
{
    return m_curves[static_cast<std::size_t>(curve)]->raw().steps().size();
}

std::pair<double, double> CurvePlot::shownSteps() const
{
    return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

double CurvePlot::valueAt(int curve, double step) const
{
    const Columns& points = m_curves[static_cast<std::size_t>(curve)]->smooth();
    const auto& steps = points.steps();
    if (steps.empty()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    auto nearest = std::ranges::lower_bound(steps, step); // the first at or after the step
    if (nearest == steps.end()) {
        --nearest;
    }
    if (nearest != steps.begin() && step - *(nearest - 1) < *nearest - step) {
        --nearest;
    }
    return points.values()[static_cast<std::size_t>(nearest - steps.begin())];
}

double CurvePlot::lastValue(int curve) const
{
    return valueAt(curve, std::numeric_limits<double>::max());
}

void CurvePlot::paintEvent(QPaintEvent*)
{
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(swatches(*this).accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void CurvePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        dress();
    }
}

void CurvePlot::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    replot();
}

bool CurvePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const double step = std::max(0.0, m_plot->xAxis->pixelToCoord(mouse->position().x()));
        setPointedStep(step);
        Q_EMIT hovered(step);
    } else if (event->type() == QEvent::Leave) {
        setPointedStep(-1.0);
        Q_EMIT hovered(-1.0);
    } else if (event->type() == QEvent::Paint) {
        QCPPainter painter(m_plot); // lines and letters, where its own would copy pixels
        if (drawsIntoFile(painter, *m_plot)) {
            m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CurvePlot::dress()
{
    const Swatches& colors = swatches(*this);
    m_plot->setBackground(QBrush(colors.surface));
    QLocale locale; // of the language of the moment
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    m_plot->setLocale(locale);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(colors.border));
        axis->setTickPen(QPen(colors.border));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(colors.quiet);
        axis->setTickLabelFont(smallFont(*this));
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setNumberPrecision(5);
        axis->setLabelColor(colors.quiet);
        axis->setLabelFont(smallFont(*this));
        axis->setLabelPadding(0);
        axis->grid()->setPen(QPen(colors.raised, 1.0));
        axis->grid()->setZeroLinePen(QPen(colors.border, 1.0));
    }
    m_plot->xAxis->grid()->setVisible(false);
    const QString stepsName = m_stepsName.isEmpty() ? tr("step") : m_stepsName;
    m_plot->xAxis->setLabel(m_stepsNamed ? stepsName : QString());
    m_cursor->setPen(QPen(colors.accent, 1.5));
    m_pointer->setPen(QPen(colors.quiet, 1.0, Qt::DotLine));
    m_pointed->setColor(colors.text);
    m_pointed->setFont(smallFont(*this));
    for (const auto& curve : m_curves) {
        curve->dress(colors);
    }
    replot();
}

void CurvePlot::fit()
{
    const bool logarithmic = m_plot->xAxis->scaleType() == QCPAxis::stLogarithmic;
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    for (const auto& curve : m_curves) {
        const auto& steps = curve->raw().steps();
        if (!curve->isVisible() || steps.empty()) {
            continue;
        }
        const auto begin = logarithmic ? std::ranges::upper_bound(steps, 0.0) : steps.begin();
        if (begin != steps.end()) {
            first = std::min(first, *begin);
            last = std::max(last, steps.back());
        }
    }
    if (first <= last) {
        last = std::max(last, first + 1.0);
        m_plot->xAxis->setRange(first, last);
        fitValues(first, last);
    }
}

void CurvePlot::fitValues(double first, double last)
{
    const bool logarithmic = m_plot->yAxis->scaleType() == QCPAxis::stLogarithmic;
    Extent extent;
    for (const auto& curve : m_curves) {
        if (curve->isVisible()) {
            extent.take(curve->raw().extent(first, last));
        }
    }
    if (logarithmic && extent.leastPositive <= extent.greatest) {
        m_plot->yAxis->setRange(extent.leastPositive / 1.1, extent.greatest * 1.1);
    } else if (!logarithmic && !extent.empty()) {
        const double margin = std::max(0.06 * (extent.greatest - extent.least), 1e-9);
        m_plot->yAxis->setRange(extent.least - margin, extent.greatest + margin);
    }
}

void CurvePlot::replot()
{
    if (!isVisible()) {
        return; // until it is shown
    }
    if (m_following) {
        fit();
    }
    if (m_plot->yAxis->scaleType() == QCPAxis::stLinear) { // or numbers would stand in each other
        m_plot->yAxis->ticker()->setTickCount(
            std::clamp(m_plot->height() / kTickRoom, kLeastTicks, kMostTicks));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace timbrel::widgets
