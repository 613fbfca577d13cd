// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/analysis/probe.h"

namespace timbrel::analysis {

/// How well each code sits among its own class: (b − a)/max(a, b), with a its mean Euclidean
/// distance to the others of its class and b the smallest mean distance to another class. 1 where
/// classes lie apart, 0 where they lie in each other, below where a code lies among others. 0 for a
/// class of one code, and where there is one class only. Rousseeuw (1987).
///
/// Takes n² distances; the same for any threads.
[[nodiscard]] std::vector<double> silhouettes(const LabelledCodes& part, std::size_t threads);

} // namespace timbrel::analysis
