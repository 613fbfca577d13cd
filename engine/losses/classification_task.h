// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/losses/pretraining.h"
#include "engine/nn/audio_network.h"

namespace timbrel::losses {

/// Telling the classes of a corpus apart: cross-entropy of the network's scores.
class ClassificationTask final : public Task {
public:
    explicit ClassificationTask(std::shared_ptr<nn::AudioNetwork> network);

    [[nodiscard]] Outcome step(
        const torch::Tensor& pictures, const torch::Tensor& classes, RandomStream& random) override;

private:
    std::shared_ptr<nn::AudioNetwork> m_network;
};

} // namespace timbrel::losses
