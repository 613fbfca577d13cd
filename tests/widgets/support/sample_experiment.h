// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/params/experiment.h"

namespace timbrel::tests {

/// An experiment with every kind of parameter: sections "corpus" (one row), "method" (two rows),
/// "training" (one row).
[[nodiscard]] params::Experiment sampleExperiment();

/// Ways of stitching: one with two parameters, one with one, one with none.
[[nodiscard]] std::vector<params::Row> sampleWays();

} // namespace timbrel::tests
