// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/snapshots/spectrogram.h"

namespace timbrel::snapshots {

/// The legend of `shown`, itself a picture: levels rise from `floorDb` to `ceilingDb`, and where
/// `shown` has hues, they go from left to right.
[[nodiscard]] Spectrogram colorRamp(const Spectrogram& shown, float floorDb, float ceilingDb);

} // namespace timbrel::snapshots
