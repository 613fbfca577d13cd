// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/snapshots/interval.h"

namespace timbrel::analysis {

struct BootstrapSettings {
    std::size_t draws = 1000;
    double confidence = 0.95;
    std::uint64_t seed = 0;
};

/// How far the mean of `values` would move with other recordings: the percentile interval of the
/// means of `draws` resamples. Whole groups are drawn with replacement, as many as there are:
/// clips of one recording are alike, and counting them as independent would make the interval too
/// narrow. `groups` names the group of each value. Nothing where there are fewer than two groups.
/// Efron and Tibshirani (1993), chapter 13; percentiles are interpolated linearly.
[[nodiscard]] std::optional<snapshots::Interval> bootstrapMean(std::span<const double> values,
    std::span<const std::size_t> groups, const BootstrapSettings& settings);

} // namespace timbrel::analysis
