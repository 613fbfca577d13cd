// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/assembly/checkpoint.h"
#include "engine/experiments/description/training_settings.h"
#include "engine/experiments/training/batch_plan.h"
#include "engine/experiments/training/stage_plan.h"
#include "engine/training/adam.h"
#include "engine/training/pace_trial.h"
#include "engine/training/step_gradients.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// Optimises a model's method on a corpus, one step at a time. What a step does depends on the
/// weights, the optimiser's memory, the settings and the number of the step, and on nothing else.
/// Worker thread.
class Trainer final {
public:
    /// Keeps references; the model and the features must outlive it.
    Trainer(const transfer::Model& model, const corpus::FeatureSet& features,
        const TrainingSettings& settings);

    /// The paces that the settings leave open, the one to prefer first.
    [[nodiscard]] std::vector<training::Pace> possiblePaces() const;
    /// Measures them on the first batch; nothing moves.
    [[nodiscard]] std::vector<training::TriedPace> tryPaces(
        const std::vector<training::Pace>& paces);
    /// From the next step on; the first of possiblePaces() until it is called.
    void setPace(const training::Pace& pace) { m_pace = pace; }

    /// Every loss of the step, "total" first. A loss that is no longer a number is an error that
    /// names the step and the term; the weights are then as before the step.
    [[nodiscard]] Result<training::LossValues> step();

    [[nodiscard]] Progress& progress() { return m_progress; }
    [[nodiscard]] const Progress& progress() const { return m_progress; }
    [[nodiscard]] double epoch() const { return m_plan.epoch(m_progress.step); }
    [[nodiscard]] std::size_t batch() const { return m_plan.batch(); }
    [[nodiscard]] const StagePlan& stages() const { return m_stages; }

    /// An error like that of step() where the last step has made a weight that is no number.
    [[nodiscard]] Result<> checkWeights() const;
    /// Refuses such weights: nothing could go on from them.
    [[nodiscard]] Result<> save(const CheckpointFolder& folder) const;
    /// Goes on from the newest checkpoint that can be read; `onSkipped` hears of the newer ones.
    /// False where the folder has none, so that the run begins at step 0; an error where it has
    /// some and none can be read, since beginning anew would overwrite what was trained.
    [[nodiscard]] Result<bool> restore(
        const CheckpointFolder& folder, const std::function<void(const Error&)>& onSkipped);

private:
    [[nodiscard]] methods::Batch batchAt(std::int64_t step);
    void setRates(const StagePlan::Place& place);

    const transfer::Model& m_model;
    const corpus::FeatureSet& m_features;
    TrainingSettings m_settings;
    BatchPlan m_plan;
    StagePlan m_stages;
    training::Pace m_pace;
    std::vector<methods::RatedParameters> m_groups; ///< the optimiser's, in its order
    std::unique_ptr<training::Adam> m_optimizer;
    Progress m_progress;
};

} // namespace timbrel::experiments
