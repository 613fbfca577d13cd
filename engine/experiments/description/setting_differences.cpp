// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/setting_differences.h"

#include <algorithm>
#include <string_view>

#include "engine/base/text.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/formats/csv.h"

namespace timbrel::experiments {
namespace {

using Experiments = std::vector<std::pair<std::string, params::Experiment>>;
using Row = snapshots::SettingsTable::Row;

/// Every parameter of the rows that the experiments chose in a section, each once.
std::vector<const params::Parameter*> parametersOf(
    const Experiments& experiments, const params::Section& section)
{
    std::vector<const params::Parameter*> all;
    for (const auto& [run, experiment] : experiments) {
        for (const auto& parameter : experiment.row(section.id).parameters) {
            const bool known = std::ranges::any_of(
                all, [&](const auto* other) { return other->id == parameter.id; });
            if (!known) {
                all.push_back(&parameter);
            }
        }
    }
    return all;
}

/// As a file would have it; of a choice the label, which people know it by.
std::string shown(const params::Parameter& parameter, const params::Value& value)
{
    if (const auto* choice = std::get_if<params::Choice>(&parameter.domain)) {
        for (const auto& option : choice->options) {
            if (option.id == std::get<std::string>(value)) {
                return option.label;
            }
        }
    }
    return params::formatted(value);
}

void addTo(snapshots::SettingsTable& table, Row row)
{
    const bool differs =
        std::ranges::adjacent_find(row.values, std::not_equal_to<>()) != row.values.end();
    if (differs) {
        table.rows.push_back(std::move(row));
    } else {
        ++table.same;
    }
}

} // namespace

snapshots::SettingsTable settingDifferences(const Experiments& experiments)
{
    snapshots::SettingsTable table;
    for (const auto& [run, experiment] : experiments) {
        table.runs.push_back(run);
    }
    for (const auto& section : experiments.front().second.schema().sections) {
        if (section.isChoice()) {
            Row choice{section.id, section.label, {}, {}};
            for (const auto& [run, experiment] : experiments) {
                choice.values.push_back(experiment.row(section.id).label);
            }
            addTo(table, std::move(choice));
        }
        for (const auto* parameter : parametersOf(experiments, section)) {
            Row row{section.id + "." + parameter->id, section.label, parameter->label, {}};
            for (const auto& [run, experiment] : experiments) {
                const auto& values = experiment.values(section.id);
                row.values.push_back(values.find(parameter->id) != nullptr
                        ? shown(*parameter, values.value(parameter->id))
                        : std::string());
            }
            addTo(table, std::move(row));
        }
    }
    return table;
}

Result<snapshots::SettingsTable> settingDifferences(
    const std::vector<std::filesystem::path>& runs, std::shared_ptr<const params::Schema> schema)
{
    if (runs.size() < 2) {
        return fail(ErrorCode::InvalidArgument, say("settings are compared of two runs or more"),
            {}, say("Name another run"));
    }
    Experiments experiments;
    for (const auto& path : runs) {
        TIMBREL_TRY(const auto run, RunFolder::open(path));
        TIMBREL_TRY(auto experiment, run.experiment(schema));
        experiments.emplace_back(run.id(), std::move(experiment));
    }
    return settingDifferences(experiments);
}

std::string toCsv(const snapshots::SettingsTable& table)
{
    std::string text = "setting";
    for (const auto& run : table.runs) {
        text.append(1, ',').append(csvCell(run));
    }
    text += "\n";
    for (const auto& row : table.rows) {
        text += csvCell(row.key);
        for (const auto& value : row.values) {
            text.append(1, ',').append(csvCell(value));
        }
        text += "\n";
    }
    return text;
}

} // namespace timbrel::experiments
