// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/base/result.h"
#include "engine/losses/loss.h"
#include "engine/losses/loss_context.h"
#include "engine/params/parameter.h"

// The rows of the catalog whose networks are trained on the corpus, with their knobs. All refuse
// clips that are too small for the network.

namespace timbrel::losses {

[[nodiscard]] Result<std::unique_ptr<Loss>> createRho(const LossContext& context);
[[nodiscard]] std::vector<params::Parameter> rhoParameters();

[[nodiscard]] Result<std::unique_ptr<Loss>> createVggish(const LossContext& context);
[[nodiscard]] std::vector<params::Parameter> vggishParameters();

/// The network of `rho`, learning without classes.
[[nodiscard]] Result<std::unique_ptr<Loss>> createCola(const LossContext& context);

} // namespace timbrel::losses
