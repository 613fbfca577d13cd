// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/assembly/run_model.h"
#include "engine/experiments/description/training_settings.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {

/// The tiny experiment's corpus, features and untrained model. Needs a soundfont.
struct TinyModel {
    explicit TinyModel(params::Experiment chosen = tinyExperiment(tinySolos()))
        : experiment(std::move(chosen))
    {
        Monitor quiet;
        const auto corpus = openCorpus(experiment, {}, quiet).value();
        const auto representation = makeRepresentation(experiment).value();
        features =
            openFeatures(experiment, corpus, representation, std::nullopt, {}, quiet).value();
        model = makeModel(experiment, corpus.classes, features.scale(),
            static_cast<std::int64_t>(features.trainingClips().size()))
                    .value();
        settings = TrainingSettings::from(experiment.values("training"));
    }

    params::Experiment experiment;
    corpus::FeatureSet features;
    transfer::Model model;
    TrainingSettings settings;
};

} // namespace timbrel::experiments
