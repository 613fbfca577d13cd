// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/recording/recorded_session.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <thread>

#include <gtest/gtest.h>

#include "engine/audio/sound_file.h"
#include "tests/support/temporary_folder.h"

// Through a real PortAudio stream from a microphone that is a file
// (tests/engine/audio/alsa_file.conf).

namespace timbrel::corpus {
namespace {

constexpr std::size_t kHeard = 220500; // five seconds at the card's rate; they fit into the ring

class RecordedSessionTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (std::getenv("ALSA_CONFIG_PATH") == nullptr) {
            GTEST_SKIP() << "runs with the sound card that is a file; use ctest";
        }
        // Steps of 16 bits, so that nothing has to be rounded.
        for (std::size_t n = 0; n < kHeard; ++n) {
            heard.push_back(static_cast<float>(static_cast<int>(n * 7 % 65536) - 32768) / 32768.0F);
        }
        const auto file = temporary.path() / "heard.raw";
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char*>(heard.data()), kHeard * sizeof(float));
        ::setenv("TIMBREL_HEARD", file.c_str(), 1);
        auto opened = RecordedSession::open({});
        ASSERT_TRUE(opened) << opened.error().text();
        session = std::move(*opened);
    }

    [[nodiscard]] TakePlan plan(double seconds) const
    {
        CutOptions cut;
        cut.at = CutOptions::At::Intervals;
        cut.length = 1.0;
        return {temporary.path() / "corpus", "flute", cut, seconds};
    }
    static testing::AssertionResult becomes(const std::function<bool()>& condition)
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!condition()) {
            if (std::chrono::steady_clock::now() > deadline) {
                return testing::AssertionFailure() << "did not come about within a minute";
            }
            std::this_thread::yield();
        }
        return testing::AssertionSuccess();
    }

    tests::TemporaryFolder temporary;
    std::vector<float> heard;
    std::unique_ptr<RecordedSession> session;
};

TEST_F(RecordedSessionTest, whatIsOnDiskIsExactlyWhatWasHeard)
{
    session->begin(plan(4.5));
    EXPECT_TRUE(session->recording());
    session->listen();
    ASSERT_TRUE(becomes([this] { return !session->recording(); }));
    EXPECT_DOUBLE_EQ(session->takeSeconds(), 4.5);
    const auto news = session->news();
    EXPECT_TRUE(news.problems.empty());
    ASSERT_EQ(news.clips.size(), 5U);
    std::vector<float> kept;
    for (const auto& clip : news.clips) {
        const auto sound = audio::readSound(temporary.path() / "corpus" / clip.file, 0);
        ASSERT_TRUE(sound) << sound.error().text();
        EXPECT_EQ(sound->sampleRate, 44100);
        kept.insert(kept.end(), sound->samples.begin(), sound->samples.end());
    }
    heard.resize(static_cast<std::size_t>(4.5 * 44100));
    EXPECT_EQ(kept, heard);
    const auto takes = readTakes(temporary.path() / "corpus");
    ASSERT_TRUE(takes);
    EXPECT_EQ(takes->front().device, "default");
}

TEST_F(RecordedSessionTest, aTakeGoesOnUntilItIsEndedAndAnotherFollows)
{
    session->begin(plan(0.0));
    session->listen();
    ASSERT_TRUE(becomes([this] { return session->takeSeconds() > 1.5; }));
    EXPECT_TRUE(session->recording());
    session->end();
    ASSERT_TRUE(becomes([this] { return !session->recording(); }));
    const std::size_t first = session->news().clips.size();
    EXPECT_GE(first, 1U);
    session->begin(plan(1.0));
    ASSERT_TRUE(becomes([this] { return !session->recording(); }));
    EXPECT_EQ(session->news().clips.size(), 1U);
    EXPECT_EQ(readTakes(temporary.path() / "corpus")->size(), 2U);
}

TEST_F(RecordedSessionTest, whatIsUnderWayIsSavedWhenTheSessionEnds)
{
    auto everything = plan(0.0);
    everything.cut.length = 3600.0;
    session->begin(everything);
    session->listen();
    ASSERT_TRUE(becomes([this] { return session->takeSeconds() > 0.5; }));
    session.reset();
    EXPECT_EQ(recordedClips(temporary.path() / "corpus").size(), 1U);
}

TEST_F(RecordedSessionTest, aTakeThatCannotBeKeptIsToldInWords)
{
    std::ofstream(temporary.path() / "corpus") << "a file where a folder should be";
    session->begin(plan(0.0));
    session->listen();
    ASSERT_TRUE(becomes([this] { return !session->recording(); }));
    const auto news = session->news();
    EXPECT_TRUE(news.clips.empty());
    ASSERT_EQ(news.problems.size(), 1U);
    EXPECT_FALSE(news.problems.front().text().empty());
    EXPECT_FALSE(session->failure());
}

} // namespace
} // namespace timbrel::corpus
