// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/player.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <future>
#include <optional>
#include <thread>

#include <gtest/gtest.h>

#include "engine/audio/loudness.h"
#include "engine/audio/resampler.h"
#include "tests/engine/audio/listened_card.h"
#include "tests/support/signals.h"

// Plays through a real PortAudio stream into a sound card that is a pipe (alsa_file.conf): the card
// takes sound only while a test listens, so a test that looks away misses nothing. It may take it
// faster than real time, so the feeder may fall behind and silence come in between; signals here
// are never zero, and zeros are left out of what was played.

namespace timbrel::audio {
namespace {

constexpr int kRate = 44100; // of that card

std::shared_ptr<const Sound> ramp(std::size_t samples, float sign = 1.0F)
{
    auto sound = std::make_shared<Sound>();
    sound->sampleRate = kRate;
    for (std::size_t n = 0; n < samples; ++n) {
        sound->samples.push_back(
            sign * 0.5F * static_cast<float>(n + 1) / static_cast<float>(samples));
    }
    return sound;
}

class PlayerTest : public testing::Test {
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

    void TearDown() override { close(); }

    /// Listens until `condition` holds, and to nothing after that.
    testing::AssertionResult becomes(const std::function<bool()>& condition)
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!condition()) {
            card->listen();
            if (std::chrono::steady_clock::now() > deadline) {
                return testing::AssertionFailure() << "did not come about within 60 s";
            }
            std::this_thread::yield();
        }
        return testing::AssertionSuccess();
    }

    /// Closes the player, which lets the card have what is on its way to it.
    void close()
    {
        const auto closed = std::async(std::launch::async, [this] { player.reset(); });
        while (closed.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
            card->listen();
        }
    }

    /// Closes the player and gives what the card was given, one channel, silence left out.
    std::vector<float> played()
    {
        close();
        const auto interleaved = card->heard(); // two channels
        std::vector<float> samples;
        for (std::size_t n = 0; n + 1 < interleaved.size(); n += 2) {
            EXPECT_EQ(interleaved[n], interleaved[n + 1]);
            if (interleaved[n] != 0.0F) {
                samples.push_back(interleaved[n]);
            }
        }
        return samples;
    }

    std::optional<tests::ListenedCard> card;
    std::unique_ptr<Player> player;
};

TEST_F(PlayerTest, givesTheDeviceExactlyTheSamples)
{
    const auto sound = ramp(50000);
    player->setLanes({sound});
    player->play();
    ASSERT_TRUE(becomes([&] { return player->position() > 0.0; }));
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    EXPECT_NEAR(player->position(), 50000.0 / kRate, 1e-9);
    EXPECT_EQ(played(), sound->samples);
}

TEST_F(PlayerTest, switchesLanesAtTheSamePosition)
{
    player->setLanes({ramp(200000), ramp(200000, -1.0F)});
    player->play();
    ASSERT_TRUE(becomes([&] { return player->position() > 0.1; }));
    player->select(1);
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    const auto samples = played();
    const auto wanted = ramp(200000)->samples;
    const auto begins = static_cast<std::size_t>(
        std::ranges::find_if(
            samples, [&, n = std::size_t{0}](float v) mutable { return v != wanted[n++]; })
        - samples.begin());
    const auto ends = static_cast<std::size_t>(
        std::ranges::find_if(samples, [](float v) { return v < 0.0F; }) - samples.begin());
    ASSERT_LT(begins, samples.size()) << "the switch was not heard";
    EXPECT_GT(begins, 0U);
    // The same position: what is left of the second lane is its end, sample by sample.
    const std::size_t rest = samples.size() - std::min(samples.size(), begins + 16384);
    ASSERT_GT(rest, 1000U);
    for (std::size_t n = 1; n <= rest; ++n) {
        ASSERT_EQ(samples[samples.size() - n], -wanted[wanted.size() - n]);
    }
    EXPECT_LT(ends - begins, 600U) << "the crossing takes ten milliseconds";
    EXPECT_GE(samples.size() + 2, wanted.size()) << "nothing is left out";
}

TEST_F(PlayerTest, seeksAndPlaysAgainFromTheStart)
{
    const auto sound = ramp(20000);
    player->setLanes({sound});
    player->seek(10000.0 / kRate);
    EXPECT_NEAR(player->position(), 10000.0 / kRate, 1e-9);
    player->play();
    ASSERT_TRUE(becomes([&] { return player->position() > 0.4; }));
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    player->play();
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    std::vector<float> wanted(sound->samples.begin() + 10000, sound->samples.end());
    wanted.insert(wanted.end(), sound->samples.begin(), sound->samples.end());
    EXPECT_EQ(played(), wanted);
}

TEST_F(PlayerTest, repeatsALoopUntilItIsLetGo)
{
    const auto sound = ramp(30000);
    player->setLanes({sound});
    player->setLoop(true, 5000.0 / kRate, 9000.0 / kRate);
    player->play();
    double last = 0.0;
    ASSERT_TRUE(becomes([&] {
        const double before = std::exchange(last, player->position());
        return last < before;
    }));
    EXPECT_LE(last, 9000.0 / kRate + 1e-9);
    player->setLoop(false);
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    const auto samples = played();
    ASSERT_GT(samples.size(), 30000U);
    EXPECT_TRUE(std::equal(samples.begin(), samples.begin() + 9000, sound->samples.begin()));
    EXPECT_TRUE(
        std::equal(samples.begin() + 9000, samples.begin() + 13000, sound->samples.begin() + 5000));
    EXPECT_TRUE(std::equal(samples.end() - 20000, samples.end(), sound->samples.end() - 20000));
}

TEST_F(PlayerTest, pausesAndGoesOnWithoutLosingASample)
{
    const auto sound = ramp(300000);
    player->setLanes({sound});
    player->play();
    ASSERT_TRUE(becomes([&] { return player->position() > 0.2; }));
    player->pause();
    EXPECT_FALSE(player->playing());
    player->play();
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    EXPECT_EQ(played(), sound->samples);
}

TEST_F(PlayerTest, bringsLanesToTheDevicesRate)
{
    auto sound = std::make_shared<Sound>(Sound{16000, tests::sine(440.0, 16000, 8000)});
    for (float& sample : sound->samples) {
        sample += 0.6F;
    }
    player->setLanes({nullptr, sound});
    player->select(1);
    player->play();
    ASSERT_TRUE(becomes([&] { return player->position() > 0.0; }));
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    const auto wanted = resampled(sound->samples, 16000, kRate).value();
    const auto samples = played();
    EXPECT_EQ(samples, wanted);
}

TEST_F(PlayerTest, bringsLanesToOneLoudness)
{
    const auto loud = std::make_shared<Sound>(Sound{kRate, tests::sine(440.0, kRate, kRate)});
    auto quiet = std::make_shared<Sound>(*loud);
    applyGain(*quiet, -12.0);
    player->setMatched(true);
    player->setLanes({loud, quiet});
    player->select(1);
    player->play();
    ASSERT_TRUE(becomes([&] { return player->position() > 0.0; }));
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    const auto heard = integratedLoudness({kRate, played()});
    ASSERT_TRUE(heard);
    EXPECT_NEAR(*heard, integratedLoudness(*loud).value(), 0.1);
}

TEST_F(PlayerTest, slowlyItTakesTwiceAsLongAndChangesInTheMiddle)
{
    const auto sound = std::make_shared<Sound>(Sound{kRate, tests::sine(440.0, kRate, kRate)});
    player->setLanes({sound});
    player->setSpeed(0.5);
    player->play();
    ASSERT_TRUE(becomes([&] { return player->position() > 0.5; }));
    player->setSpeed(1.0);
    EXPECT_NEAR(player->position(), 0.5, 0.1) << "a change of speed stays in place";
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    EXPECT_NEAR(player->position(), 1.0, 1e-9);
    EXPECT_NEAR(static_cast<double>(played().size()), 1.5 * kRate, 0.1 * kRate);
}

TEST_F(PlayerTest, devicesAreChosenByName)
{
    EXPECT_EQ(player->device(), "default");
    const auto devices = outputDevices();
    ASSERT_GE(devices.size(), 2U);
    EXPECT_EQ(devices.front(), "default");
    EXPECT_NE(std::ranges::find(devices, "headphones"), devices.end());
    const auto other = Player::open("headphones");
    ASSERT_TRUE(other) << other.error().text();
    EXPECT_EQ((*other)->device(), "headphones");
    const auto none = Player::open("gramophone");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NoDevice);
    EXPECT_NE(none.error().remedy.english().find("headphones"), std::string::npos);
}

TEST_F(PlayerTest, aDeviceThatAnswersNoMoreIsToldOf)
{
    player->setLanes({ramp(400000)});
    player->play();
    ASSERT_TRUE(becomes([&] { return player->position() > 0.1; }));
    // Nobody listens to the card any more: it takes nothing, as one whose cable was pulled.
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!player->failure() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::yield();
    }
    ASSERT_TRUE(player->failure());
    EXPECT_EQ(player->failure()->code, ErrorCode::NoDevice);
    EXPECT_EQ(player->failure()->where, "default");
    EXPECT_FALSE(player->playing());
    EXPECT_GT(player->position(), 0.1) << "where it was is known";
    player->play();
    EXPECT_FALSE(player->playing());
}

TEST_F(PlayerTest, withoutLanesThereIsNothingToPlay)
{
    player->play();
    ASSERT_TRUE(becomes([&] { return !player->playing(); }));
    EXPECT_FLOAT_EQ(player->level(), 0.0F);
    EXPECT_EQ(player->position(), 0.0);
}

TEST(NoDevice, isSaidInWords)
{
    const char* config = std::getenv("ALSA_CONFIG_PATH");
    if (config == nullptr || std::string(config).find("alsa_none.conf") == std::string::npos) {
        GTEST_SKIP() << "runs with a sound card that is not there; use ctest";
    }
    const auto player = Player::open();
    ASSERT_FALSE(player);
    EXPECT_EQ(player.error().code, ErrorCode::NoDevice);
    EXPECT_FALSE(player.error().remedy.empty());
}

} // namespace
} // namespace timbrel::audio
