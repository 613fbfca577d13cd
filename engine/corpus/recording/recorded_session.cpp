// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/recording/recorded_session.h"

#include <chrono>
#include <utility>

namespace timbrel::corpus {

RecordedSession::RecordedSession(std::unique_ptr<audio::Recorder> recorder)
    : m_recorder(std::move(recorder))
{
}

RecordedSession::~RecordedSession()
{
    end();
    m_recorder->stop(); // what has come in until now is heard first
}

Result<std::unique_ptr<RecordedSession>> RecordedSession::open(const std::string& device)
{
    TIMBREL_TRY(auto recorder, audio::Recorder::open(device));
    return std::unique_ptr<RecordedSession>(new RecordedSession(std::move(recorder)));
}

void RecordedSession::listen()
{
    m_recorder->start([this](std::span<const float> samples) { hear(samples); });
}

void RecordedSession::begin(TakePlan plan)
{
    const std::scoped_lock lock(m_mutex);
    m_wish = {std::move(plan), false};
    m_recording = true;
}

void RecordedSession::end()
{
    const std::scoped_lock lock(m_mutex);
    m_wish.end = true;
}

RecordedSession::News RecordedSession::news()
{
    return {m_clips.drain(), m_problems.drain()};
}

void RecordedSession::hear(std::span<const float> samples)
{
    Wish wish;
    {
        const std::scoped_lock lock(m_mutex);
        wish = std::exchange(m_wish, {});
    }
    if (wish.begin) {
        endTake();
        beginTake(std::move(*wish.begin));
    }
    keep(samples);
    if (wish.end || m_recorder->failure()) {
        endTake();
    }
    const std::scoped_lock lock(m_mutex);
    m_recording = m_take || m_wish.begin;
}

void RecordedSession::beginTake(TakePlan plan)
{
    m_seconds = 0.0;
    m_gaps = 0;
    m_gapsBefore = m_recorder->gaps();
    auto take = RecordedTake::begin(std::move(plan),
        {m_recorder->device(), m_recorder->sampleRate(), std::chrono::system_clock::now()},
        [this](const snapshots::RecordedClip& clip) { m_clips.append(clip); });
    if (take) {
        m_take.emplace(std::move(*take));
    } else {
        m_problems.append(std::move(take).error());
    }
}

void RecordedSession::keep(std::span<const float> samples)
{
    if (!m_take) {
        return;
    }
    const auto kept = m_take->add(samples);
    m_seconds = m_take->seconds();
    m_gaps = m_recorder->gaps() - m_gapsBefore;
    if (!kept) {
        m_problems.append(kept.error());
        m_take.reset();
    } else if (m_take->isFull()) {
        endTake();
    }
}

void RecordedSession::endTake()
{
    if (m_take) {
        if (const auto saved = m_take->finish(); !saved) {
            m_problems.append(saved.error());
        }
        m_take.reset();
    }
}

} // namespace timbrel::corpus
