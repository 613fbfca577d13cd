// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/training_settings.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/training/pace.h"

namespace timbrel::experiments {

using params::Choice;
using params::IntegerRange;
using params::RealRange;

params::Row TrainingSettings::row()
{
    constexpr std::int64_t kMany = 100'000'000;
    return {"training", "Training", "How long, how fast, and what is kept.",
        {
            {"seed", "Seed", "Everything random follows from it; the same seed gives the same run.",
                "", std::int64_t{1}, IntegerRange{0, INT64_MAX}},
            {"steps", "Steps",
                "Optimiser steps in all. The learning rate falls towards the last. LORD goes over "
                "all clips 200 times.",
                "steps", std::int64_t{4000}, IntegerRange{1, kMany}},
            {"batch", "Batch", "Clips in one step. LORD's versions have 64 and 128.", "clips",
                std::int64_t{64}, IntegerRange{1, 65536}},
            {"learning_rate", "Learning rate",
                "How far a step goes, at its highest. Too high and the loss explodes. LORD has "
                "0.0003, with the networks of AdaIN-VC 0.003.",
                "", 3e-4, RealRange{1e-8, 10.0, true}},
            {"final_rate", "Final rate",
                "The last step's learning rate, as a share of the highest. LORD's falls from "
                "0.0003 to 0.00001, about a thirtieth.",
                "share", 0.03, RealRange{0.0, 1.0}},
            {"warm_up", "Warm-up", "Steps over which the learning rate rises at the start.",
                "steps", std::int64_t{50}, IntegerRange{0, kMany}},
            {"beta1", "Adam β₁", "Memory of the gradient's mean; the LORD code uses 0.5.", "", 0.5,
                RealRange{0.0, 0.9999}},
            {"beta2", "Adam β₂", "Memory of the gradient's size; as Adam's authors have it.", "",
                0.999, RealRange{0.0, 0.99999}},
            {"step_limit", "Step limit",
                "How far a step goes at most, as a multiple of the usual: one batch of suddenly "
                "large gradients would throw the weights so far that parts of a network never "
                "learn again. 0 is no limit, as in the papers.",
                "times", 1.0, RealRange{0.0, 1000.0, true}},
            {"threads", "Threads",
                "Processor threads; 0 tries how to lay the work over all of them, and takes the "
                "fastest way. A run repeats bit for bit with the same number and precision.",
                "threads", std::int64_t{0}, IntegerRange{0, 1024}},
            {"precision", "Precision",
                "What numbers the networks compute in while they learn. Weights, losses and "
                "measures are 32-bit floats in any case.",
                "", std::string("auto"),
                Choice{{{"auto", "Automatic",
                            "Tries both on this machine when training starts, and takes the "
                            "faster."},
                    {"float32", "32-bit floats", "As in the papers."},
                    {"bfloat16", "16-bit brain floats",
                        "Faster where the processor has instructions for them; about three "
                        "decimal digits."}}}},
            {"device", "Device", "Where the networks are computed.", "", std::string("auto"),
                Choice{{{"auto", "Automatic", "A graphics card where there is one."},
                    {"cpu", "Processor", "Always the processor."},
                    {"cuda", "Graphics card", "Always a CUDA graphics card."}}}},
            {"checkpoint_every", "Save every",
                "Steps between checkpoints; a killed run resumes there.", "steps",
                std::int64_t{200}, IntegerRange{1, kMany}},
            {"keep_every", "Keep every",
                "Steps between checkpoints that are kept for good; 0 keeps the best and the last "
                "two.",
                "steps", std::int64_t{0}, IntegerRange{0, kMany}},
            {"validate_every", "Validate every", "Steps between measurements on held-out clips.",
                "steps", std::int64_t{50}, IntegerRange{1, kMany}},
            {"preview_growth", "Preview growth",
                "Each preview comes this many times later than the one before: often at first, "
                "when "
                "much changes.",
                "times", 1.5, RealRange{1.05, 100.0}},
        }};
}

TrainingSettings TrainingSettings::from(const params::ParameterSet& values)
{
    return {
        .seed = static_cast<std::uint64_t>(values.integer("seed")),
        .steps = values.integer("steps"),
        .batch = values.integer("batch"),
        .learningRate = values.real("learning_rate"),
        .finalRate = values.real("final_rate"),
        .warmUpSteps = values.integer("warm_up"),
        .beta1 = values.real("beta1"),
        .beta2 = values.real("beta2"),
        .stepLimit = values.real("step_limit"),
        .threads = values.integer("threads"),
        .precision = training::precisionOf(values.text("precision")),
        .device = values.text("device"),
        .checkpointEvery = values.integer("checkpoint_every"),
        .keepEvery = values.integer("keep_every"),
        .validateEvery = values.integer("validate_every"),
        .previewGrowth = values.real("preview_growth"),
    };
}

double TrainingSettings::rateAt(std::int64_t step, std::int64_t stageSteps) const
{
    const double rise = warmUpSteps > 0
        ? std::min(1.0, static_cast<double>(step + 1) / static_cast<double>(warmUpSteps))
        : 1.0;
    const double way = std::clamp(
        static_cast<double>(step) / static_cast<double>(std::max<std::int64_t>(1, stageSteps)), 0.0,
        1.0);
    const double fall =
        finalRate + (1.0 - finalRate) * 0.5 * (1.0 + std::cos(std::numbers::pi * way));
    return learningRate * rise * fall;
}

} // namespace timbrel::experiments
