// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include "engine/base/result.h"

namespace timbrel::audio {

/// `samples` at `from` Hz as they would have been at `to` Hz, in soxr's high quality (aliases and
/// images below -100 dB). The length is rounded to the nearest sample. Refuses rates that no sound
/// has, see sample_rates.h. Any thread.
[[nodiscard]] Result<std::vector<float>> resampled(
    std::span<const float> samples, int from, int to);

} // namespace timbrel::audio
