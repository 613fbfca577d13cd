// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <complex>
#include <span>

namespace timbrel::spectral {

/// values ← magnitude · e^{2πi turns}, all of one length; turns between −½ and ½.
void fromPolar(std::span<const float> magnitudes, std::span<const float> turns,
    std::span<std::complex<float>> values);

} // namespace timbrel::spectral
