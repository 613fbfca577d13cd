// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>

#include <QSignalSpy>

#include "app/bridge/training_bridge.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::tests {

constexpr int kPatience = 120'000; // milliseconds, on a slow machine

/// The tiny experiment with another number of steps.
inline params::Experiment tinyExperiment(int steps)
{
    auto experiment = experiments::tinyExperiment(experiments::tinySolos());
    experiments::set(experiment, "training.steps", std::to_string(steps));
    return experiment;
}

/// The folder of a run of twelve steps, trained once for all tests of the program.
inline const std::filesystem::path& trainedRun()
{
    static const TemporaryFolder place;
    static const auto folder = [] {
        app::TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        std::optional<experiments::RunFolder> run;
        QSignalSpy ended(&bridge, &app::TrainingBridge::ended);
        QObject::connect(&bridge, &app::TrainingBridge::ended, &bridge,
            [&run](const experiments::TrainingReport& report) { run = report.run; });
        bridge.start(tinyExperiment(12), place.path() / "runs");
        if (!ended.wait(kPatience) || !run) {
            throw std::runtime_error("the tests' run cannot be trained");
        }
        return run->path();
    }();
    return folder;
}

} // namespace timbrel::tests
