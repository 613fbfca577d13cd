// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/methods/adversary.h"

#include <string>

#include <ATen/CPUGeneratorImpl.h>

#include "engine/base/random.h"
#include "engine/losses/wasserstein.h"
#include "engine/nn/precision.h"

namespace timbrel::methods {
namespace {

using params::Choice;
using params::IntegerRange;
using params::RealRange;

nn::CriticSize sizeOf(const std::string& id)
{
    return id == "full" ? nn::CriticSize{4096, 256}
        : id == "mid"   ? nn::CriticSize{2048, 128}
                        : nn::CriticSize{1024, 64};
}

/// One number in [0, 1) for each clip, from seed and step alone.
torch::Tensor mixOf(const torch::Tensor& clips, const TrainingStep& step)
{
    const auto generator = at::detail::createCPUGenerator(
        mixSeed(step.seed, "gradient penalty", static_cast<std::uint64_t>(step.step)));
    return torch::rand({clips.size(0)}, generator, torch::kFloat32).to(clips.device());
}

double normOf(const torch::Tensor& tensor)
{
    return tensor.norm().item<double>();
}

/// A network whose weights take no gradient while this lives.
class Frozen final {
public:
    explicit Frozen(torch::nn::Module& network)
        : m_parameters(network.parameters())
    {
        set(false);
    }
    ~Frozen() { set(true); }
    Frozen(const Frozen&) = delete;
    Frozen& operator=(const Frozen&) = delete;

private:
    void set(bool learns)
    {
        for (auto& parameter : m_parameters) {
            parameter.requires_grad_(learns);
        }
    }

    std::vector<torch::Tensor> m_parameters;
};

} // namespace

std::vector<params::Parameter> Adversary::parameters()
{
    return {
        {"critic_size", "Critic",
            "GANSynth's discriminator, shrunk as seed 001 did. Larger ones see more and take "
            "longer.",
            "", std::string("small"),
            Choice{{{"small", "Small", "64 filters at most, 0.4 million parameters."},
                {"mid", "Middle", "128 filters at most, 1.4 million parameters."},
                {"full", "Full", "256 filters at most, 5.7 million parameters, as in GANSynth."}}}},
        {"critic_steps", "Critic steps",
            "The generator learns in every step of this number, the critic in each. WGAN-GP has 5, "
            "GANSynth 1.",
            "steps", std::int64_t{5}, IntegerRange{1, 100}},
        {"critic_strength", "Critic's strength",
            "How strong the critic's pull on a made clip is, as a share of the pull of the "
            "reconstruction.",
            "", 0.1, RealRange{0.0, 100.0, true}},
        {"critic_penalty", "Gradient penalty",
            "Weight of the penalty that keeps the critic's slope at 1. WGAN-GP has 10.", "weight",
            10.0, RealRange{0.0, 1000.0, true}},
        {"critic_drift", "Drift penalty",
            "Weight of the squared scores of real clips: keeps scores near 0. GANSynth has 0.001.",
            "weight", 1e-3, RealRange{0.0, 1.0, true}},
        {"critic_rate", "Critic's rate",
            "Learning rate of the critic, as a multiple of the networks' in this stage.", "times",
            1.0, RealRange{0.01, 1000.0, true}},
    };
}

Result<Adversary> Adversary::create(
    const params::ParameterSet& method, const nn::NetworkSizes& sizes)
{
    TIMBREL_TRY(auto critic, nn::GanCritic::create(sizes, sizeOf(method.text("critic_size"))));
    return Adversary(std::move(critic),
        {.strength = method.real("critic_strength"),
            .penalty = method.real("critic_penalty"),
            .drift = method.real("critic_drift"),
            .rateFactor = method.real("critic_rate"),
            .stepsPerLesson = method.integer("critic_steps")});
}

Adversary::Adversary(std::shared_ptr<nn::GanCritic> critic, Settings settings)
    : m_critic(std::move(critic))
    , m_settings(settings)
{
}

RatedParameters Adversary::parameterGroup() const
{
    // No momentum, as in WGAN-GP: the critic chases a generator that moves.
    return {m_critic->parameters(), m_settings.rateFactor, std::pair(0.0, 0.9)};
}

bool Adversary::teaches(const TrainingStep& step) const
{
    return (step.step + 1) % m_settings.stepsPerLesson == 0;
}

void Adversary::addCriticLoss(losses::LossTerms& losses, const torch::Tensor& real,
    const torch::Tensor& made, const TrainingStep& step) const
{
    const nn::InPrecision precise(nn::Precision::Float32); // differences of slopes are small
    const auto loss =
        losses::criticLoss([this](const torch::Tensor& clips) { return m_critic->forward(clips); },
            real, made, mixOf(real, step));
    const auto total = loss.total(m_settings.penalty, m_settings.drift);
    losses.total = losses.total.defined() ? losses.total + total : total;
    losses.terms.emplace_back("critic_distance", loss.distance);
    losses.terms.emplace_back("critic_penalty", loss.penalty);
    losses.terms.emplace_back("critic_drift", loss.drift);
}

void Adversary::addGeneratorLoss(losses::LossTerms& losses, const torch::Tensor& made) const
{
    const nn::InPrecision precise(nn::Precision::Float32);
    const Frozen frozen(*m_critic);
    const auto adversarial = -m_critic->forward(made).mean();
    const auto pull = [&made](const torch::Tensor& loss) {
        return normOf(torch::autograd::grad({loss}, {made}, {}, /*retain_graph=*/true)[0]);
    };
    const double own = pull(adversarial);
    const double weight = own > 0.0 ? m_settings.strength * pull(losses.total) / own : 0.0;
    losses.total = losses.total + weight * adversarial;
    losses.terms.emplace_back("adversarial", adversarial);
}

} // namespace timbrel::methods
