// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/trainer.h"

#include <algorithm>
#include <cmath>

#include "engine/measures/coded_clips.h"
#include "engine/runtime/parallel.h"

namespace timbrel::experiments {
namespace {

std::unique_ptr<training::Adam> makeAdam(
    const std::vector<methods::RatedParameters>& groups, const TrainingSettings& settings)
{
    const auto options =
        torch::optim::AdamOptions(settings.learningRate).betas({settings.beta1, settings.beta2});
    std::vector<torch::optim::OptimizerParamGroup> optimised;
    for (const auto& group : groups) {
        auto own = std::make_unique<torch::optim::AdamOptions>(options);
        if (group.betas) {
            own->betas({group.betas->first, group.betas->second});
        }
        optimised.emplace_back(group.parameters, std::move(own));
    }
    auto adam = std::make_unique<training::Adam>(std::move(optimised), options);
    adam->limitSteps(settings.stepLimit);
    return adam;
}

tl::unexpected<Error> diverged(const Sentence& what, std::int64_t step)
{
    return fail(ErrorCode::Diverged, say("{} at step {}", what, step), {},
        say("Lower training.learning_rate and train again; what was saved before is kept"));
}

/// Tells of the newest few why, which is enough where a run has kept hundreds.
Error noneCanBeRead(const CheckpointFolder& folder, const std::vector<Error>& refused)
{
    constexpr std::size_t kTold = 3;
    auto why = refused.front().text();
    for (std::size_t i = 1; i < std::min(kTold, refused.size()); ++i) {
        why = say("{}; {}", why, refused[i].text());
    }
    return Error{ErrorCode::Unreadable, say("the run has no checkpoint that can be read"),
        folder.path().string(),
        say("Take back what was changed of the experiment, copy the run again, or train a new one"),
        std::make_shared<const Error>(
            Error{refused.front().code, std::move(why), {}, {}, nullptr})};
}

} // namespace

Trainer::Trainer(const transfer::Model& model, const corpus::FeatureSet& features,
    const TrainingSettings& settings)
    : m_model(model)
    , m_features(features)
    , m_settings(settings)
    , m_plan(features.trainingClips(), static_cast<std::size_t>(settings.batch), settings.seed)
    , m_stages(model.method->stages(), settings.steps)
    , m_groups(model.method->parameterGroups())
    , m_optimizer(makeAdam(m_groups, settings))
{
    m_pace = possiblePaces().front();
}

std::vector<training::Pace> Trainer::possiblePaces() const
{
    auto& method = *m_model.method;
    const auto threads = static_cast<std::int64_t>(runtime::hardwareThreads());
    if (!m_model.device.is_cpu()) {
        return {{.threads = threads}};
    }
    return training::possiblePaces({.threads = m_settings.threads,
        .most = threads,
        .precision = m_settings.precision,
        .batch = static_cast<std::int64_t>(m_plan.batch()),
        .splits = method.splits({m_settings.seed, 0, 0})});
}

std::vector<training::TriedPace> Trainer::tryPaces(const std::vector<training::Pace>& paces)
{
    m_model.method->network().train();
    return training::tryPaces(*m_model.method, batchAt(0), {m_settings.seed, 0, 0}, paces);
}

Result<training::LossValues> Trainer::step()
{
    auto& network = m_model.method->network();
    network.train();
    const auto place = m_stages.at(m_progress.step);
    const methods::TrainingStep step{m_settings.seed, m_progress.step, place.stage};
    auto values =
        training::stepGradients(*m_model.method, m_groups, batchAt(m_progress.step), step, m_pace);
    // The last one that is not a number is a term where a term is to blame, the total otherwise.
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        if (!std::isfinite(value->second)) {
            return diverged(
                say("the loss \"{}\" is no longer a finite number", value->first), m_progress.step);
        }
    }
    setRates(place);
    m_optimizer->step();
    ++m_progress.step;
    return values;
}

Result<> Trainer::checkWeights() const
{
    for (const auto& item : m_model.method->network().named_parameters()) {
        if (!item.value().isfinite().all().item<bool>()) {
            return diverged(say("the weights \"{}\" are no longer finite numbers", item.key()),
                m_progress.step);
        }
    }
    return {};
}

Result<> Trainer::save(const CheckpointFolder& folder) const
{
    TIMBREL_CHECK(checkWeights());
    return folder.save(m_progress, m_model.method->network(), *m_optimizer);
}

Result<bool> Trainer::restore(
    const CheckpointFolder& folder, const std::function<void(const Error&)>& onSkipped)
{
    TIMBREL_TRY(auto steps, folder.readSteps());
    std::ranges::reverse(steps);
    std::vector<Error> refused;
    for (const auto step : steps) {
        auto progress = folder.load(step, m_model.method->network(), *m_optimizer);
        if (progress) {
            m_progress = *progress;
            std::ranges::for_each(refused, onSkipped);
            return true;
        }
        refused.push_back(std::move(progress).error());
    }
    if (!refused.empty()) {
        return tl::unexpected(noneCanBeRead(folder, refused));
    }
    return false;
}

methods::Batch Trainer::batchAt(std::int64_t step)
{
    const auto clips = m_plan.at(step);
    const auto classes = torch::empty({static_cast<std::int64_t>(clips.size())}, torch::kInt64);
    for (std::size_t i = 0; i < clips.size(); ++i) {
        classes.data_ptr<std::int64_t>()[i] =
            static_cast<std::int64_t>(m_features.clips()[clips[i]].classIndex);
    }
    return {measures::clipBatch(m_model, m_features, clips), classes.to(m_model.device),
        measures::rowsOf(m_features, clips).to(m_model.device)};
}

void Trainer::setRates(const StagePlan::Place& place)
{
    const double rate =
        m_settings.rateAt(place.step, place.steps) * m_stages.stages()[place.stage].rateFactor;
    auto& groups = m_optimizer->param_groups();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        static_cast<torch::optim::AdamOptions&>(groups[i].options())
            .lr(rate * m_groups[i].rateFactor);
    }
}

} // namespace timbrel::experiments
