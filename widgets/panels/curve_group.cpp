// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/curve_group.h"

#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "widgets/base/legend.h"
#include "widgets/base/text.h"
#include "widgets/plots/curve_plot.h"

namespace timbrel::widgets {

CurveGroup::CurveGroup(QString id, QWidget* parent)
    : QWidget(parent)
    , m_id(std::move(id))
    , m_title(new QLabel(this))
    , m_legend(new Legend(this))
    , m_plot(new CurvePlot(this))
{
    m_title->setProperty("quiet", true);
    m_title->hide();
    m_legend->setSwitchable(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_title, 0, Qt::AlignTop);
    top->addWidget(m_legend, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_plot, 1);
    connect(m_legend, &Legend::switched, this, [this](int index, bool on) {
        Entry& entry = m_entries[static_cast<std::size_t>(index)];
        entry.on = on;
        m_plot->setCurveVisible(entry.curve, on);
    });
    retranslate();
}

void CurveGroup::setId(const QString& id)
{
    m_id = id;
    retranslate();
}

void CurveGroup::append(const snapshots::Curve& points, const QStringList& runs)
{
    m_severalRuns = runs.size() > 1;
    m_plot->append(entryOf(points, runs).curve, points.steps, points.values);
}

const CurveGroup::Entry& CurveGroup::entryOf(
    const snapshots::Curve& points, const QStringList& runs)
{
    const QString run = toQString(points.runId);
    const QString name = toQString(points.name).section(QLatin1Char('/'), 1);
    const auto [known, isNew] = m_index.try_emplace({run, name}, m_entries.size());
    if (isNew) {
        // The same curve of another run keeps its colour.
        std::size_t color = 0;
        for (const Entry& other : m_entries) {
            if (other.name == name) {
                color = other.color;
                break;
            }
            color += other.run == m_entries.front().run ? 1U : 0U;
        }
        const int curve = m_plot->addCurve(color, static_cast<int>(runs.indexOf(run)));
        m_entries.push_back({run, name, curve, color});
    }
    return m_entries[known->second];
}

void CurveGroup::tellValues(double step)
{
    const QLocale locale;
    std::vector<Legend::Entry> told;
    for (const Entry& entry : m_entries) {
        const double value =
            step < 0.0 ? m_plot->lastValue(entry.curve) : m_plot->valueAt(entry.curve, step);
        const QString name = curveText(entry.name.toStdString());
        const QString label = m_severalRuns ? entry.run + QStringLiteral(" · ") + name : name;
        m_plot->setCurveName(entry.curve, label);
        told.push_back({label, entry.color,
            std::isnan(value) ? QString() : locale.toString(value, 'g', 4), entry.on});
    }
    m_legend->setEntries(std::move(told));
}

void CurveGroup::setStacked(bool stacked, bool last)
{
    m_title->setVisible(stacked);
    m_plot->setStepsNamed(!stacked || last);
}

void CurveGroup::retranslate()
{
    m_title->setText(catalogText(m_id.toStdString()));
    m_plot->setAccessibleName(tr("Curves over steps: %1").arg(m_title->text()));
}

} // namespace timbrel::widgets
