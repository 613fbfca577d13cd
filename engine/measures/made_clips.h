// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/measures/held_out_transfer.h"
#include "engine/transfer/model.h"

namespace timbrel::measures {

/// A clip to be made: which of some content codes, played by whom.
struct Making {
    std::size_t row = 0;
    std::size_t target = 0; ///< class
};

/// What a model makes of content codes [clips, contentSize], batch by batch: calls `take` with the
/// index of each making and its features, [channels, bands, frames] in [0, 1], in order. Worker
/// thread; asks `monitor` at every batch, and fails only when cancelled.
[[nodiscard]] Result<> makeClips(const transfer::Model& model, const Matrix& codes,
    std::span<const Making> makings, std::string_view activity, Monitor& monitor,
    const std::function<void(std::size_t, std::span<const float>)>& take);

/// The mean absolute difference of what a model makes to what it should be: to the truth, or to the
/// clip itself where the transfer has none and goes to its own class. 0 for no transfers.
[[nodiscard]] Result<double> meanError(const transfer::Model& model,
    const corpus::FeatureSet& features, std::span<const HeldOutTransfer> transfers,
    Monitor& monitor);

/// Each clip to its own class.
[[nodiscard]] std::vector<HeldOutTransfer> reconstructionsOf(
    const corpus::FeatureSet& features, std::span<const std::size_t> clips);

} // namespace timbrel::measures
