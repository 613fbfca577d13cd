// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <utility>

#include "engine/base/monitor.h"

namespace timbrel {

/// A part of longer work: what it reports from 0 to 1 is told as [from, to] of the whole, under the
/// whole's name for it. Ends when the whole does, which must outlive it.
class PartMonitor final : public Monitor {
public:
    PartMonitor(Monitor& whole, double from, double to, std::string activity)
        : m_whole(whole)
        , m_from(from)
        , m_to(to)
        , m_activity(std::move(activity))
    {
    }

    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }
    void progress(double fraction, std::string_view /*activity*/) override
    {
        m_whole.progress(m_from + fraction * (m_to - m_from), m_activity);
    }

private:
    Monitor& m_whole;
    double m_from;
    double m_to;
    std::string m_activity;
};

} // namespace timbrel
