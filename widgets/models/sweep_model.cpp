// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/sweep_model.h"

#include <algorithm>
#include <limits>

#include "widgets/base/text.h"
#include "widgets/models/measure_text.h"

namespace timbrel::widgets {
namespace {

using snapshots::RunState;
using snapshots::SweepRow;

QString stateText(const SweepRow& row)
{
    if (row.state == RunState::Idle) {
        return SweepModel::tr("waits");
    }
    const QString state =
        row.activity.empty() ? runStateText(row.state) : catalogText(row.activity);
    return row.fraction > 0.0 && row.fraction < 1.0
        ? SweepModel::tr("%1, %2 %").arg(state).arg(static_cast<int>(100.0 * row.fraction))
        : state;
}

QString leftText(const SweepRow& row)
{
    if (!row.secondsLeft) {
        return QStringLiteral("?");
    }
    return *row.secondsLeft > 0.0 ? durationText(*row.secondsLeft) : QStringLiteral("–");
}

double valueOf(const SweepLine& line)
{
    return line.measure ? line.measure->value : std::numeric_limits<double>::max();
}

/// Marks every measure on the axis from the smallest to the largest of all values, their intervals
/// and the baselines of the first line that has any: those are the same task's.
void mark(std::vector<SweepLine>& lines)
{
    IntervalMarks all{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest(),
        0.0, std::nullopt, {}};
    const auto reach = [&all](double value) {
        all.low = std::min(all.low, value);
        all.high = std::max(all.high, value);
    };
    for (const auto& line : lines) {
        if (!line.measure) {
            continue;
        }
        reach(line.measure->value);
        if (const auto& interval = line.measure->interval) {
            reach(interval->low);
            reach(interval->high);
        }
        if (all.baselines.empty()) {
            for (const auto& baseline : line.measure->baselines) {
                reach(baseline.value);
                all.baselines.push_back(baseline.value);
            }
        }
    }
    for (auto& line : lines) {
        if (line.measure) {
            line.marks = all;
            line.marks.value = line.measure->value;
            line.marks.interval = line.measure->interval;
        }
    }
}

} // namespace

SweepModel::SweepModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Experiment"); },
                [](const SweepLine& line) -> QVariant { return toQString(line.row.label); },
                [](const SweepLine& line) -> QVariant { return toQString(line.row.label); }},
            {[] { return tr("State"); },
                [](const SweepLine& line) -> QVariant { return stateText(line.row); },
                [](const SweepLine& line) -> QVariant {
                    return static_cast<int>(line.row.state) + line.row.fraction;
                }},
            {[] { return tr("Left"); },
                [](const SweepLine& line) -> QVariant { return leftText(line.row); },
                [](const SweepLine& line) -> QVariant {
                    return line.row.secondsLeft.value_or(std::numeric_limits<double>::max());
                },
                kNumberAlignment},
            {[] { return tr("Interval"); }, [](const SweepLine& /*line*/) { return QVariant(); },
                [](const SweepLine& line) -> QVariant { return valueOf(line); }},
            {[] { return tr("Value"); },
                [](const SweepLine& line) -> QVariant {
                    return line.measure ? measureNumber(line.measure->value) : QStringLiteral("–");
                },
                [](const SweepLine& line) -> QVariant { return valueOf(line); }, kNumberAlignment},
            {[] { return tr("95 %"); },
                [](const SweepLine& line) -> QVariant {
                    return line.measure ? intervalText(*line.measure) : QStringLiteral("–");
                },
                [](const SweepLine& line) -> QVariant { return valueOf(line); }, kNumberAlignment},
        },
        parent)
{
}

void SweepModel::setSweep(const snapshots::SweepTable& table, const std::string& measure)
{
    std::vector<SweepLine> lines;
    for (const auto& row : table.rows) {
        const auto* found = row.measures ? row.measures->find(measure) : nullptr;
        lines.push_back(
            {row, found != nullptr ? std::optional(*found) : std::nullopt, IntervalMarks{}});
    }
    mark(lines);
    setRows(std::move(lines));
}

QVariant SweepModel::data(const QModelIndex& index, int role) const
{
    if (role == IntervalMarks::kRole && index.column() == kMarksColumn) {
        const auto& line = rows()[static_cast<std::size_t>(index.row())];
        return line.measure ? QVariant::fromValue(line.marks) : QVariant();
    }
    return TableModel::data(index, role);
}

QVariant SweepModel::toolTip(const SweepLine& line) const
{
    return line.row.problem.empty() ? toQString(line.row.runId) : toQString(line.row.problem);
}

} // namespace timbrel::widgets
