// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "engine/base/text.h"
#include "engine/corpus/importers/importer.h"
#include "engine/experiments/description/about.h"
#include "engine/experiments/description/presets.h"
#include "engine/experiments/sweeps/sweep.h"
#include "engine/losses/catalog.h"

namespace timbrel::app {
namespace {

using Rows = std::vector<params::Row>;

template <typename Catalog> Rows rowsOf(const Catalog& catalog)
{
    Rows rows;
    for (const auto& entry : catalog) {
        rows.push_back(entry.row);
    }
    return rows;
}

Rows presetRows(const Shell& shell)
{
    Rows rows;
    for (const auto& preset : experiments::presets(shell.schema)) {
        rows.push_back({preset.id, preset.experiment.name(),
            "Method " + preset.experiment.row("method").label + ".", {}});
    }
    return rows;
}

struct Listing {
    const char* name;
    const char* section; ///< of an experiment that chooses among them; empty where none does
    std::function<Rows(const Shell&)> rows;
};

const std::vector<Listing>& listings()
{
    static const auto section = [](const char* id) {
        return [id](const Shell& shell) { return shell.schema->find(id)->rows; };
    };
    static const std::vector<Listing> all{
        {"methods", "method", section("method")},
        {"representations", "representation", section("representation")},
        {"encoders", "encoder", section("encoder")},
        {"generators", "generator", section("generator")},
        {"losses", "losses", [](const Shell&) { return rowsOf(losses::lossCatalog()); }},
        {"layouts", "", [](const Shell&) { return rowsOf(corpus::importerCatalog()); }},
        {"presets", "", presetRows},
        {"sweeps", "", [](const Shell&) { return experiments::sweepRows(); }},
    };
    return all;
}

nlohmann::ordered_json toJson(const Rows& rows, const char* section)
{
    auto list = nlohmann::ordered_json::array();
    for (const auto& row : rows) {
        nlohmann::ordered_json entry = {{"id", row.id}, {"label", row.label}, {"help", row.help}};
        for (const auto& parameter : row.parameters) {
            entry["parameters"].push_back(
                {{"id", parameter.id}, {"label", parameter.label}, {"help", parameter.help},
                    {"unit", parameter.unit}, {"default", params::formatted(parameter.fallback)},
                    {"allowed", params::allowedText(parameter).english()}});
        }
        if (const auto* about = experiments::about(section, row.id); about != nullptr) {
            entry["equation"] = about->equation;
            entry["symbols"] = about->symbols;
            entry["source"] = about->source;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

/// Every line of it as far in as the first.
std::string indented(std::string_view equation)
{
    std::string text;
    for (const char letter : equation) {
        text += letter == '\n' ? std::string("\n    ") : std::string(1, letter);
    }
    return text;
}

std::string toText(const Rows& rows, const char* section)
{
    std::string text;
    for (const auto& row : rows) {
        text += fmt::format("{}  {}\n    {}\n", row.id, row.label, row.help);
        if (const auto* about = experiments::about(section, row.id); about != nullptr) {
            text += fmt::format("    {}\n    {}\n", indented(about->equation), about->source);
        }
        for (const auto& parameter : row.parameters) {
            text += fmt::format("    {} = {}  {} ({})\n", parameter.id,
                params::formatted(parameter.fallback), parameter.help,
                params::allowedText(parameter));
        }
    }
    return text;
}

} // namespace

void addListCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("list", "Say what there is to choose from");
    auto kind = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    std::vector<std::string> names;
    for (const auto& listing : listings()) {
        names.emplace_back(listing.name);
    }
    command->add_option("kind", *kind, joined(names))->required()->check(CLI::IsMember(names));
    command->add_flag("--json", *json, "Print one JSON object");
    command->callback([=, &shell] {
        shell.run([&]() -> Result<> {
            for (const auto& listing : listings()) {
                if (*kind == listing.name) {
                    const auto rows = listing.rows(shell);
                    return shell.print(*json
                            ? nlohmann::ordered_json{{*kind, toJson(rows, listing.section)}}.dump(2)
                                + "\n"
                            : toText(rows, listing.section));
                }
            }
            return {};
        });
    });
}

} // namespace timbrel::app
