// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/listening.h"

#include <algorithm>
#include <utility>

#include "app/bridge/heartbeat.h"

namespace timbrel::app {
namespace {

using snapshots::ClipView;

bool sameClip(const ClipView& one, const ClipView& other)
{
    return one.clipId == other.clipId && one.title == other.title;
}

bool hasSound(const ClipView& view)
{
    return std::ranges::any_of(view.lanes, [](const auto& lane) { return lane.sound != nullptr; });
}

} // namespace

Listening::Listening(Errands& errands, QObject* parent)
    : QObject(parent)
    , m_errands(errands)
{
    m_timer.setInterval(kHeartbeat);
    connect(&m_timer, &QTimer::timeout, this, &Listening::poll);
}

void Listening::setClip(std::shared_ptr<const ClipView> view)
{
    const bool another = !m_view || !view || !sameClip(*m_view, *view);
    m_view = std::move(view);
    if (another) {
        pause();
        setRegion(0.0, 0.0);
        seek(0.0);
    }
    if (m_view && hasSound(*m_view)) {
        openDevice();
    }
    handLanes();
}

void Listening::select(int lane)
{
    m_lane = lane;
    if (m_player) {
        m_player->select(static_cast<std::size_t>(std::max(0, lane)));
    }
}

void Listening::play()
{
    if (!m_view || !hasSound(*m_view)) {
        return;
    }
    if (m_player) {
        m_player->play();
    }
    if (!m_playing) {
        m_playing = true;
        Q_EMIT playingChanged(true);
    }
    m_timer.start();
}

void Listening::playFromStart()
{
    seek(0.0);
    play();
}

void Listening::pause()
{
    if (m_player) {
        m_player->pause();
    }
    poll();
}

void Listening::toggle()
{
    if (m_playing) {
        pause();
    } else {
        play();
    }
}

void Listening::seek(double seconds)
{
    if (m_player) {
        m_player->seek(seconds);
    }
    Q_EMIT positionChanged(seconds);
}

void Listening::setLoop(bool loop)
{
    m_loop = loop;
    if (m_player) {
        m_player->setLoop(loop, m_from, m_to);
    }
}

void Listening::setMatched(bool matched)
{
    m_matched = matched;
    if (m_player) {
        m_player->setMatched(matched);
    }
}

void Listening::setRegion(double from, double to)
{
    m_from = from;
    m_to = to;
    const bool loops = m_loop || to > from;
    if (loops != m_loop) {
        Q_EMIT loopChanged(loops);
    }
    setLoop(loops);
    Q_EMIT regionChanged(from, to);
}

void Listening::openDevice()
{
    if (std::exchange(m_asked, true)) {
        return;
    }
    m_errands.ask("opening the sound device", [this](Monitor&) -> Errands::Answer {
        // Answers can be copied, a player cannot.
        auto opened =
            std::make_shared<Result<std::unique_ptr<audio::Player>>>(audio::Player::open());
        return [this, opened] { deviceOpened(std::move(*opened)); };
    });
}

void Listening::deviceOpened(Result<std::unique_ptr<audio::Player>> opened)
{
    if (!opened) {
        Q_EMIT deviceMissing(QString::fromStdString(opened.error().text()));
        poll();
        return;
    }
    m_player = std::move(*opened);
    m_player->setLoop(m_loop, m_from, m_to);
    m_player->setMatched(m_matched);
    m_player->select(static_cast<std::size_t>(std::max(0, m_lane)));
    handLanes();
    if (m_playing) {
        m_player->play();
    }
}

void Listening::handLanes()
{
    if (!m_player) {
        return;
    }
    std::vector<std::shared_ptr<const Sound>> lanes;
    if (m_view) {
        for (const auto& lane : m_view->lanes) {
            lanes.push_back(lane.sound);
        }
    }
    m_player->setLanes(std::move(lanes));
}

void Listening::poll()
{
    const bool playing = m_player && m_player->playing();
    if (m_player) {
        Q_EMIT positionChanged(m_player->position());
    }
    Q_EMIT levelChanged(playing ? m_player->level() : 0.0F);
    if (!playing && (m_player || !m_timer.isActive() || m_asked)) {
        m_timer.stop();
    }
    if (playing != m_playing) {
        m_playing = playing;
        Q_EMIT playingChanged(playing);
    }
}

} // namespace timbrel::app
