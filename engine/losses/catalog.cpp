// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/catalog.h"

#include <array>

#include "engine/losses/cyclic_phase.h"
#include "engine/losses/mean_absolute_error.h"
#include "engine/losses/mean_squared_error.h"

namespace timbrel::losses {
namespace {

template <typename T> std::unique_ptr<Loss> make()
{
    return std::make_unique<T>();
}

} // namespace

std::span<const LossRow> lossCatalog()
{
    static const std::array rows{
        LossRow{
            {"mse", "Mean squared error", "Punishes large differences most; alone it blurs.", {}},
            1.0, make<MeanSquaredError>},
        LossRow{{"mae", "Mean absolute error",
                    "Punishes all differences alike; alone it sounds robotic (seed 000), with the "
                    "squared error it is better than either.",
                    {}},
            1.0, make<MeanAbsoluteError>},
        LossRow{{"cyclic_phase", "Cyclic phase error",
                    "Of representations with a phase angle: squared angular difference, a whole "
                    "turn being none (seed 000).",
                    {}},
            0.1, make<CyclicPhase>, Channels::Angle},
    };
    return rows;
}

} // namespace timbrel::losses
