// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/methods/catalog.h"

#include <algorithm>
#include <array>

#include "engine/base/random.h"
#include "engine/methods/lord_full.h"
#include "engine/methods/lord_semi.h"
#include "engine/nn/drawn_weights.h"

namespace timbrel::methods {

losses::LossContext ModelShape::lossContext(const params::Experiment& experiment) const
{
    return {.values = experiment.values("losses"),
        .channels = channels,
        .bands = bands,
        .frames = frames,
        .angleChannel = angleChannel,
        .rangeDb = rangeDb,
        .bandHz = bandHz,
        .framesPerSecond = framesPerSecond,
        .device = device};
}

std::span<const MethodRow> methodCatalog()
{
    static const std::array rows{
        MethodRow{LordSemi::row(), {.encodesUnseenClips = true, .transfersToClass = true},
            Creator(&LordSemi::create)},
        MethodRow{LordFull::row(), {.encodesUnseenClips = true, .transfersToClass = true},
            Creator(&LordFull::create)},
    };
    return rows;
}

Result<std::unique_ptr<LearntMethod>> createLearnt(
    const params::Experiment& experiment, const ModelShape& shape)
{
    const auto& id = experiment.row("method").id;
    const auto row = std::ranges::find_if(
        methodCatalog(), [&](const MethodRow& candidate) { return candidate.row.id == id; });
    const auto seed = static_cast<std::uint64_t>(experiment.values("training").integer("seed"));
    const nn::DrawnWeights drawn(mixSeed(seed, "weights"));
    return std::get<CreateLearnt>(row->create)(experiment, shape);
}

} // namespace timbrel::methods
