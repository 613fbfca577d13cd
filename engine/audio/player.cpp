// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/player.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <utility>

#include "engine/audio/loudness.h"
#include "engine/audio/playback.h"
#include "engine/audio/port_audio.h"
#include "engine/audio/resampler.h"

namespace timbrel::audio {
namespace {

using Lanes = std::vector<std::shared_ptr<const Sound>>;

constexpr double kFadeSeconds = 0.01; // of a switch of lanes
constexpr auto kFeedEvery = std::chrono::milliseconds(5); // the ring lasts thirty times as long

/// What is to be repeated, in seconds.
struct Loop {
    bool on = false;
    double from = 0.0;
    double to = 0.0;
};

} // namespace

/// The stream, the thread that feeds it, and what is asked of both.
struct Player::Device {
    PortAudio library;
    Playback playback;
    PaStream* stream = nullptr;
    std::size_t channels = 1;
    double sampleRate = 0.0; ///< Hz
    std::atomic<std::uint32_t> length = 0; ///< of the longest lane asked for, in frames

    std::mutex mutex; ///< guards what is asked; the audio thread never takes it
    std::condition_variable asked;
    std::optional<Lanes> newLanes;
    Lanes lanes; ///< the last that were asked for
    bool matched = false; ///< in loudness
    Loop loop;
    bool ending = false;

    ~Device();
    [[nodiscard]] Result<> begin();
    [[nodiscard]] std::uint32_t frameAt(double seconds) const
    {
        return static_cast<std::uint32_t>(std::llround(std::max(0.0, seconds) * sampleRate));
    }

private:
    static int onBuffer(const void* input, void* output, unsigned long frames,
        const PaStreamCallbackTimeInfo* times, PaStreamCallbackFlags flags, void* device);

    void feedUntilEnding();
    void prepare(const Lanes& wanted, bool levelled);
    void fill(const Loop& wanted);
    void pauseAtEnd(const Loop& wanted);
    void startOrStop();

    // The feeding thread's own.
    std::vector<std::vector<float>> m_lanes; ///< at the device's rate
    Playback::Cursor m_fed; ///< the next frame to be fed
    bool m_running = false;
    std::jthread m_feeder;
};

Player::Device::~Device()
{
    {
        const std::scoped_lock lock(mutex);
        ending = true;
        asked.notify_all();
    }
    if (m_feeder.joinable()) {
        m_feeder.join();
    }
    library.close(stream);
}

int Player::Device::onBuffer(const void*, void* output, unsigned long frames,
    const PaStreamCallbackTimeInfo*, PaStreamCallbackFlags, void* device)
{
    auto* self = static_cast<Device*>(device);
    self->playback.render(
        std::span(static_cast<float*>(output), frames * self->channels), self->channels);
    return paContinue;
}

Result<> Player::Device::begin()
{
    const PaDeviceIndex index = library.works() ? Pa_GetDefaultOutputDevice() : paNoDevice;
    if (index == paNoDevice) {
        return PortAudio::noDevice("there is no sound device");
    }
    const PaDeviceInfo* facts = Pa_GetDeviceInfo(index);
    sampleRate = facts->defaultSampleRate;
    playback.setFade(static_cast<std::size_t>(std::lround(kFadeSeconds * sampleRate)));
    channels = facts->maxOutputChannels > 1 ? 2 : 1;
    const PaStreamParameters parameters{
        index, static_cast<int>(channels), paFloat32, facts->defaultHighOutputLatency, nullptr};
    TIMBREL_TRY(stream, library.open(nullptr, &parameters, sampleRate, &Device::onBuffer, this));
    m_feeder = std::jthread([this] { feedUntilEnding(); });
    return {};
}

void Player::Device::feedUntilEnding()
{
    std::unique_lock lock(mutex);
    while (!ending) {
        if (playback.sounding() || m_running) {
            asked.wait_for(lock, kFeedEvery);
        } else {
            asked.wait(lock, [this] { return ending || newLanes || playback.sounding(); });
        }
        const auto wantedLanes = std::exchange(newLanes, std::nullopt);
        const Loop wanted = loop;
        const bool levelled = matched;
        lock.unlock();
        if (wantedLanes) {
            prepare(*wantedLanes, levelled);
        }
        if (playback.sounding()) {
            fill(wanted);
        }
        startOrStop();
        lock.lock();
        pauseAtEnd(wanted);
    }
}

void Player::Device::prepare(const Lanes& wanted, bool levelled)
{
    const auto used = std::span(wanted).first(std::min(wanted.size(), kMostLanes));
    const auto gains = levelled ? matchingGains(used) : std::vector<float>(used.size(), 1.0F);
    std::vector<std::vector<float>> resampledLanes;
    for (std::size_t i = 0; i < used.size(); ++i) {
        auto& lane = resampledLanes.emplace_back();
        if (const auto& sound = used[i]; sound && sound->sampleRate > 0) {
            const int rate = static_cast<int>(std::lround(sampleRate));
            lane = resampled(sound->samples, sound->sampleRate, rate).value_or(lane);
            std::ranges::transform(
                lane, lane.begin(), [gain = gains[i]](float sample) { return gain * sample; });
        }
    }
    m_lanes = std::move(resampledLanes);
    const std::scoped_lock lock(mutex);
    playback.jump(playback.cursor().position); // what is in the ring is of the old lanes
}

void Player::Device::fill(const Loop& wanted)
{
    const auto cursor = playback.cursor();
    if (cursor.generation != m_fed.generation) {
        m_fed = cursor;
    }
    const std::uint32_t from = wanted.to > wanted.from ? frameAt(wanted.from) : 0;
    const std::uint32_t to = wanted.to > wanted.from
        ? std::min<std::uint32_t>(frameAt(wanted.to), length)
        : length.load();
    for (std::size_t room = playback.room(); room > 0; --room) {
        if (wanted.on && m_fed.position >= to && from < to) {
            m_fed.position = from;
        }
        if (m_fed.position >= length) {
            return;
        }
        Playback::Frame frame;
        frame.position = m_fed.position;
        frame.generation = m_fed.generation;
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
            if (m_fed.position < m_lanes[lane].size()) {
                frame.lanes[lane] = m_lanes[lane][m_fed.position];
            }
        }
        playback.feed(frame);
        ++m_fed.position;
    }
}

/// With the mutex held, so that a seek or play in the same moment is not undone.
void Player::Device::pauseAtEnd(const Loop& wanted)
{
    if (!wanted.on && !newLanes && playback.sounding() && playback.cursor().position >= length) {
        playback.setSounding(false);
    }
}

void Player::Device::startOrStop()
{
    if (playback.sounding() && !m_running) {
        m_running = Pa_StartStream(stream) == paNoError;
        playback.setSounding(m_running); // a device that was unplugged plays no more
    } else if (!playback.sounding() && m_running) {
        Pa_StopStream(stream); // lets what it was given be heard
        m_running = false;
    }
}

Player::Player(std::unique_ptr<Device> device)
    : m_device(std::move(device))
{
}
Player::~Player() = default;

Result<std::unique_ptr<Player>> Player::open()
{
    auto device = std::make_unique<Device>();
    TIMBREL_CHECK(device->begin());
    return std::unique_ptr<Player>(new Player(std::move(device)));
}

void Player::setLanes(std::vector<std::shared_ptr<const Sound>> lanes)
{
    double longest = 0.0;
    for (const auto& lane : lanes) {
        longest = std::max(longest, lane ? lane->seconds() : 0.0);
    }
    const std::scoped_lock lock(m_device->mutex);
    m_device->length = m_device->frameAt(longest);
    m_device->lanes = std::move(lanes);
    m_device->newLanes = m_device->lanes;
    m_device->asked.notify_all();
}

void Player::select(std::size_t lane)
{
    m_device->playback.select(lane);
}

void Player::play()
{
    const std::scoped_lock lock(m_device->mutex);
    if (m_device->playback.cursor().position >= m_device->length) {
        m_device->playback.jump(0);
    }
    m_device->playback.setSounding(true);
    m_device->asked.notify_all();
}

void Player::pause()
{
    const std::scoped_lock lock(m_device->mutex);
    m_device->playback.setSounding(false);
    m_device->asked.notify_all();
}

void Player::seek(double seconds)
{
    const std::scoped_lock lock(m_device->mutex);
    m_device->playback.jump(m_device->frameAt(seconds));
}

void Player::setLoop(bool on, double from, double to)
{
    const std::scoped_lock lock(m_device->mutex);
    m_device->loop = {on, from, to};
}

void Player::setMatched(bool matched)
{
    const std::scoped_lock lock(m_device->mutex);
    if (std::exchange(m_device->matched, matched) != matched) {
        m_device->newLanes = m_device->lanes;
        m_device->asked.notify_all();
    }
}

bool Player::playing() const
{
    return m_device->playback.sounding();
}

double Player::position() const
{
    return m_device->playback.cursor().position / m_device->sampleRate;
}

float Player::level() const
{
    return m_device->playback.level();
}

} // namespace timbrel::audio
