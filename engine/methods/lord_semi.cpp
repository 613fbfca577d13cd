// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/methods/lord_semi.h"

#include "engine/methods/lord_graph.h"

namespace timbrel::methods {

params::Row LordSemi::row()
{
    return {"lord-semi", "LORD, semi-amortised",
        "Learns a code for every class and an encoder for the content, in a single stage (seed "
        "000). "
        "Unseen recordings can be encoded and transferred at once.",
        lordParameters()};
}

Result<std::unique_ptr<LearntMethod>> LordSemi::create(
    const params::Experiment& experiment, const ModelShape& shape)
{
    const auto sizes = networkSizes(experiment, shape);
    TIMBREL_TRY(auto loss, losses::WeightedLoss::create(shape.lossContext(experiment)));
    TIMBREL_TRY(auto encoder, makeContentEncoder(experiment, sizes));
    TIMBREL_TRY(auto generator, makeGenerator(experiment, sizes));

    auto network = std::make_shared<Network>();
    network->encoder = network->register_module("encoder", std::move(encoder));
    network->generator = network->register_module("generator", std::move(generator));
    network->classTable =
        network->register_module("class_table", latentTable(shape.classes, sizes.classSize));
    loss.registerIn(*network);
    return std::unique_ptr<LearntMethod>(new LordSemi(
        std::move(network), std::move(loss), LordSettings::from(experiment.values("method"))));
}

LordSemi::LordSemi(
    std::shared_ptr<Network> network, losses::WeightedLoss loss, LordSettings settings)
    : m_network(std::move(network))
    , m_loss(std::move(loss))
    , m_settings(settings)
{
}

std::vector<RatedParameters> LordSemi::parameterGroups()
{
    auto networks = m_network->encoder->parameters();
    for (auto& parameter : m_network->generator->parameters()) {
        networks.push_back(std::move(parameter));
    }
    return {
        {std::move(networks), 1.0}, {{m_network->classTable->weight}, m_settings.latentRateFactor}};
}

losses::LossTerms LordSemi::trainingLosses(const Batch& batch, const TrainingStep& step)
{
    const auto code = m_network->encoder->forward(batch.clips);
    auto losses = m_loss(m_network->generator->forward(withNoise(code, m_settings.noiseSigma, step),
                             m_network->classTable->forward(batch.classes)),
        batch.clips);
    addDecay(losses, m_settings.contentDecay, code);
    return losses;
}

torch::Tensor LordSemi::encode(const torch::Tensor& clips, Monitor& /*monitor*/)
{
    return m_network->encoder->forward(clips);
}

torch::Tensor LordSemi::decode(const torch::Tensor& content, const torch::Tensor& classes)
{
    return m_network->generator->forward(content, m_network->classTable->forward(classes));
}

torch::Tensor LordSemi::classCodes()
{
    return m_network->classTable->weight;
}

snapshots::ModelGraph LordSemi::graph() const
{
    return semiGraph(m_settings.noiseSigma, m_settings.contentDecay);
}

void LordSemi::passThrough(const torch::Tensor& clips)
{
    static_cast<void>(m_network->generator->forward(m_network->encoder->forward(clips),
        m_network->classTable->weight.narrow(0, 0, 1).expand({clips.size(0), -1})));
}

} // namespace timbrel::methods
