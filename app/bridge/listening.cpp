// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/listening.h"

#include <algorithm>
#include <utility>

#include "app/bridge/heartbeat.h"
#include "widgets/base/text.h"

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

/// What came of opening a device, on its way from one thread to another.
struct Listening::Opened {
    std::unique_ptr<audio::Player> player; ///< null where there is an error
    std::vector<std::string> devices;
    Sentence error;
};

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
    if (m_view && hasSound(*m_view) && !std::exchange(m_asked, true)) {
        openDevice(true);
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
    } else {
        openDevice(true);
    }
    setPlaying(true);
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
    setPlaying(false);
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
    m_position = std::max(0.0, seconds);
    if (m_player) {
        m_player->seek(m_position);
    }
    Q_EMIT positionChanged(m_position);
}

void Listening::nudge(double seconds)
{
    seek(std::clamp(m_position + seconds, 0.0, this->seconds()));
}

void Listening::setSpeed(double speed)
{
    m_speed = speed;
    if (m_player) {
        m_player->setSpeed(speed);
    }
}

void Listening::chooseDevice(const QString& device)
{
    m_device = device.toStdString();
    openDevice(false);
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

void Listening::openDevice(bool elseDefault)
{
    if (m_opening) {
        return;
    }
    m_opening = true;
    // Answers can be copied, a player cannot. The last one goes first: one device at a time, and
    // only then are new ones seen.
    auto opened = std::make_shared<Opened>();
    opened->player = std::move(m_player);
    m_errands.ask("opening the sound device",
        [this, opened, elseDefault, device = m_device](Monitor&) -> Errands::Answer {
            opened->player.reset();
            auto player = audio::Player::open(device);
            if (!player && elseDefault && !device.empty()) {
                player = audio::Player::open();
            }
            if (player) {
                opened->player = std::move(*player);
            } else {
                opened->error = player.error().text();
            }
            opened->devices = audio::outputDevices();
            return [this, opened, device] {
                m_opening = false;
                if (device != m_device) { // another was chosen meanwhile
                    m_player = std::move(opened->player);
                    openDevice(false);
                } else {
                    deviceOpened(*opened);
                }
            };
        });
}

void Listening::deviceOpened(Opened& opened)
{
    m_player = std::move(opened.player);
    QStringList devices;
    for (const auto& device : opened.devices) {
        devices.append(QString::fromStdString(device));
    }
    Q_EMIT devicesChanged(
        devices, m_player ? QString::fromStdString(m_player->device()) : QString());
    Q_EMIT deviceMissing(widgets::toQString(opened.error));
    if (m_player) {
        m_player->setLoop(m_loop, m_from, m_to);
        m_player->setMatched(m_matched);
        m_player->setSpeed(m_speed);
        m_player->select(static_cast<std::size_t>(std::max(0, m_lane)));
        handLanes();
        m_player->seek(m_position);
        if (m_playing) {
            m_player->play();
        }
    }
    poll();
}

/// It is closed beside the window, since a device that does not answer takes its time.
void Listening::loseDevice(const Error& why)
{
    m_errands.ask("closing the sound device",
        [player = std::make_shared<std::unique_ptr<audio::Player>>(std::move(m_player))](
            Monitor&) -> Errands::Answer {
            player->reset();
            return {};
        });
    Q_EMIT deviceMissing(widgets::toQString(why.text()));
    poll();
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
    if (m_opening) {
        return; // what is asked for is done when the device is there
    }
    if (m_player) {
        m_position = m_player->position();
        Q_EMIT positionChanged(m_position);
        if (const auto failure = m_player->failure()) {
            loseDevice(*failure);
            return;
        }
    }
    const bool playing = m_player && m_player->playing();
    Q_EMIT levelChanged(playing ? m_player->level() : 0.0F);
    if (!playing) {
        m_timer.stop();
    }
    setPlaying(playing);
}

void Listening::setPlaying(bool playing)
{
    if (std::exchange(m_playing, playing) != playing) {
        Q_EMIT playingChanged(playing);
    }
}

double Listening::seconds() const
{
    double longest = 0.0;
    if (m_view) {
        for (const auto& lane : m_view->lanes) {
            longest = std::max(longest, lane.sound ? lane.sound->seconds() : 0.0);
        }
    }
    return longest;
}

} // namespace timbrel::app
