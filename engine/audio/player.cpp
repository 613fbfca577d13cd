// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/player.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <future>
#include <mutex>
#include <span>
#include <thread>
#include <utility>

#include "engine/audio/lane_feed.h"
#include "engine/audio/loudness.h"
#include "engine/audio/output_stream.h"
#include "engine/audio/resampler.h"

namespace timbrel::audio {
namespace {

using Lanes = std::vector<std::shared_ptr<const Sound>>;

constexpr double kFadeSeconds = 0.01; // of a switch of lanes
constexpr auto kFeedEvery = std::chrono::milliseconds(5); // the ring lasts sixty times as long

/// What is asked of the feeding thread besides lanes; times in seconds.
struct Wish {
    bool matched = false; ///< in loudness
    bool loops = false;
    double from = 0.0;
    double to = 0.0;
    double speed = 1.0;
};

/// A lane as it was brought to the device's rate.
struct Resampled {
    std::shared_ptr<const Sound> sound;
    std::vector<float> samples;
};

/// Lanes that can be fed.
struct Prepared {
    std::vector<Resampled> resampled;
    std::vector<std::vector<float>> lanes; ///< the same, in the wanted loudness
};

/// At the device's rate, looked for among those that were brought to it before.
std::vector<float> samplesOf(
    const std::shared_ptr<const Sound>& sound, const std::vector<Resampled>& before, int rate)
{
    if (!sound || sound->sampleRate <= 0) {
        return {};
    }
    const auto known = std::ranges::find(before, sound, &Resampled::sound);
    if (known != before.end()) {
        return known->samples;
    }
    return resampled(sound->samples, sound->sampleRate, rate).value_or(std::vector<float>{});
}

/// Takes a while where lanes are minutes long.
Prepared prepared(
    const Lanes& wanted, bool levelled, const std::vector<Resampled>& before, int rate)
{
    const auto used = std::span(wanted).first(std::min(wanted.size(), kMostLanes));
    const auto gains = levelled ? matchingGains(used) : std::vector<float>(used.size(), 1.0F);
    Prepared made;
    for (std::size_t i = 0; i < used.size(); ++i) {
        made.resampled.push_back({used[i], samplesOf(used[i], before, rate)});
        auto& lane = made.lanes.emplace_back(made.resampled.back().samples);
        std::ranges::transform(
            lane, lane.begin(), [gain = gains[i]](float sample) { return gain * sample; });
    }
    return made;
}

} // namespace

/// The stream, the thread that feeds it, and what is asked of both.
struct Player::Device {
    Playback playback;
    OutputStream stream;
    std::atomic<std::uint32_t> length = 0; ///< of the longest lane asked for, in frames

    mutable std::mutex mutex; ///< guards what is asked; the audio thread never takes it
    std::condition_variable asked;
    std::optional<Lanes> newLanes;
    bool oldGoOn = false; ///< while new lanes are prepared: they were heard when these were asked for
    Lanes lanes; ///< the last that were asked for
    Wish wish;
    std::optional<Error> failure;
    bool ending = false;

    ~Device();
    [[nodiscard]] Result<> begin(const std::string& device);
    void ask(); ///< for `lanes`, with the mutex held
    [[nodiscard]] std::uint32_t frameAt(double seconds) const
    {
        return static_cast<std::uint32_t>(
            std::llround(std::max(0.0, seconds) * stream.sampleRate()));
    }

private:
    void feedUntilEnding();
    void prepare(Lanes wanted, bool levelled);
    void takePrepared();
    [[nodiscard]] LaneFeed::Wish inFrames(const Wish& wanted) const;
    void pauseAtEnd(const Wish& wanted);
    void startOrStop();
    void noteFailure(const Result<>& outcome);

    // The feeding thread's own.
    std::optional<LaneFeed> m_feed;
    std::vector<Resampled> m_resampled; ///< the last lanes: most of the next are among them
    /// The next lanes, made beside, so that the old ones go on meanwhile; not valid without any.
    std::future<Prepared> m_next;
    bool m_oldGoOn = false;
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
}

Result<> Player::Device::begin(const std::string& device)
{
    TIMBREL_CHECK(stream.open(device, playback));
    playback.setFade(static_cast<std::size_t>(std::lround(kFadeSeconds * stream.sampleRate())));
    m_feed.emplace(stream.sampleRate());
    m_feeder = std::jthread([this] { feedUntilEnding(); });
    return {};
}

void Player::Device::ask()
{
    newLanes = lanes;
    oldGoOn = playback.sounding();
    asked.notify_all();
}

void Player::Device::feedUntilEnding()
{
    std::unique_lock lock(mutex);
    while (!ending) {
        if (playback.sounding() || stream.runs() || m_next.valid()) {
            asked.wait_for(lock, kFeedEvery);
        } else {
            asked.wait(lock, [this] { return ending || newLanes || playback.sounding(); });
        }
        // One after the other: what is asked for meanwhile has its turn next.
        auto wantedLanes =
            m_next.valid() ? std::nullopt : std::exchange(newLanes, std::nullopt);
        const Wish wanted = wish;
        m_oldGoOn = wantedLanes ? oldGoOn && !m_resampled.empty() : m_oldGoOn;
        lock.unlock();
        if (wantedLanes) {
            prepare(std::move(*wantedLanes), wanted.matched);
        }
        takePrepared();
        if (playback.sounding() && (m_oldGoOn || !m_next.valid())) {
            m_feed->fill(playback, inFrames(wanted));
        }
        startOrStop();
        lock.lock();
        pauseAtEnd(wanted);
    }
}

void Player::Device::prepare(Lanes wanted, bool levelled)
{
    m_next = std::async(std::launch::async,
        [wanted = std::move(wanted), levelled, before = std::exchange(m_resampled, {}),
            rate = static_cast<int>(std::lround(stream.sampleRate()))] {
            return prepared(wanted, levelled, before, rate);
        });
}

void Player::Device::takePrepared()
{
    if (!m_next.valid() || m_next.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return;
    }
    auto made = m_next.get();
    m_resampled = std::move(made.resampled);
    m_feed->setLanes(std::move(made.lanes));
    const std::scoped_lock lock(mutex);
    playback.jump(playback.cursor().position); // what is in the ring is of the old lanes
}

LaneFeed::Wish Player::Device::inFrames(const Wish& wanted) const
{
    const bool isPart = wanted.to > wanted.from;
    const std::uint32_t whole = length;
    return {whole, wanted.loops, isPart ? frameAt(wanted.from) : 0,
        isPart ? frameAt(wanted.to) : whole, wanted.speed};
}

/// With the mutex held, so that a seek or play in the same moment is not undone.
void Player::Device::pauseAtEnd(const Wish& wanted)
{
    if (!wanted.loops && !newLanes && playback.sounding() && playback.cursor().position >= length) {
        playback.setSounding(false);
    }
}

void Player::Device::startOrStop()
{
    noteFailure(stream.check());
    if (playback.sounding() && !stream.runs()) {
        noteFailure(stream.start());
    } else if (!playback.sounding() && stream.runs()) {
        stream.stop();
    }
}

/// A device that was unplugged plays no more.
void Player::Device::noteFailure(const Result<>& outcome)
{
    if (!outcome) {
        const std::scoped_lock lock(mutex);
        failure = outcome.error();
        playback.setSounding(false);
    }
}

Player::Player(std::unique_ptr<Device> device)
    : m_device(std::move(device))
{
}
Player::~Player() = default;

Result<std::unique_ptr<Player>> Player::open(const std::string& device)
{
    auto opened = std::make_unique<Device>();
    TIMBREL_CHECK(opened->begin(device));
    return std::unique_ptr<Player>(new Player(std::move(opened)));
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
    m_device->ask();
}

void Player::select(std::size_t lane)
{
    m_device->playback.select(lane);
}

void Player::play()
{
    const std::scoped_lock lock(m_device->mutex);
    if (m_device->failure) {
        return;
    }
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
    m_device->wish.loops = on;
    m_device->wish.from = from;
    m_device->wish.to = to;
}

void Player::setSpeed(double speed)
{
    const std::scoped_lock lock(m_device->mutex);
    const double possible = std::clamp(speed, Stretcher::kSlowest, 1.0);
    if (std::exchange(m_device->wish.speed, possible) != possible) {
        auto& playback = m_device->playback; // what is in the ring is of the old speed
        playback.jump(playback.cursor().position);
    }
}

void Player::setMatched(bool matched)
{
    const std::scoped_lock lock(m_device->mutex);
    if (std::exchange(m_device->wish.matched, matched) != matched) {
        m_device->ask();
    }
}

bool Player::playing() const
{
    return m_device->playback.sounding();
}

double Player::position() const
{
    return m_device->playback.cursor().position / m_device->stream.sampleRate();
}

float Player::level() const
{
    return m_device->playback.level();
}

const std::string& Player::device() const
{
    return m_device->stream.device();
}

std::uint64_t Player::gaps() const
{
    return m_device->playback.gaps();
}

std::uint64_t Player::interruptions() const
{
    return m_device->playback.interruptions();
}

std::optional<Error> Player::failure() const
{
    const std::scoped_lock lock(m_device->mutex);
    return m_device->failure;
}

} // namespace timbrel::audio
