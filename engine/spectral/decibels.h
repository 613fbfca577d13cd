// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace timbrel::spectral {

/// value ← 10 log10(max(value, least)), in place: powers to decibels. Magnitudes take `perDecade`
/// 20. `least` is positive, since silence has no logarithm.
void toDecibels(std::span<float> values, float least, float perDecade = 10.0F);

} // namespace timbrel::spectral
