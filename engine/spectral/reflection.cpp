// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/reflection.h"

#include <algorithm>
#include <cassert>

namespace timbrel::spectral {

std::size_t reflected(std::int64_t index, std::size_t count)
{
    assert(count >= 1);
    if (count == 1) {
        return 0;
    }
    const auto period = static_cast<std::int64_t>(2 * (count - 1));
    const std::int64_t phase = ((index % period) + period) % period;
    return static_cast<std::size_t>(std::min(phase, period - phase));
}

} // namespace timbrel::spectral
