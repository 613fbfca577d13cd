// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <stdexcept>

#include <QString>

#include "engine/base/files.h"
#include "engine/experiments/files/experiment_file.h"
#include "tests/app/bridge/trained_run.h"

namespace timbrel::tests {

/// Writes a sweep over two seeds of the tiny experiment, and returns its file.
inline QString tinySweep(const std::filesystem::path& folder, int steps)
{
    const auto file = folder / "seeds.toml";
    const auto wrote =
        writeFileAtomically(folder / "tiny.toml", experiments::toToml(tinyExperiment(steps)));
    if (!wrote
        || !writeFileAtomically(
            file, "experiment = \"tiny.toml\"\n[vary]\ntraining.seed = [1, 2]\n")) {
        throw std::runtime_error("the tests' sweep cannot be written");
    }
    return QString::fromStdString(file.string());
}

} // namespace timbrel::tests
