// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/presets.h"

#include <cassert>
#include <filesystem>

#include "engine/base/text.h"
#include "engine/experiments/experiment_file.h"

namespace timbrel::experiments {
namespace {

std::string firstComment(std::string_view toml)
{
    const auto begin = toml.find_first_not_of("# ");
    return std::string(toml.substr(begin, toml.find('\n') - begin));
}

} // namespace

std::vector<Preset> presets(std::shared_ptr<const params::Schema> schema)
{
    std::vector<Preset> list;
    for (const auto& text : presetTexts()) {
        auto experiment = experimentFromToml(text.toml, text.id, schema);
        assert(experiment && "a preset must fit the schema; tst_presets checks them");
        list.push_back({text.id, firstComment(text.toml), std::move(*experiment)});
    }
    return list;
}

Result<params::Experiment> presetOrFile(
    const std::string& name, std::shared_ptr<const params::Schema> schema)
{
    std::vector<std::string> ids;
    for (const auto& text : presetTexts()) {
        if (name == text.id) {
            return experimentFromToml(text.toml, text.id, std::move(schema));
        }
        ids.emplace_back(text.id);
    }
    std::error_code ignored;
    if (!name.ends_with(".toml") && !std::filesystem::exists(name, ignored)) {
        const auto nearest = nearestName(name, ids);
        return fail(ErrorCode::NotFound, "there is no preset or file \"" + name + "\"", {},
            nearest.empty() ? "Presets: " + joined(ids) : "Did you mean \"" + nearest + "\"?");
    }
    return loadExperiment(name, std::move(schema));
}

} // namespace timbrel::experiments
