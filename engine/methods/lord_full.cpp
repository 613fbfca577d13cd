// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/methods/lord_full.h"

#include <algorithm>
#include <iterator>

#include "engine/methods/latent_search.h"
#include "engine/methods/lord_graph.h"

namespace timbrel::methods {
namespace {

using params::IntegerRange;
using params::RealRange;

// What stages() and parameterGroups() are made of, in their order.
enum StageIndex : std::size_t { kLatents, kWarmUp, kAmortisation, kAdversarial };
enum GroupIndex : std::size_t { kEncoders, kGenerator, kTables, kCritic };

Result<std::vector<Stage>> stagesFrom(const params::ParameterSet& values)
{
    const double latents = values.real("latent_part");
    const double warmUp = values.real("warm_up_part");
    const double adversarial = values.real("adversarial_part");
    const double amortisation = 1.0 - latents - warmUp - adversarial;
    if (amortisation < 0.01) {
        return fail(ErrorCode::InvalidArgument,
            say("latent optimisation, warm-up and the adversarial stage leave nothing of the run "
                "for amortisation"),
            "method",
            say("Make latent_part, warm_up_part and adversarial_part smaller than 1 together"));
    }
    const double rate = values.real("amortised_rate");
    std::vector<Stage> stages{{"latent optimisation", latents, 1.0, false},
        {"encoders learn the codes", warmUp, rate}, {"amortisation", amortisation, rate}};
    if (adversarial > 0.0) {
        stages.push_back({"adversarial", adversarial, rate});
    }
    return stages;
}

std::vector<torch::Tensor> joined(std::vector<torch::Tensor> first, std::vector<torch::Tensor> more)
{
    std::ranges::move(more, std::back_inserter(first));
    return first;
}

} // namespace

params::Row LordFull::row()
{
    auto parameters = lordParameters();
    const std::vector<params::Parameter> own{
        {"latent_part", "Latent optimisation",
            "Part of the run in which a code for every training clip is learnt with the generator.",
            "of 1", 0.5, RealRange{0.01, 0.97}},
        {"warm_up_part", "Warm-up",
            "Part of the run in which the encoders learn those codes, and nothing else does.",
            "of 1", 0.15, RealRange{0.01, 0.97}},
        {"adversarial_part", "Adversarial",
            "Last part of the run, against a critic that tells made clips from real ones; 0 leaves "
            "it "
            "out. Seed 001 found that it takes away noise in high bands.",
            "of 1", 0.0, RealRange{0.0, 0.97}},
        {"content_code_weight", "Content code weight",
            "Weight of the content encoder's error against the codes of the table. The PyTorch "
            "reference has 10.",
            "weight", 10.0, RealRange{0.0, 1e5, true}},
        {"class_code_weight", "Class code weight",
            "Weight of the class encoder's error against the class codes. The PyTorch reference "
            "has "
            "10.",
            "weight", 10.0, RealRange{0.0, 1e5, true}},
        {"amortised_rate", "Amortised rate",
            "Learning rate once there are encoders, as a multiple of the run's. The references go "
            "from 0.0003 to 0.0001.",
            "times", 1.0 / 3.0, RealRange{0.001, 100.0, true}},
        {"search_steps", "Search steps",
            "Steps of the search for the codes of unseen clips, while there is no encoder.",
            "steps", std::int64_t{200}, IntegerRange{1, 100000}},
    };
    std::ranges::copy(own, std::back_inserter(parameters));
    std::ranges::copy(Adversary::parameters(), std::back_inserter(parameters));
    return {"lord-full", "LORD, fully amortised",
        "Learns a code for every clip and every class first, then encoders that find such codes, "
        "and at the end a critic's taste, where it is wanted (seed 001).",
        std::move(parameters)};
}

Result<std::unique_ptr<LearntMethod>> LordFull::create(
    const params::Experiment& experiment, const ModelShape& shape)
{
    const auto& values = experiment.values("method");
    const auto sizes = networkSizes(experiment, shape);
    TIMBREL_TRY(auto stages, stagesFrom(values));
    TIMBREL_TRY(auto loss, losses::WeightedLoss::create(shape.lossContext(experiment)));
    TIMBREL_TRY(auto contentEncoder, makeContentEncoder(experiment, sizes));
    TIMBREL_TRY(auto classEncoder, makeClassEncoder(experiment, sizes));
    TIMBREL_TRY(auto generator, makeGenerator(experiment, sizes));

    auto network = std::make_shared<Network>();
    network->contentEncoder =
        network->register_module("content_encoder", std::move(contentEncoder));
    network->classEncoder = network->register_module("class_encoder", std::move(classEncoder));
    network->generator = network->register_module("generator", std::move(generator));
    network->contentTable = network->register_module(
        "content_table", latentTable(shape.trainingClips, sizes.contentSize));
    network->classTable =
        network->register_module("class_table", latentTable(shape.classes, sizes.classSize));
    network->amortised = network->register_buffer("amortised", torch::zeros({}));
    loss.registerIn(*network);
    std::optional<Adversary> adversary;
    if (stages.size() > kAdversarial) {
        TIMBREL_TRY(adversary, Adversary::create(values, sizes));
        network->register_module("critic", adversary->critic());
    }
    return std::unique_ptr<LearntMethod>(
        new LordFull(std::move(network), std::move(loss), std::move(adversary), std::move(stages),
            {LordSettings::from(values), values.real("content_code_weight"),
                values.real("class_code_weight"), values.integer("search_steps")}));
}

LordFull::LordFull(std::shared_ptr<Network> network, losses::WeightedLoss loss,
    std::optional<Adversary> adversary, std::vector<Stage> stages, Settings settings)
    : m_network(std::move(network))
    , m_loss(std::move(loss))
    , m_adversary(std::move(adversary))
    , m_stages(std::move(stages))
    , m_settings(settings)
{
}

std::vector<RatedParameters> LordFull::parameterGroups()
{
    std::vector<RatedParameters> groups{
        {joined(m_network->contentEncoder->parameters(), m_network->classEncoder->parameters())},
        {m_network->generator->parameters()},
        {{m_network->contentTable->weight, m_network->classTable->weight},
            m_settings.lord.latentRateFactor}};
    if (m_adversary) {
        groups.push_back(m_adversary->parameterGroup());
    }
    return groups;
}

bool LordFull::moves(std::size_t group, const TrainingStep& step) const
{
    switch (step.stage) {
    case kLatents:
        return group == kGenerator || group == kTables;
    case kWarmUp:
        return group == kEncoders;
    case kAmortisation:
        return group == kEncoders || group == kGenerator;
    default:
        return group == kCritic
            || (m_adversary->teaches(step) && (group == kEncoders || group == kGenerator));
    }
}

bool LordFull::splits(const TrainingStep& step) const
{
    return step.stage != kAdversarial && m_loss.splits(); // the critic compares clips
}

void LordFull::begin(const TrainingStep& step)
{
    m_network->amortised.fill_(step.stage == kLatents ? 0.0 : 1.0);
}

losses::LossTerms LordFull::trainingLosses(const Batch& batch, const TrainingStep& step)
{
    return step.stage == kLatents ? latentLosses(batch, step) : amortisedLosses(batch, step);
}

losses::LossTerms LordFull::latentLosses(const Batch& batch, const TrainingStep& step)
{
    const auto content = m_network->contentTable->forward(batch.rows);
    auto losses =
        m_loss(m_network->generator->forward(withNoise(content, m_settings.lord.noiseSigma, step),
                   m_network->classTable->forward(batch.classes)),
            batch.clips);
    addDecay(losses, m_settings.lord.contentDecay, content);
    return losses;
}

losses::LossTerms LordFull::amortisedLosses(const Batch& batch, const TrainingStep& step)
{
    const bool adversarial = step.stage == kAdversarial;
    const bool criticOnly = adversarial && !m_adversary->teaches(step);
    const torch::AutoGradMode gradients(!criticOnly);
    const auto content = m_network->contentEncoder->forward(batch.clips);
    const auto classes = m_network->classEncoder->forward(batch.clips);
    const auto made =
        step.stage == kWarmUp ? torch::Tensor() : m_network->generator->forward(content, classes);
    losses::LossTerms losses;
    if (!criticOnly) {
        if (made.defined()) {
            losses = m_loss(made, batch.clips);
        }
        if (adversarial) {
            m_adversary->addGeneratorLoss(losses, made);
        }
        const auto contentError =
            torch::mse_loss(content, m_network->contentTable->forward(batch.rows).detach());
        const auto classError =
            torch::mse_loss(classes, m_network->classTable->forward(batch.classes).detach());
        const auto codes =
            m_settings.contentWeight * contentError + m_settings.classWeight * classError;
        losses.total = losses.total.defined() ? losses.total + codes : codes;
        losses.terms.emplace_back("content_code", contentError);
        losses.terms.emplace_back("class_code", classError);
    }
    if (adversarial) {
        const torch::AutoGradMode criticLearns(true);
        m_adversary->addCriticLoss(losses, batch.clips, made.detach(), step);
    }
    return losses;
}

torch::Tensor LordFull::encode(const torch::Tensor& clips, Monitor& monitor)
{
    if (m_network->amortised.item<float>() > 0.0F) {
        return m_network->contentEncoder->forward(clips);
    }
    return searchContent(*m_network->generator, m_loss, clips, m_network->classTable->weight,
        {m_settings.searchSteps, m_network->contentTable->weight.size(1),
            m_settings.lord.contentDecay},
        monitor);
}

std::optional<torch::Tensor> LordFull::keptCodes(const torch::Tensor& rows)
{
    return m_network->amortised.item<float>() > 0.0F
        ? std::nullopt
        : std::optional(m_network->contentTable->forward(rows));
}

torch::Tensor LordFull::decode(const torch::Tensor& content, const torch::Tensor& classes)
{
    return m_network->generator->forward(content, m_network->classTable->forward(classes));
}

torch::Tensor LordFull::classCodes()
{
    return m_network->classTable->weight;
}

snapshots::ModelGraph LordFull::graph() const
{
    return fullGraph({m_settings.lord.noiseSigma, m_settings.lord.contentDecay,
        m_settings.contentWeight, m_settings.classWeight, m_stages});
}

void LordFull::passThrough(const torch::Tensor& clips)
{
    const auto content = m_network->contentEncoder->forward(clips);
    const auto made =
        m_network->generator->forward(content, m_network->classEncoder->forward(clips));
    if (m_adversary) {
        static_cast<void>(m_adversary->critic()->forward(made));
    }
}

} // namespace timbrel::methods
