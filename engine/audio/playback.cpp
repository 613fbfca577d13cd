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

void Playback::render(std::span<float> output, std::size_t channels)
{
    std::ranges::fill(output, 0.0F);
    if (!m_sounding.load()) {
        m_level.store(0.0F);
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
            // A switch of lanes is spread over this buffer, or it would click.
            const float share = static_cast<float>(made + 1) / static_cast<float>(frames);
            const float sample = lane == m_heardLane ? frame->lanes[lane]
                                                     : frame->lanes[m_heardLane]
                    + share * (frame->lanes[lane] - frame->lanes[m_heardLane]);
            std::ranges::fill(output.subspan(made * channels, channels), sample);
            peak = std::max(peak, std::abs(sample));
            cursor.position = frame->position + 1;
            ++made;
        }
        m_ring.pop();
    }
    if (made > 0) {
        m_heardLane = lane;
    }
    m_level.store(peak);
    // A jump in the meantime has the last word.
    m_cursor.compare_exchange_strong(before, packed(cursor));
}

} // namespace timbrel::audio
