// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/measure_run.h"

#include <string>
#include <utility>

#include "engine/analysis/bootstrap.h"
#include "engine/measures/measure_row.h"

namespace timbrel::measures {
namespace {

std::optional<snapshots::Interval> intervalOf(const Samples& samples)
{
    return analysis::bootstrapMean(samples.values, samples.groups, {});
}

} // namespace

snapshots::Measure measureOf(const MeasureRow& row, const Reading& reading)
{
    snapshots::Measure measure{.id = std::string(row.id),
        .label = std::string(row.label),
        .help = std::string(row.help),
        .unit = std::string(row.unit),
        .better = row.better,
        .value = reading.model.mean(),
        .interval = intervalOf(reading.model),
        .count = reading.model.values.size(),
        .baselines = {}};
    for (std::size_t i = 0; i < reading.baselines.size(); ++i) {
        const auto& samples = reading.baselines[i];
        if (!samples.empty()) {
            measure.baselines.push_back({std::string(row.baselines[i].id),
                std::string(row.baselines[i].label), samples.mean(), intervalOf(samples)});
        }
    }
    return measure;
}

Result<snapshots::MeasureTable> takeMeasures(const Subject& subject, Monitor& monitor)
{
    snapshots::MeasureTable table;
    table.classes = subject.model().parents.names;
    table.clips = subject.clips().size();
    table.transfers = subject.transfers().size();
    const auto rows = measureCatalog();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the evaluation was stopped"));
        }
        // One activity for all, so that the time left can be told.
        monitor.progress(
            static_cast<double>(i) / static_cast<double>(rows.size()), "taking measures");
        TIMBREL_TRY(auto reading, rows[i].read(subject, monitor));
        if (!reading || reading->model.empty()) {
            continue;
        }
        table.measures.push_back(measureOf(rows[i], *reading));
        if (!reading->pairs.empty()) {
            table.pairs.push_back({std::string(rows[i].id), std::move(reading->pairs)});
        }
    }
    return table;
}

} // namespace timbrel::measures
