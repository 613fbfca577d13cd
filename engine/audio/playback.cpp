// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/playback.h"

#include <algorithm>
#include <cmath>

namespace timbrel::audio {

void Playback::jump(std::uint32_t position)
{
    std::uint64_t before = m_cursor.load();
    while (!m_cursor.compare_exchange_weak(
        before, packed({position, unpacked(before).generation + 1}))) { }
}

float Playback::mixed(const Frame& frame, std::size_t lane)
{
    const bool jumped = m_heardGeneration != frame.generation;
    m_heardGeneration = frame.generation;
    float sample = 0.0F;
    for (std::size_t i = 0; i < kMostLanes; ++i) {
        const float wanted = i == lane ? 1.0F : 0.0F;
        m_shares[i] =
            jumped ? wanted : m_shares[i] + std::clamp(wanted - m_shares[i], -m_fade, m_fade);
        if (m_shares[i] > 0.0F) {
            sample += m_shares[i] * frame.lanes[i];
        }
    }
    return sample;
}

void Playback::render(std::span<float> output, std::size_t channels, bool interrupted)
{
    std::ranges::fill(output, 0.0F);
    m_buffers.fetch_add(1);
    if (!m_sounding.load()) {
        m_level.store(0.0F);
        m_flows = false;
        return;
    }
    std::uint64_t before = m_cursor.load();
    Cursor cursor = unpacked(before);
    const std::size_t lane = std::min(m_lane.load(), kMostLanes - 1);
    const std::size_t frames = output.size() / channels;
    float peak = 0.0F;
    std::size_t made = 0;
    while (made < frames) {
        const Frame* frame = m_ring.front();
        if (frame == nullptr) {
            break;
        }
        if (frame->generation == cursor.generation) {
            if (m_released.load() != cursor.generation) {
                break;
            }
            const float sample = mixed(*frame, lane); // a sudden switch of lanes would click
            std::ranges::fill(output.subspan(made * channels, channels), sample);
            peak = std::max(peak, std::abs(sample));
            cursor.position = frame->position + 1;
            m_flows = !frame->isLast;
            ++made;
        }
        m_ring.pop();
    }
    m_level.store(peak);
    // After a jump the ring is filled anew, which takes its moment and is no gap.
    const bool ranDry = made < frames && m_heardGeneration == cursor.generation;
    if (m_flows && (ranDry || interrupted)) {
        m_gaps.fetch_add(1);
        m_interruptions.fetch_add(ranDry ? 0 : 1);
    }
    // A jump in the meantime has the last word.
    m_cursor.compare_exchange_strong(before, packed(cursor));
}

} // namespace timbrel::audio
