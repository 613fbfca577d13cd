// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/methods/learnt_method.h"
#include "engine/training/pace.h"

namespace timbrel::training {

/// The value of every loss of a step, "total" first.
using LossValues = std::vector<std::pair<std::string, double>>;

/// Computes the losses of a step and leaves their gradients in the parameters that the step moves;
/// all others are without one. Where the pace has several parts and the method allows it
/// (LearntMethod::splits), each part computes its own clips with its own graph, and the gradients
/// are added up in their order, weighted by their clips, so that the sum is the same every time.
/// Worker thread; sets LibTorch's threads of the calling thread.
[[nodiscard]] LossValues stepGradients(methods::LearntMethod& method,
    const std::vector<methods::RatedParameters>& groups, const methods::Batch& batch,
    const methods::TrainingStep& step, const Pace& pace);

} // namespace timbrel::training
