// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace timbrel::runtime {

/// How long an activity will still take, if it goes on as it went since it began.
class TimeLeft final {
public:
    using Clock = std::chrono::steady_clock;

    /// Seconds, `fraction` in [0, 1] of `activity` being done at `now`; nothing while too little is
    /// done to tell. Another activity begins anew.
    [[nodiscard]] std::optional<double> after(
        double fraction, std::string_view activity, Clock::time_point now = Clock::now());

private:
    std::string m_activity;
    Clock::time_point m_began;
    double m_beganAt = 0.0; ///< fraction
};

} // namespace timbrel::runtime
