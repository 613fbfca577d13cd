// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/presets.h"

#include <cassert>

#include "engine/experiments/description/built_in.h"
#include "engine/experiments/files/experiment_file.h"

namespace timbrel::experiments {

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
    TIMBREL_TRY(const auto* preset, findBuiltIn(presetTexts(), name, say("preset")));
    return preset != nullptr ? experimentFromToml(preset->toml, preset->id, std::move(schema))
                             : loadExperiment(name, std::move(schema));
}

} // namespace timbrel::experiments
