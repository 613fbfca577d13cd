// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "engine/snapshots/spectrogram.h"

namespace timbrel::snapshots {

inline constexpr float kMostDifferenceDb = 30.0F;

/// How many decibels louder `of` is than `from`, cell by cell, [bands, frames of the shorter], in
/// a range of ± kMostDifferenceDb; cells below both floors differ by nothing. Nothing where their
/// bands or their times are not the same.
[[nodiscard]] std::optional<Spectrogram> difference(const Spectrogram& of, const Spectrogram& from);

} // namespace timbrel::snapshots
