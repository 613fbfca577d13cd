// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>

#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "engine/experiments/description/setting_differences.h"

namespace timbrel::app {
namespace {

nlohmann::ordered_json toJson(const snapshots::SettingsTable& table)
{
    nlohmann::ordered_json json{
        {"runs", table.runs}, {"settings", nlohmann::ordered_json::array()}};
    for (const auto& row : table.rows) {
        json["settings"].push_back({{"key", row.key}, {"values", row.values}});
    }
    json["same"] = table.same;
    return json;
}

} // namespace

void addSettingsCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("settings", "Say in which settings runs differ, as CSV");
    auto runs = std::make_shared<std::vector<std::filesystem::path>>();
    auto json = std::make_shared<bool>(false);
    command->add_option("runs", *runs, "The folders of two runs or more")->required();
    command->add_flag("--json", *json, "Print one JSON object");
    command->callback([runs, json, &shell] {
        shell.run([&]() -> Result<> {
            TIMBREL_TRY(const auto table, experiments::settingDifferences(*runs, shell.schema));
            return shell.print(*json ? toJson(table).dump(2) + "\n" : experiments::toCsv(table));
        });
    });
}

} // namespace timbrel::app
