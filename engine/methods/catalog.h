// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/result.h"
#include "engine/losses/loss_context.h"
#include "engine/methods/learnt_method.h"
#include "engine/params/experiment.h"

namespace timbrel::methods {

/// What a method has to fit: the clips of the representation and the classes of the corpus.
struct ModelShape {
    std::int64_t channels = 1;
    std::int64_t bands = 128;
    std::int64_t frames = 128;
    std::int64_t classes = 2;
    std::optional<std::int64_t> angleChannel{}; ///< see spectral::Representation::angleChannel
    std::int64_t trainingClips = 0; ///< rows of tables with a code for each
    /// Decibels that [0, 1] of the first channel spans, where it is a level.
    std::optional<double> rangeDb{};
    std::vector<float> bandHz{}; ///< centres of the picture's bands
    double framesPerSecond = 0.0;
    torch::DeviceType device = torch::kCPU; ///< where the model will be

    /// What the experiment's losses are made for; keeps a reference to the experiment.
    [[nodiscard]] losses::LossContext lossContext(const params::Experiment& experiment) const;
};

/// What a method can do, as data, so that programs ask before they offer.
struct Capabilities {
    bool encodesUnseenClips = false; ///< audio that was never trained on
    bool transfersToClass = false;
};

/// Methods come in shapes: learnt on a corpus, optimised on a pair of clips, analysis of a corpus.
/// The row's creator tells which; a new shape is a new alternative here.
using CreateLearnt = Result<std::unique_ptr<LearntMethod>> (*)(
    const params::Experiment& experiment, const ModelShape& shape);
using Creator = std::variant<CreateLearnt>;

struct MethodRow {
    params::Row row;
    Capabilities capabilities;
    Creator create;
};

[[nodiscard]] std::span<const MethodRow> methodCatalog();

/// The experiment's method, its weights drawn from the experiment's seed. Refuses sizes that the
/// chosen networks cannot have.
[[nodiscard]] Result<std::unique_ptr<LearntMethod>> createLearnt(
    const params::Experiment& experiment, const ModelShape& shape);

} // namespace timbrel::methods
