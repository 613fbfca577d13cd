// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/curve_plot.h"

#include <cmath>
#include <limits>

#include <qcustomplot.h>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "widgets/base/key_map.h"
#include "widgets/base/swatches.h"

namespace timbrel::widgets {

/// A raw graph and, in front of it, its exponential moving average, corrected for its start.
class Curve final {
public:
    Curve(QCustomPlot& plot, std::size_t series, int dash)
        : m_raw(plot.addGraph())
        , m_smooth(plot.addGraph())
        , m_series(series)
        , m_dash(dash)
    {
        m_raw->setAdaptiveSampling(true);
        m_smooth->setAdaptiveSampling(true);
    }

    void append(const QList<double>& steps, const QList<double>& values, double weight)
    {
        m_raw->addData(steps, values, true);
        smoothFrom(m_raw->data()->size() - static_cast<int>(steps.size()), weight);
    }

    void smoothAgain(double weight)
    {
        m_smooth->data()->clear();
        m_average = 0.0;
        m_past = 1.0;
        smoothFrom(0, weight);
    }

    void setVisible(bool visible)
    {
        m_raw->setVisible(visible);
        m_smooth->setVisible(visible);
    }

    void dress(const Swatches& colors, bool smoothed)
    {
        static constexpr std::array kDashes{
            Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
        const Qt::PenStyle style = kDashes[static_cast<std::size_t>(m_dash) % kDashes.size()];
        QColor color = colors.seriesAt(m_series);
        m_smooth->setPen(QPen(color, smoothed ? 2.0 : 1.25, style, Qt::RoundCap, Qt::RoundJoin));
        color.setAlphaF(smoothed ? 0.3F : 0.0F);
        m_raw->setPen(QPen(color, 1.0));
    }

    [[nodiscard]] QCPGraph& raw() const { return *m_raw; }
    [[nodiscard]] QCPGraph& smooth() const { return *m_smooth; }

private:
    void smoothFrom(int first, double weight)
    {
        QList<double> steps;
        QList<double> values;
        for (auto point = m_raw->data()->at(first); point != m_raw->data()->constEnd(); ++point) {
            if (std::isfinite(point->value)) {
                m_average = weight * m_average + (1.0 - weight) * point->value;
                m_past *= weight;
            }
            steps.append(point->key);
            values.append(std::isfinite(point->value) ? m_average / (1.0 - m_past) : point->value);
        }
        m_smooth->addData(steps, values, true);
    }

    QCPGraph* m_raw; // both belong to the plot
    QCPGraph* m_smooth;
    std::size_t m_series;
    int m_dash;
    double m_average = 0.0;
    double m_past = 1.0; ///< weight that the start, which was no point, still has
};

CurvePlot::CurvePlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_cursor(new QCPItemStraightLine(m_plot))
    , m_pointer(new QCPItemStraightLine(m_plot))
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
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->installEventFilter(this);
    m_cursor->setVisible(false);
    m_pointer->setVisible(false);
    connect(m_plot, &QCustomPlot::mousePress, this, [this] {
        setFocus(Qt::MouseFocusReason);
        m_following = false;
    });
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { m_following = false; });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &CurvePlot::followAll);
    dress();
}

CurvePlot::~CurvePlot() = default;

int CurvePlot::addCurve(std::size_t series, int dash)
{
    m_curves.push_back(std::make_unique<Curve>(*m_plot, series, dash));
    m_curves.back()->dress(swatches(*this), m_smoothing > 0.0);
    return curveCount() - 1;
}

void CurvePlot::append(int curve, const QList<double>& steps, const QList<double>& values)
{
    Q_ASSERT(steps.size() == values.size());
    m_curves[static_cast<std::size_t>(curve)]->append(steps, values, m_smoothing);
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
    QCPAxis& axis = *m_plot->yAxis;
    axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    const auto ticker = logarithmic ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog)
                                    : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker);
    axis.setTicker(ticker);
    followAll();
}

void CurvePlot::setSmoothing(double weight)
{
    m_smoothing = std::clamp(weight, 0.0, 0.999);
    for (const auto& curve : m_curves) {
        curve->smoothAgain(m_smoothing);
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

void CurvePlot::followAll()
{
    m_following = true;
    replot();
}

int CurvePlot::curveCount() const
{
    return static_cast<int>(m_curves.size());
}

qsizetype CurvePlot::pointCount(int curve) const
{
    return m_curves[static_cast<std::size_t>(curve)]->raw().data()->size();
}

CurvePlot::CurveFacts CurvePlot::factsOf(int curve) const
{
    const QCPGraph& raw = m_curves[static_cast<std::size_t>(curve)]->raw();
    bool found = false;
    const QCPRange steps = raw.getKeyRange(found);
    const QCPRange values = raw.getValueRange(found);
    return {raw.visible(), steps.lower, steps.upper, values.lower, values.upper};
}

double CurvePlot::valueAt(int curve, double step) const
{
    const auto points = m_curves[static_cast<std::size_t>(curve)]->smooth().data();
    if (points->isEmpty()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    auto point = points->findBegin(step, false); // the first at or after the step
    if (point == points->constEnd()) {
        --point;
    }
    if (point != points->constBegin() && step - (point - 1)->key < point->key - step) {
        --point;
    }
    return point->value;
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

void CurvePlot::makeKeys()
{
    auto* keys = new KeyMap(*this, *this);
    const auto moveBy = [this](double share) {
        return [this, share] {
            m_following = false;
            m_plot->xAxis->moveRange(share * m_plot->xAxis->range().size());
            replot();
        };
    };
    keys->add({Qt::Key_Left}, QT_TR_NOOP("Show earlier steps"), moveBy(-0.1));
    keys->add({Qt::Key_Right}, QT_TR_NOOP("Show later steps"), moveBy(0.1));
    keys->add({Qt::Key_Plus, Qt::Key_Equal}, QT_TR_NOOP("Zoom in"), [this] { zoom(0.8); });
    keys->add({Qt::Key_Minus}, QT_TR_NOOP("Zoom out"), [this] { zoom(1.25); });
    keys->add({Qt::Key_Home}, QT_TR_NOOP("Show everything again"), [this] { followAll(); });
}

bool CurvePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const double step = m_plot->xAxis->pixelToCoord(mouse->position().x());
        m_pointer->setVisible(true);
        m_pointer->point1->setCoords(step, 0.0);
        m_pointer->point2->setCoords(step, 1.0);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
        Q_EMIT hovered(std::max(0.0, step));
    } else if (event->type() == QEvent::Leave) {
        m_pointer->setVisible(false);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
        Q_EMIT hovered(-1.0);
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
    m_plot->xAxis->setLabel(m_stepsName.isEmpty() ? tr("step") : m_stepsName);
    m_cursor->setPen(QPen(colors.accent, 1.5));
    m_pointer->setPen(QPen(colors.quiet, 1.0, Qt::DotLine));
    for (const auto& curve : m_curves) {
        curve->dress(colors, m_smoothing > 0.0);
    }
    replot();
}

void CurvePlot::fit()
{
    const bool logarithmic = m_plot->yAxis->scaleType() == QCPAxis::stLogarithmic;
    const auto domain = logarithmic ? QCP::sdPositive : QCP::sdBoth;
    QCPRange steps;
    QCPRange values;
    bool any = false;
    for (const auto& curve : m_curves) {
        const QCPGraph& graph = curve->raw();
        bool foundSteps = false;
        bool foundValues = false;
        const QCPRange theseSteps = graph.getKeyRange(foundSteps);
        const QCPRange theseValues = graph.getValueRange(foundValues, domain);
        if (graph.visible() && foundSteps && foundValues) {
            steps = any ? steps.expanded(theseSteps) : theseSteps;
            values = any ? values.expanded(theseValues) : theseValues;
            any = true;
        }
    }
    if (any) {
        m_plot->xAxis->setRange(steps.lower, std::max(steps.upper, steps.lower + 1.0));
        if (logarithmic) {
            m_plot->yAxis->setRange(values.lower / 1.1, values.upper * 1.1);
        } else {
            const double margin = std::max(0.06 * values.size(), 1e-9);
            m_plot->yAxis->setRange(values.lower - margin, values.upper + margin);
        }
    }
}

void CurvePlot::zoom(double factor)
{
    m_following = false;
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->scaleRange(factor);
    }
    replot();
}

void CurvePlot::replot()
{
    if (m_following) {
        fit();
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace timbrel::widgets
