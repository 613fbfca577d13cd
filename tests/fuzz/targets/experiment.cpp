// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/experiment_file.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/schema.h"

namespace timbrel::fuzz {

/// An experiment in TOML.
void fuzzExperiment(Bytes bytes)
{
    static const auto schema = smallSchema();
    const auto experiment =
        experiments::experimentFromToml(textOf(bytes), "experiment.toml", schema);
    if (!experiment) {
        return;
    }
    const auto text = experiments::toToml(*experiment);
    const auto again = experiments::experimentFromToml(text, "experiment.toml", schema);
    require(again && experiments::toToml(*again) == text, "what was read can be written and read");
}

} // namespace timbrel::fuzz
