// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/experiment_file.h"

#include <sstream>

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/experiments/files/toml_reading.h"

namespace timbrel::experiments {
namespace {

constexpr std::size_t kLargestFile = 1 << 20;

Result<> readSection(params::Experiment& experiment, const std::string& section,
    const toml::table& table, const std::string& where)
{
    const auto located = [&](Error error, const toml::node& node) -> Result<> {
        error.where = place(where, node.source());
        return tl::unexpected(std::move(error));
    };
    if (const auto* use = table.get("use")) {
        const auto* id = use->as_string();
        if (id == nullptr) {
            return located(
                {ErrorCode::InvalidArgument, say("\"use\" must be a name in quotes"), {},
                    say("Write use = \"{}\" or another name", experiment.row(section).id), {}},
                *use);
        }
        if (auto chosen = experiment.choose(section, id->get()); !chosen) {
            return located(std::move(chosen).error(), *use);
        }
    }
    for (const auto& [key, node] : table) {
        if (key.str() == "use") {
            continue;
        }
        auto value = valueOf(node);
        if (!value) {
            return located(
                {ErrorCode::InvalidArgument,
                    say("{} cannot be a table, a date or a list of mixed things", key.str()), {},
                    say("Write one value"), {}},
                node);
        }
        if (auto set = experiment.set(section, key.str(), std::move(*value)); !set) {
            return located(std::move(set).error(), node);
        }
    }
    return {};
}

std::string quoted(const std::string& text)
{
    std::ostringstream out;
    out << toml::toml_formatter{toml::value<std::string>(text)};
    return out.str();
}

std::string tomlValue(const params::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) {
        return quoted(*text);
    }
    if (const auto* names = std::get_if<params::TextList>(&value)) {
        std::string list = "[";
        for (const auto& name : *names) {
            list += (list.size() > 1 ? ", " : "") + quoted(name);
        }
        return list + "]";
    }
    std::string text = params::formatted(value);
    if (std::holds_alternative<double>(value) && text.find_first_of(".en") == std::string::npos) {
        text += ".0";
    }
    return text;
}

} // namespace

Result<params::Experiment> experimentFromToml(
    std::string_view text, const std::string& where, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto root, parseToml(text, where));
    params::Experiment experiment(std::move(schema));
    for (const auto& [key, node] : root) {
        if (key.str() == "name") {
            const auto* name = node.as_string();
            if (name == nullptr) {
                return fail(ErrorCode::InvalidArgument, say("\"name\" must be a text in quotes"),
                    place(where, node.source()), say("Write name = \"My experiment\""));
            }
            experiment.setName(name->get());
            continue;
        }
        const auto* table = node.as_table();
        if (table == nullptr || experiment.schema().find(key.str()) == nullptr) {
            // The message about an unknown section comes from where sections are known.
            auto error = experiment.setFromText(std::string(key.str()) + ".", "");
            return fail(ErrorCode::InvalidArgument,
                table == nullptr ? say("\"{}\" stands outside a table", key.str())
                                 : error.error().what,
                place(where, node.source()),
                table == nullptr ? say("Put it under a heading such as [training]")
                                 : error.error().remedy);
        }
        TIMBREL_CHECK(readSection(experiment, std::string(key.str()), *table, where));
    }
    return experiment;
}

Result<params::Experiment> loadExperiment(
    const std::filesystem::path& path, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto text, readFile(path, kLargestFile));
    return experimentFromToml(text, path.string(), std::move(schema));
}

std::string toToml(const params::Experiment& experiment)
{
    std::string text = "name = " + quoted(experiment.name()) + "\n";
    for (const auto& section : experiment.schema().sections) {
        text += fmt::format("\n# {}\n[{}]\n", section.help, section.id);
        const auto& row = experiment.row(section.id);
        if (section.rows.front().id != section.id) {
            text += fmt::format("use = {}\n", quoted(row.id));
        }
        const auto& values = experiment.values(section.id);
        for (const auto& parameter : values.parameters()) {
            text += fmt::format("{} = {} # {}\n", parameter.id,
                tomlValue(values.value(parameter.id)), parameter.help);
        }
    }
    return text;
}

} // namespace timbrel::experiments
