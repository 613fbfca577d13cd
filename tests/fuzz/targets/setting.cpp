// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "engine/experiments/files/experiment_file.h"
#include "engine/params/experiment.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/schema.h"

namespace timbrel::fuzz {

/// "section.knob=value", as it is typed behind --set.
void fuzzSetting(Bytes bytes)
{
    static const auto schema = smallSchema();
    const auto text = textOf(bytes);
    const auto equals = std::min(text.find('='), text.size());
    const auto value = text.substr(std::min(equals + 1, text.size()));
    params::Experiment experiment(schema);
    if (!experiment.setFromText(text.substr(0, equals), value)) {
        return;
    }
    const auto again =
        experiments::experimentFromToml(experiments::toToml(experiment), "experiment.toml", schema);
    require(again.has_value(), "what was set can be written and read");
}

} // namespace timbrel::fuzz
