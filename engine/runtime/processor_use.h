// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>

namespace timbrel::runtime {

/// Of all cores together since the machine started, in seconds.
struct ProcessorTimes {
    double busy = 0.0;
    double all = 0.0; ///< idle or not
};

/// As the first line of /proc/stat tells them; nothing where that is another text.
[[nodiscard]] std::optional<ProcessorTimes> processorTimes(
    std::string_view stat, double ticksPerSecond);

/// What share of `all` others took between two moments, of which this program took `own` seconds.
[[nodiscard]] double othersShare(
    const ProcessorTimes& before, const ProcessorTimes& after, double own);

/// Who uses the processor, from when it is made.
class ProcessorUse final {
public:
    ProcessorUse();

    /// The share of all cores that other programs took, in [0, 1]; 0 where that cannot be told.
    [[nodiscard]] double byOthers() const;

private:
    std::optional<ProcessorTimes> m_before;
    double m_ownBefore = 0.0;
};

} // namespace timbrel::runtime
