// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/params/experiment.h"

namespace timbrel::experiments {

/// What clips of one class are told apart by, [clips, features]: as `corpus.sub_class_features`
/// says, the mean level of each band, or the means of the maps of VGG16's first convolution
/// (seed 000 clusters the maps themselves, a million numbers a clip). Means over time, so that
/// clusters are of colour and register rather than of when notes begin. Worker thread; asks
/// `monitor` at every batch. Fails where VGG16's weights are wanted and cannot be read.
[[nodiscard]] Result<Matrix> clipPortraits(const params::Experiment& experiment,
    const corpus::FeatureSet& features, std::span<const std::size_t> clips, Monitor& monitor);

} // namespace timbrel::experiments
