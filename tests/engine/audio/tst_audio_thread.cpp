// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "engine/audio/player.h"
#include "engine/runtime/priority.h"
#include "tests/engine/audio/paced_card.h"
#include "tests/engine/audio/watched_thread.h"

// A real player and a real PortAudio thread, on a sound card that is a pipe emptied at the pace of
// a real card, while every core is busy. Seconds in TIMBREL_PLAY_SECONDS; with TIMBREL_BUSY=no
// something else keeps the cores busy (packaging/playback-test: a training).

namespace timbrel::audio {
namespace {

constexpr int kRate = 44100;

std::shared_ptr<const Sound> steady(float value, int seconds)
{
    auto sound = std::make_shared<Sound>();
    sound->sampleRate = kRate;
    sound->samples.assign(static_cast<std::size_t>(seconds) * kRate, value);
    return sound;
}

/// Keeps every core busy, twice over, as a training does: behind what people wait for.
class Crowd final {
public:
    Crowd()
    {
        for (unsigned i = 0; i < 2 * std::thread::hardware_concurrency(); ++i) {
            m_threads.emplace_back([](const std::stop_token& stop) {
                runtime::stepBack();
                for (volatile double work = 1.0; !stop.stop_requested();) {
                    work = work * 1.000001 + 1e-9;
                }
            });
        }
    }

private:
    std::vector<std::jthread> m_threads;
};

class AudioThread : public testing::Test {
protected:
    void SetUp() override
    {
        const char* config = std::getenv("ALSA_CONFIG_PATH");
        if (config == nullptr || std::string(config).find("alsa_file.conf") == std::string::npos) {
            GTEST_SKIP() << "runs with the sound card that is a file; use ctest";
        }
        card.emplace(std::getenv("TIMBREL_PLAYED"));
        ASSERT_TRUE(card->works());
        auto opened = Player::open();
        ASSERT_TRUE(opened) << opened.error().text();
        player = std::move(*opened);
    }

    static std::chrono::seconds patience()
    {
        const char* seconds = std::getenv("TIMBREL_PLAY_SECONDS");
        return std::chrono::seconds(seconds != nullptr ? std::atoi(seconds) : 2);
    }

    std::optional<tests::PacedCard> card;
    std::unique_ptr<Player> player;
};

TEST(Watch, seesWhatItIsToSee)
{
    const auto allocationsBefore = tests::Watch::allocations();
    const auto locksBefore = tests::Watch::locks();
    std::mutex mutex;
    std::condition_variable condition;
    {
        const tests::Watch watch;
        const std::vector<int> memory(1000, 1);
        const std::scoped_lock lock(mutex);
        condition.notify_all();
        ASSERT_EQ(memory.back(), 1);
    }
    EXPECT_GE(tests::Watch::allocations(), allocationsBefore + 2); // and a free
    EXPECT_GE(tests::Watch::locks(), locksBefore + 1);
}

TEST_F(AudioThread, neverLocksAllocatesOrRunsDryWhileEveryCoreIsBusy)
{
    std::optional<Crowd> crowd;
    if (std::getenv("TIMBREL_BUSY") == nullptr) {
        crowd.emplace();
    }
    player->setLanes({steady(0.25F, 3), steady(0.5F, 3), steady(0.125F, 2)});
    player->setLoop(true);
    player->play();
    while (player->position() < 0.1) {
        std::this_thread::yield();
    }
    const auto allocationsBefore = tests::Watch::allocations();
    const auto locksBefore = tests::Watch::locks();
    const auto callbacksBefore = tests::Watch::callbacks();
    card->watch(true);
    // As a person listens: another lane now and then, back and forth.
    const auto deadline = std::chrono::steady_clock::now() + patience();
    for (std::size_t lane = 0; std::chrono::steady_clock::now() < deadline; ++lane) {
        player->select(lane % 2);
        std::this_thread::sleep_until(
            std::min(deadline, std::chrono::steady_clock::now() + std::chrono::milliseconds(700)));
    }
    card->watch(false);
    std::printf("%.1f s played in %llu callbacks: %llu gaps of the player, %llu underruns of the "
                "card, %llu silent frames, %llu oversleeps of the card\n",
        static_cast<double>(card->frames()) / kRate,
        static_cast<unsigned long long>(tests::Watch::callbacks() - callbacksBefore),
        static_cast<unsigned long long>(player->gaps()),
        static_cast<unsigned long long>(card->underruns()),
        static_cast<unsigned long long>(card->silentFrames()),
        static_cast<unsigned long long>(card->oversleeps()));
    EXPECT_GT(tests::Watch::callbacks(), callbacksBefore + 10);
    EXPECT_EQ(tests::Watch::allocations(), allocationsBefore);
    EXPECT_EQ(tests::Watch::locks(), locksBefore);
    EXPECT_EQ(player->gaps(), 0U);
    EXPECT_EQ(card->silentFrames(), 0U);
    if (std::getenv("TIMBREL_PLAY_SECONDS") != nullptr) { // or the machine is not ours alone
        EXPECT_EQ(card->underruns(), 0U);
    }
}

TEST_F(AudioThread, slowPlaybackKeepsUpWhileEveryCoreIsBusy)
{
    const Crowd crowd;
    player->setLanes({steady(0.25F, 3), steady(0.5F, 3), steady(0.125F, 2), steady(0.2F, 3)});
    player->setLoop(true);
    player->setSpeed(0.5);
    player->play();
    while (player->position() < 0.7) {
        std::this_thread::yield();
    }
    EXPECT_EQ(player->gaps(), 0U);
}

} // namespace
} // namespace timbrel::audio
