// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/matrix.h"
#include "engine/spectral/measures.h"

namespace timbrel::analysis {

/// Decibels [bands, frames] of power, moved so that their mean power is 0 dB, and cut 80 dB under
/// their loudest: what a log-spectral distance compares, so that loudness does not count.
[[nodiscard]] Matrix levelledDecibels(Matrix decibels);

/// spectral::logSpectralDistance() of two pictures of the same size, both levelled first. SS-VQ-VAE
/// (Cífka et al., 2021) brings signals to the same root mean square; a picture's bands stand in for
/// them here, so the figures compare among pictures of one representation only.
[[nodiscard]] double levelledLogSpectralDistance(
    const Matrix& reference, const Matrix& estimate, spectral::DistanceAxis axis);

} // namespace timbrel::analysis
