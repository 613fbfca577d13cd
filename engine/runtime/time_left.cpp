// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/time_left.h"

namespace timbrel::runtime {
namespace {

constexpr double kTelling = 0.02; // of the activity; what took less says nothing yet

} // namespace

std::optional<double> TimeLeft::after(
    double fraction, std::string_view activity, Clock::time_point now)
{
    if (m_activity != activity || fraction < m_beganAt) {
        m_activity = activity;
        m_began = now;
        m_beganAt = fraction;
    }
    const double done = fraction - m_beganAt;
    if (done < kTelling) {
        return std::nullopt;
    }
    return std::chrono::duration<double>(now - m_began).count() * (1.0 - fraction) / done;
}

} // namespace timbrel::runtime
