// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/measure_model.h"

#include <algorithm>

#include "widgets/base/interval_marks.h"
#include "widgets/base/text.h"
#include "widgets/models/measure_text.h"

namespace timbrel::widgets {
namespace {

using snapshots::Measure;

/// From 0 to the largest of all that is marked; below 0 where something is.
IntervalMarks marksOf(const Measure& measure)
{
    IntervalMarks marks{0.0, 0.0, measure.value, measure.interval, {}};
    const auto reach = [&marks](double value) {
        marks.low = std::min(marks.low, value);
        marks.high = std::max(marks.high, value);
    };
    reach(measure.value);
    if (measure.interval) {
        reach(measure.interval->low);
        reach(measure.interval->high);
    }
    for (const auto& baseline : measure.baselines) {
        reach(baseline.value);
        marks.baselines.push_back(baseline.value);
    }
    if (measure.unit == "share") {
        marks.high = 1.0;
    }
    return marks;
}

QVariant interval(const Measure& measure)
{
    return intervalText(measure);
}

QVariant baselines(const Measure& measure)
{
    return baselinesText(measure);
}

} // namespace

MeasureModel::MeasureModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Measure"); },
                [](const Measure& measure) -> QVariant { return catalogText(measure.label); },
                [](const Measure& measure) -> QVariant { return catalogText(measure.label); }},
            {[] { return tr("Interval"); }, [](const Measure& /*measure*/) { return QVariant(); },
                [](const Measure& measure) -> QVariant { return measure.value; }},
            {[] { return tr("Value"); },
                [](const Measure& measure) -> QVariant { return measureNumber(measure.value); },
                [](const Measure& measure) -> QVariant { return measure.value; }, kNumberAlignment},
            {[] { return tr("95 %"); }, &interval,
                [](const Measure& measure) -> QVariant {
                    return measure.interval ? measure.interval->high - measure.interval->low : 0.0;
                },
                kNumberAlignment},
            {[] { return tr("Beside it"); }, &baselines, &baselines},
        },
        parent)
{
}

QVariant MeasureModel::data(const QModelIndex& index, int role) const
{
    if (role == IntervalMarks::kRole && index.column() == kMarksColumn) {
        return QVariant::fromValue(marksOf(rows()[static_cast<std::size_t>(index.row())]));
    }
    return TableModel::data(index, role);
}

QVariant MeasureModel::toolTip(const Measure& measure) const
{
    QStringList numbers{measureNumber(measure.value)};
    if (measure.interval) {
        numbers[0] += QStringLiteral(" (%1)").arg(intervalText(measure));
    }
    if (!measure.baselines.empty()) {
        numbers.append(baselinesText(measure));
    }
    return QStringLiteral("<b>%1</b><br>%2<br>%3")
        .arg(catalogText(measure.label).toHtmlEscaped(), catalogText(measure.help).toHtmlEscaped(),
            numbers.join(QStringLiteral("<br>")));
}

} // namespace timbrel::widgets
