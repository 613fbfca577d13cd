// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/sweeps/sweep_results.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include <fmt/format.h>

#include "engine/base/text.h"
#include "engine/experiments/files/evaluation_file.h"
#include "engine/formats/csv.h"

namespace timbrel::experiments {
namespace {

using snapshots::Interval;
using snapshots::Measure;
using snapshots::SweepRow;

constexpr std::array<std::string_view, 9> kMain{"reconstruction_error", "transfer_error",
    "class_accuracy", "notes_kept", "chroma_kept", "timbre_distance", "high_band_energy",
    "cycle_error", "class_from_content"};

std::string bracketed(double value, const std::optional<Interval>& interval)
{
    return interval ? fmt::format("{:.3f} [{:.3f}, {:.3f}]", value, interval->low, interval->high)
                    : fmt::format("{:.3f}", value);
}

/// The first row that has a measure, as an example of its label and baselines.
const Measure* example(const snapshots::SweepTable& table, const std::string& id)
{
    for (const auto& row : table.rows) {
        if (const auto* measure = row.measures ? row.measures->find(id) : nullptr) {
            return measure;
        }
    }
    return nullptr;
}

std::string csvLine(const SweepRow& row, const std::string& measure, const std::string& of,
    double value, const std::optional<Interval>& interval)
{
    return fmt::format("{},{},{},{},{},{},{},{}\n", csvCell(row.label), csvCell(row.runId),
        snapshots::word(row.state), measure, of, value,
        interval ? fmt::format("{}", interval->low) : "",
        interval ? fmt::format("{}", interval->high) : "");
}

} // namespace

snapshots::SweepTable sweepResults(const Sweep& sweep, const std::filesystem::path& runs)
{
    snapshots::SweepTable table{sweep.name, {}};
    for (const auto& variant : sweep.variants) {
        auto& row = table.rows.emplace_back();
        row.label = variant.label;
        if (const auto run = runOf(variant, runs)) {
            row.runId = run->id();
            if (const auto record = run->record()) {
                row.state = record->state;
                row.problem = record->problem;
            }
            if (auto measures = loadEvaluation(run->evaluationFile(), run->id())) {
                row.measures =
                    std::make_shared<const snapshots::MeasureTable>(std::move(*measures));
            }
        }
    }
    return table;
}

std::vector<std::string> mainMeasures(const snapshots::SweepTable& table)
{
    std::vector<std::string> ids;
    for (const auto id : kMain) {
        if (example(table, std::string(id)) != nullptr) {
            ids.emplace_back(id);
        }
    }
    return ids;
}

std::string toMarkdown(const snapshots::SweepTable& table)
{
    const auto ids = mainMeasures(table);
    std::string text = "| variant |";
    std::string rule = "|---|";
    for (const auto& id : ids) {
        const auto* measure = example(table, id);
        text += fmt::format(
            " {}{} |", measure->label, measure->unit.empty() ? "" : ", " + measure->unit);
        rule += "---|";
    }
    text += "\n" + rule + "\n";
    for (const auto& row : table.rows) {
        text += fmt::format("| {} |", row.label);
        for (const auto& id : ids) {
            const auto* measure = row.measures ? row.measures->find(id) : nullptr;
            text += measure == nullptr
                ? " – |"
                : fmt::format(" {} |", bracketed(measure->value, measure->interval));
        }
        text += "\n";
    }
    for (const auto& id : ids) {
        const auto* measure = example(table, id);
        for (const auto& baseline : measure->baselines) {
            text += fmt::format("\n{}, {}: {}.", measure->label, baseline.label,
                bracketed(baseline.value, baseline.interval));
        }
    }
    return text + "\n";
}

std::string toCsv(const snapshots::SweepTable& table)
{
    std::string text = "variant,run,state,measure,of,value,low,high\n";
    for (const auto& row : table.rows) {
        for (const auto& measure : row.measures ? row.measures->measures : std::vector<Measure>()) {
            text += csvLine(row, measure.id, "model", measure.value, measure.interval);
            for (const auto& baseline : measure.baselines) {
                text += csvLine(row, measure.id, baseline.id, baseline.value, baseline.interval);
            }
        }
    }
    return text;
}

} // namespace timbrel::experiments
