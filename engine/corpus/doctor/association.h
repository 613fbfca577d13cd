// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace timbrel::corpus {

// How much a class tells about something else; both correct for what chance gives in small samples,
// so that independent things are near 0. One label or value for each class index.

/// Cramér's V with the bias correction of Bergsma (2013), in [0, 1]: 1 when the class decides the
/// label. 0 where there is only one class or one label.
[[nodiscard]] double associationWithLabels(
    std::span<const std::size_t> classes, std::span<const std::string> labels);

/// Share of the variance of `values` that lies between classes (epsilon squared, Kelley 1935), in
/// [0, 1]. 0 where there is only one class or no variance.
[[nodiscard]] double associationWithValues(
    std::span<const std::size_t> classes, std::span<const double> values);

} // namespace timbrel::corpus
