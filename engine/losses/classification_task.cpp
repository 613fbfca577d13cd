// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/classification_task.h"

namespace timbrel::losses {

ClassificationTask::ClassificationTask(std::shared_ptr<nn::AudioNetwork> network)
    : m_network(register_module("network", std::move(network)))
{
}

Task::Outcome ClassificationTask::step(
    const torch::Tensor& pictures, const torch::Tensor& classes, RandomStream& /*random*/)
{
    const auto scores = m_network->scores(m_network->stages(pictures).back());
    return {torch::cross_entropy_loss(scores, classes),
        (scores.argmax(1) == classes).to(torch::kFloat32).mean()};
}

} // namespace timbrel::losses
