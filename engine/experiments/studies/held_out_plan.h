// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/corpus/features/features.h"
#include "engine/measures/held_out_transfer.h"

namespace timbrel::experiments {

/// Which clips, held out if not said otherwise, are looked at and measured. Fixed for a corpus, so
/// that every step and every run shows the same ones.
struct HeldOutPlan {
    std::vector<std::size_t> gridClips; ///< heads of the grid, one or two a class, the liveliest
    std::vector<std::size_t> trainingGridClips; ///< the same while held-out clips have no codes yet
    std::vector<std::size_t> mapClips; ///< held-out clips in the code map
    std::vector<std::size_t> probeClips; ///< training clips that the probe learns from
    std::vector<std::size_t> validationClips; ///< reconstructed now and then while training
    std::vector<measures::HeldOutTransfer> validationTransfers; ///< where the truth is known
};

[[nodiscard]] HeldOutPlan planHeldOut(const corpus::FeatureSet& features);

} // namespace timbrel::experiments
