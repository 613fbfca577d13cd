// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/capture.h"

#include <algorithm>
#include <cmath>

namespace timbrel::audio {

void Capture::take(std::span<const float> input, bool interrupted)
{
    const std::size_t kept = std::min(input.size(), m_ring.writable());
    m_joins = m_joins && !interrupted;
    if (kept > 0 && !m_joins) {
        if (m_gapsAhead.writable() > 0) {
            m_gapsAhead.push(m_kept);
        }
        m_joins = true;
    }
    float peak = 0.0F;
    for (const float sample : input) {
        peak = std::max(peak, std::abs(sample));
    }
    for (const float sample : input.first(kept)) {
        m_ring.push(sample);
    }
    m_kept += kept;
    m_joins = m_joins && kept == input.size();
    m_taken.fetch_add(input.size());
    float before = m_peak.load();
    while (before < peak && !m_peak.compare_exchange_weak(before, peak)) { }
}

std::size_t Capture::drain(std::span<float> output)
{
    std::size_t count = 0;
    while (count < output.size()) {
        const float* sample = m_ring.front();
        if (sample == nullptr) {
            break;
        }
        output[count++] = *sample;
        m_ring.pop();
    }
    m_drained += count;
    for (const auto* gap = m_gapsAhead.front(); gap != nullptr && *gap < m_drained;
         gap = m_gapsAhead.front()) {
        m_gapsAhead.pop();
        m_gaps.fetch_add(1);
    }
    return count;
}

} // namespace timbrel::audio
