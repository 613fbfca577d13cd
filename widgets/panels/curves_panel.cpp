// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/curves_panel.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QTabBar>

#include "widgets/base/legend.h"
#include "widgets/base/text.h"
#include "widgets/plots/curve_plot.h"

namespace timbrel::widgets {
namespace {

constexpr int kSmoothingSteps = 100;
constexpr int kStartSmoothing = 25; // some, so that the trend is seen through the noise

/// Slider position to weight: fine near 1, where it matters.
double smoothingWeight(int position)
{
    const double share = static_cast<double>(position) / kSmoothingSteps;
    return 1.0 - std::pow(10.0, -3.0 * share);
}

} // namespace

CurvesPanel::CurvesPanel(QWidget* parent)
    : Panel(parent)
{
    auto* content = new QWidget(this);
    m_plot = new CurvePlot(content);
    m_legend = new Legend(content);
    m_legend->setSwitchable(true);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeControls());
    auto* below = new QVBoxLayout;
    below->setContentsMargins(8, 4, 8, 8);
    below->addWidget(m_legend);
    below->addWidget(m_plot, 1);
    layout->addLayout(below, 1);
    setContent(content);

    connect(m_plot, &CurvePlot::hovered, this, &CurvesPanel::showLegend);
    connect(m_legend, &Legend::switched, this, [this](int index, bool on) {
        Entry& entry = m_entries[m_shown[static_cast<std::size_t>(index)]];
        entry.on = on;
        m_plot->setCurveVisible(entry.curve, on);
    });
    retranslate();
}

QWidget* CurvesPanel::makeControls()
{
    auto* controls = new QWidget(this);
    m_tabs = new QTabBar(controls);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_logarithmic = new QCheckBox(controls);
    m_smoothingLabel = new QLabel(controls);
    m_smoothing = new QSlider(Qt::Horizontal, controls);
    m_smoothing->setRange(0, kSmoothingSteps);
    m_smoothing->setFixedWidth(80);
    m_smoothingLabel->setBuddy(m_smoothing);
    m_smoothingLabel->setProperty("quiet", true);

    auto* layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_logarithmic);
    layout->addSpacing(8);
    layout->addWidget(m_smoothingLabel);
    layout->addWidget(m_smoothing);
    connect(m_tabs, &QTabBar::currentChanged, this, &CurvesPanel::showTab);
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &CurvePlot::setLogarithmic);
    connect(m_smoothing, &QSlider::valueChanged, this, [this](int position) {
        m_plot->setSmoothing(smoothingWeight(position));
        showLegend(-1.0);
    });
    m_smoothing->setValue(kStartSmoothing);
    return controls;
}

void CurvesPanel::append(const std::vector<snapshots::SeriesPoint>& points)
{
    m_waiting.insert(m_waiting.end(), points.begin(), points.end());
    invalidate();
}

void CurvesPanel::clear()
{
    m_waiting.clear();
    m_index.clear();
    m_entries.clear();
    m_shown.clear();
    m_groups.clear();
    m_runs.clear();
    m_plot->clear();
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    invalidate();
}

void CurvesPanel::setCursorStep(double step)
{
    m_plot->setCursorStep(step);
}

void CurvesPanel::refresh()
{
    // First, since a tab bar that is hidden while it gets its tabs keeps the size of none.
    showContent(!m_entries.empty() || !m_waiting.empty());
    std::map<std::size_t, std::pair<QList<double>, QList<double>>> fresh;
    const std::size_t before = m_entries.size();
    for (const auto& point : m_waiting) {
        auto& [steps, values] = fresh[entryOf(point)];
        steps.append(static_cast<double>(point.step));
        values.append(point.value);
    }
    m_waiting.clear();
    for (const auto& [entry, points] : fresh) {
        m_plot->append(m_entries[entry].curve, points.first, points.second);
    }
    if (m_entries.size() != before) {
        showTab();
    } else {
        showLegend(-1.0);
    }
}

std::size_t CurvesPanel::entryOf(const snapshots::SeriesPoint& point)
{
    const auto key = std::pair(point.runId, point.name);
    if (const auto known = m_index.find(key); known != m_index.end()) {
        return known->second;
    }
    const QString run = toQString(point.runId);
    if (!m_runs.contains(run)) {
        m_runs.append(run);
    }
    const QString whole = toQString(point.name);
    const QString group = whole.section(QLatin1Char('/'), 0, 0);
    Entry entry{.run = run, .name = whole.section(QLatin1Char('/'), 1), .tab = tabOf(group)};
    // The same curve of another run keeps its colour.
    std::size_t next = 0;
    for (const Entry& other : m_entries) {
        if (other.tab == entry.tab && other.name == entry.name) {
            next = other.color;
            break;
        }
        next += other.tab == entry.tab && other.run == m_runs.front() ? 1U : 0U;
    }
    entry.color = next;
    entry.curve = m_plot->addCurve(next, static_cast<int>(m_runs.indexOf(run)));
    m_entries.push_back(entry);
    m_index.emplace(key, m_entries.size() - 1);
    return m_entries.size() - 1;
}

int CurvesPanel::tabOf(const QString& group)
{
    if (!m_groups.contains(group)) {
        m_groups.append(group);
        m_tabs->addTab(catalogText(group.toStdString()));
    }
    return static_cast<int>(m_groups.indexOf(group));
}

void CurvesPanel::showTab()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const bool here = entry.tab == m_tabs->currentIndex();
        m_plot->setCurveVisible(entry.curve, here && entry.on);
        if (here) {
            m_shown.push_back(i);
        }
    }
    m_plot->followAll();
    showLegend(-1.0);
}

void CurvesPanel::showLegend(double step)
{
    const QLocale locale;
    std::vector<Legend::Entry> entries;
    for (const std::size_t index : m_shown) {
        const Entry& entry = m_entries[index];
        const double value =
            step < 0.0 ? m_plot->lastValue(entry.curve) : m_plot->valueAt(entry.curve, step);
        const QString name = curveText(entry.name.toStdString());
        const QString label =
            m_runs.size() > 1 ? entry.run + QStringLiteral(" · ") + name : name;
        m_plot->setCurveName(entry.curve, label);
        entries.push_back({label, entry.color,
            std::isnan(value) ? QString() : locale.toString(value, 'g', 4), entry.on});
    }
    m_legend->setEntries(std::move(entries));
}

void CurvesPanel::retranslate()
{
    setWindowTitle(tr("Curves"));
    setPlaceholder(tr("Start training, or open a run: its losses and measures will be drawn here, "
                      "step by step."));
    m_tabs->setAccessibleName(tr("Group of curves"));
    m_logarithmic->setText(tr("Log"));
    m_logarithmic->setToolTip(tr("Logarithmic value axis"));
    m_smoothingLabel->setText(tr("S&mooth"));
    m_smoothing->setToolTip(
        tr("Averages each curve over its past; the raw values stay faintly visible"));
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), catalogText(m_groups[i].toStdString()));
    }
}

} // namespace timbrel::widgets
