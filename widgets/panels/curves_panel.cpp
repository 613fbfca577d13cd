// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/curves_panel.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <variant>

#include <QHBoxLayout>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/panels/curve_group.h"
#include "widgets/plots/curve_plot.h"

namespace timbrel::widgets {
namespace {

constexpr const char* kAll = "all"; ///< the tab of all groups, in a session
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
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeControls());
    m_stack = new QVBoxLayout;
    m_stack->setContentsMargins(8, 4, 8, 8);
    m_stack->setSpacing(4);
    layout->addLayout(m_stack, 1);
    makeSpare();
    setContent(content);
    keepView();
    retranslate();
}

void CurvesPanel::keepView()
{
    view().keep("log", m_logarithmic);
    view().keep("log-steps", m_stepsLogarithmic);
    view().keep("smooth", m_smoothing);
    view().keep(
        "group",
        [this] {
            const auto tab = static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
            return tab < m_groups.size() ? m_groups[tab]->id().toStdString() : std::string(kAll);
        },
        [this](const snapshots::ViewValue& value) {
            const auto* wished = std::get_if<std::string>(&value);
            if (wished == nullptr) {
                return true;
            }
            const auto group = std::ranges::find_if(m_groups,
                [&](const CurveGroup* candidate) { return candidate->id() == toQString(*wished); });
            if (group == m_groups.end() && *wished != kAll) {
                return false;
            }
            m_tabs->setCurrentIndex(static_cast<int>(group - m_groups.begin()));
            return !m_groups.empty();
        });
    view().keep(
        "part",
        [this] {
            const auto* group = shownGroup();
            return group != nullptr ? group->plot().shownPart() : std::vector<double>();
        },
        [this](const snapshots::ViewValue& value) {
            const auto* part = std::get_if<std::vector<double>>(&value);
            auto* group = shownGroup();
            if (part == nullptr || group == nullptr || group->plot().curveCount() == 0) {
                return part == nullptr;
            }
            if (part->size() == 4) {
                for (auto* each : m_groups) {
                    each->plot().showSteps((*part)[0], (*part)[1]);
                }
            }
            group->plot().showPart(*part);
            return true;
        });
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this] { view().touched("group"); });
}

CurveGroup* CurvesPanel::shownGroup() const
{
    const auto tab = static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
    return m_groups.empty() ? nullptr : m_groups[tab < m_groups.size() ? tab : 0];
}

QWidget* CurvesPanel::makeControls()
{
    auto* controls = new QWidget(this);
    m_tabs = new QTabBar(controls);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_logarithmic = new QToolButton(controls);
    m_logarithmic->setObjectName(QStringLiteral("log"));
    m_stepsLogarithmic = new QToolButton(controls);
    m_stepsLogarithmic->setObjectName(QStringLiteral("log-steps"));
    for (auto* button : {m_logarithmic, m_stepsLogarithmic}) {
        button->setCheckable(true);
    }
    m_smoothing = new QSlider(Qt::Horizontal, controls);
    m_smoothing->setRange(0, kSmoothingSteps);
    m_smoothing->setFixedWidth(64);
    m_smoothing->setValue(kStartSmoothing);

    auto* layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_logarithmic);
    layout->addWidget(m_stepsLogarithmic);
    layout->addWidget(m_smoothing);
    connect(m_tabs, &QTabBar::currentChanged, this, &CurvesPanel::showTab);
    connect(m_logarithmic, &QToolButton::toggled, this, [this](bool on) {
        for (auto* group : m_groups) {
            group->plot().setLogarithmic(on);
        }
    });
    connect(m_stepsLogarithmic, &QToolButton::toggled, this, [this](bool on) {
        for (auto* group : m_groups) {
            group->plot().setStepsLogarithmic(on);
        }
    });
    connect(m_smoothing, &QSlider::valueChanged, this, [this](int position) {
        for (auto* group : m_groups) {
            group->plot().setSmoothing(smoothingWeight(position));
        }
        tellValues(-1.0);
    });
    return controls;
}

void CurvesPanel::append(const snapshots::CurveSet& points)
{
    if (!isVisible()) {
        m_waiting.append(points);
        invalidate();
        return;
    }
    draw(points); // a million points need not be copied on their way
}

void CurvesPanel::clear()
{
    m_waiting = {};
    m_runs.clear();
    for (auto* group : m_groups) {
        delete group;
    }
    m_groups.clear();
    if (m_spare == nullptr) {
        makeSpare();
    }
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    invalidate();
}

void CurvesPanel::setCursorStep(double step)
{
    m_cursor = step;
    for (auto* group : m_groups) {
        group->plot().setCursorStep(step);
    }
}

void CurvesPanel::refresh()
{
    draw(m_waiting);
    m_waiting = {};
}

void CurvesPanel::draw(const snapshots::CurveSet& points)
{
    // First, since a tab bar that is hidden while it gets its tabs keeps the size of none.
    showContent(!m_groups.empty() || !points.empty());
    const std::size_t before = m_groups.size();
    for (const auto& curve : points.curves()) {
        if (const QString run = toQString(curve.runId); !m_runs.contains(run)) {
            m_runs.append(run);
        }
    }
    for (const auto& curve : points.curves()) {
        groupOf(curve).append(curve, m_runs);
    }
    if (m_groups.size() != before) {
        showTab();
    } else {
        tellValues(-1.0);
    }
}

CurveGroup& CurvesPanel::groupOf(const snapshots::Curve& curve)
{
    const QString id = toQString(curve.name).section(QLatin1Char('/'), 0, 0);
    const auto known =
        std::ranges::find_if(m_groups, [&id](const auto* group) { return group->id() == id; });
    if (known != m_groups.end()) {
        return **known;
    }
    auto* group = m_spare != nullptr ? std::exchange(m_spare, nullptr) : new CurveGroup(id, this);
    group->setId(id);
    addGroup(group);
    return *group;
}

void CurvesPanel::makeSpare()
{
    m_spare = new CurveGroup(QString(), this);
    m_spare->hide();
}

void CurvesPanel::addGroup(CurveGroup* group)
{
    auto& plot = group->plot();
    plot.setLogarithmic(m_logarithmic->isChecked());
    plot.setStepsLogarithmic(m_stepsLogarithmic->isChecked());
    plot.setSmoothing(smoothingWeight(m_smoothing->value()));
    plot.setCursorStep(m_cursor);
    if (!m_groups.empty() && !m_groups.front()->plot().isFollowing()) {
        const auto [first, last] = m_groups.front()->plot().shownSteps();
        plot.showSteps(first, last);
    }
    m_stack->addWidget(group, 1);
    m_groups.push_back(group);
    connect(&plot, &CurvePlot::hovered, this, [this](double step) {
        for (auto* other : m_groups) {
            other->plot().setPointedStep(step);
        }
        tellValues(step);
    });
    connect(&plot, &CurvePlot::zoomed, this, &CurvesPanel::showSteps);
    connect(&plot, &CurvePlot::unzoomed, this, &CurvesPanel::followAll);
    connect(&plot, &CurvePlot::shownPartChanged, this, [this] { view().touched("part"); });
    const QSignalBlocker quiet(m_tabs);
    const int place = static_cast<int>(m_groups.size()) - 1;
    m_tabs->insertTab(place, catalogText(group->id().toStdString()));
    if (place == 1) { // one group alone is all
        m_tabs->addTab(tr("All"));
    }
}

bool CurvesPanel::isShown(std::size_t group) const
{
    const auto tab = static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
    return tab == group || tab >= m_groups.size();
}

void CurvesPanel::showTab()
{
    const bool all = static_cast<std::size_t>(m_tabs->currentIndex()) >= m_groups.size();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->setStacked(all, i + 1 == m_groups.size());
        m_groups[i]->setVisible(isShown(i));
    }
    tellValues(-1.0);
}

void CurvesPanel::tellValues(double step)
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (isShown(i)) {
            m_groups[i]->tellValues(step);
        }
    }
}

void CurvesPanel::showSteps(double first, double last)
{
    for (auto* group : m_groups) {
        if (&group->plot() != sender()) { // whose values a person may have zoomed as well
            group->plot().showSteps(first, last);
        }
    }
}

void CurvesPanel::followAll()
{
    for (auto* group : m_groups) {
        group->plot().followAll();
    }
}

void CurvesPanel::retranslate()
{
    setWindowTitle(tr("Curves"));
    setPlaceholder(tr("Start training, or open a run: its losses and measures will be drawn here, "
                      "step by step."));
    m_tabs->setAccessibleName(tr("Group of curves"));
    m_logarithmic->setText(tr("Log ↕"));
    m_logarithmic->setAccessibleName(tr("Logarithmic value axis"));
    m_logarithmic->setToolTip(tr("Logarithmic value axis"));
    m_stepsLogarithmic->setText(tr("Log ↔"));
    m_stepsLogarithmic->setAccessibleName(tr("Logarithmic axis of steps"));
    m_stepsLogarithmic->setToolTip(
        tr("Logarithmic axis of steps: the beginning, where most happens, gets more room"));
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(
        tr("Smoothing: averages each curve over its past; the raw values stay faintly visible"));
    if (m_spare != nullptr) {
        m_spare->retranslate();
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->retranslate();
        m_tabs->setTabText(static_cast<int>(i), catalogText(m_groups[i]->id().toStdString()));
    }
    if (m_groups.size() > 1) {
        m_tabs->setTabText(static_cast<int>(m_groups.size()), tr("All"));
    }
}

} // namespace timbrel::widgets
