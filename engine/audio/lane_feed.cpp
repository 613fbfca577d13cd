// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/lane_feed.h"

#include <algorithm>
#include <utility>

namespace timbrel::audio {

void LaneFeed::setLanes(std::vector<std::vector<float>> lanes)
{
    m_lanes = std::move(lanes);
    m_anew = true;
}

void LaneFeed::fill(Playback& playback, const Wish& wish)
{
    const auto cursor = playback.cursor();
    const bool anew = std::exchange(m_anew, false);
    if (anew || cursor.generation != m_fed.generation) {
        m_fed = cursor;
        begin(cursor.position, wish.speed);
    }
    if (m_stretcher) {
        fillSlowly(playback, wish);
    } else {
        fillAtOnce(playback, wish);
    }
    playback.release(m_fed.generation); // all that there is room for, or the end
}

void LaneFeed::begin(std::uint32_t position, double speed)
{
    m_speed = speed;
    m_handed = 0;
    m_stretcher.reset();
    if (speed < 1.0) {
        const std::size_t lanes = std::max<std::size_t>(1, m_lanes.size());
        m_stretcher = std::make_unique<Stretcher>(m_sampleRate, lanes, speed);
        m_block.assign(lanes, std::vector<float>(Stretcher::kAtOnce));
        m_runs = {{0, position}};
        m_put = 0;
        m_taken = 0;
    }
}

/// The position to be read now; nothing at the end.
std::optional<std::uint32_t> LaneFeed::next(const Wish& wish)
{
    const std::uint32_t to = std::min(wish.to, wish.length);
    if (wish.repeats && m_fed.position >= to && wish.from < to) {
        m_fed.position = wish.from;
    }
    if (m_fed.position >= wish.length) {
        return std::nullopt;
    }
    return m_fed.position++;
}

void LaneFeed::hand(Playback& playback, const Wish& wish, Playback::Frame& frame)
{
    frame.generation = m_fed.generation;
    frame.isLast = !wish.repeats && frame.position + 1 >= wish.length;
    playback.feed(frame);
    if (m_handed < kHeadStart && ++m_handed == kHeadStart) {
        playback.release(m_fed.generation);
    }
}

void LaneFeed::fillAtOnce(Playback& playback, const Wish& wish)
{
    for (std::size_t room = playback.room(); room > 0; --room) {
        const auto position = next(wish);
        if (!position) {
            return;
        }
        Playback::Frame frame;
        frame.position = *position;
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
            if (*position < m_lanes[lane].size()) {
                frame.lanes[lane] = m_lanes[lane][*position];
            }
        }
        hand(playback, wish, frame);
    }
}

void LaneFeed::fillSlowly(Playback& playback, const Wish& wish)
{
    while (playback.room() > 0) {
        if (m_stretcher->ready() == 0) {
            putSome(wish);
        } else if (!takeSome(playback, wish)) {
            return;
        }
    }
}

/// One block, with silence behind the end, which lets the last of the sound come out.
void LaneFeed::putSome(const Wish& wish)
{
    for (std::size_t n = 0; n < Stretcher::kAtOnce; ++n, ++m_put) {
        const auto position = next(wish);
        if (position && *position != m_runs.back().position + (m_put - m_runs.back().put)) {
            m_runs.push_back({m_put, *position});
        }
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
            const bool sounds = position && *position < m_lanes[lane].size();
            m_block[lane][n] = sounds ? m_lanes[lane][*position] : 0.0F;
        }
    }
    std::vector<const float*> inputs;
    for (const auto& lane : m_block) {
        inputs.push_back(lane.data());
    }
    m_stretcher->put(inputs, Stretcher::kAtOnce);
}

/// False at the end, when nothing more will come.
bool LaneFeed::takeSome(Playback& playback, const Wish& wish)
{
    const std::size_t count = std::min({playback.room(), m_stretcher->ready(), Stretcher::kAtOnce});
    std::vector<float*> outputs;
    for (auto& lane : m_block) {
        outputs.push_back(lane.data());
    }
    m_stretcher->take(outputs, count);
    for (std::size_t n = 0; n < count; ++n) {
        Playback::Frame frame;
        frame.position = positionOfTaken(m_speed);
        if (frame.position >= wish.length) {
            return false;
        }
        ++m_taken;
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
            frame.lanes[lane] = m_block[lane][n];
        }
        hand(playback, wish, frame);
    }
    return true;
}

std::uint32_t LaneFeed::positionOfTaken(double speed)
{
    const auto put = static_cast<std::uint64_t>(static_cast<double>(m_taken) * speed);
    while (m_runs.size() > 1 && m_runs[1].put <= put) {
        m_runs.pop_front();
    }
    return m_runs.front().position + static_cast<std::uint32_t>(put - m_runs.front().put);
}

} // namespace timbrel::audio
