// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

#include "engine/base/matrix.h"
#include "engine/spectral/constant_q.h"

namespace timbrel::spectral {

// Where an estimate of the phase of constant-Q bands begins. All are deterministic.

/// Fills the frames (of the right number) of one band with numbers whose angles are the first
/// phases. Holds a reference to the transform it was made for.
using ConstantQStart = std::function<void(std::size_t band, ConstantQ::Frames& frames)>;

/// Every frame at an angle of its own.
[[nodiscard]] ConstantQStart randomStart(std::uint64_t seed);

/// Every band turns at its instantaneous frequency, from a random angle on: the sum of its
/// deviations [bands, frames] (see ConstantQFeatures) over time.
[[nodiscard]] ConstantQStart integratedStart(
    const ConstantQ& transform, const Matrix& deviations, std::uint64_t seed);

/// The angles of another signal, of any length; beyond its end those of silence, 0.
[[nodiscard]] ConstantQStart contentStart(
    const ConstantQ& transform, std::span<const float> content);

/// A matrix [bands, frames] continued to all hops of the transform as it continues signals: there
/// and back again, half of the rest after the end, half before the beginning.
[[nodiscard]] Matrix continued(const Matrix& features, std::size_t hops);

} // namespace timbrel::spectral
