// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/recorder.h"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

// Records through a real PortAudio stream from a sound card whose microphone is a file
// (alsa_file.conf). That card delivers faster than real time; the first seconds fit into the ring,
// so they come whole.

namespace timbrel::audio {
namespace {

bool runsWith(const char* card)
{
    const char* config = std::getenv("ALSA_CONFIG_PATH");
    return config != nullptr && std::string(config).find(card) != std::string::npos;
}

testing::AssertionResult becomes(const std::function<bool()>& condition)
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

class RecorderTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!runsWith("alsa_file.conf")) {
            GTEST_SKIP() << "runs with the sound card that is a file; use ctest";
        }
    }

    /// The microphone hears these samples.
    void hear(const std::vector<float>& samples) const
    {
        const auto file = folder.path() / "heard.raw";
        std::ofstream stream(file, std::ios::binary);
        stream.write(reinterpret_cast<const char*>(samples.data()),
            static_cast<std::streamsize>(samples.size() * sizeof(float)));
        ::setenv("TIMBREL_HEARD", file.c_str(), 1);
    }

    tests::TemporaryFolder folder;
};

TEST_F(RecorderTest, theSinkGetsExactlyTheSamples)
{
    std::vector<float> wanted(200000);
    for (std::size_t n = 0; n < wanted.size(); ++n) {
        wanted[n] = static_cast<float>(static_cast<int>(n % 60001) - 30000) / 32768.0F;
    }
    hear(wanted);
    auto recorder = Recorder::open({});
    ASSERT_TRUE(recorder) << recorder.error().text();
    EXPECT_EQ((*recorder)->sampleRate(), 44100);
    EXPECT_EQ((*recorder)->device(), "default");
    std::vector<float> got; // the recorder's thread's, until `whole`
    std::atomic<bool> whole = false;
    (*recorder)->start([&](std::span<const float> samples) {
        const std::size_t missing = wanted.size() - got.size();
        const auto more = samples.first(std::min(samples.size(), missing));
        got.insert(got.end(), more.begin(), more.end());
        whole = got.size() == wanted.size();
    });
    ASSERT_TRUE(becomes([&] { return whole.load(); }));
    EXPECT_FLOAT_EQ((*recorder)->takePeak(), 30000.0F / 32768.0F);
    EXPECT_FALSE((*recorder)->failure());
    recorder->reset();
    EXPECT_EQ(got, wanted);
}

TEST_F(RecorderTest, aDeviceThatFallsSilentIsToldInWords)
{
    // A pipe that nobody writes into: the card waits for it for ever.
    const auto pipe = folder.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const int held = ::open(pipe.c_str(), O_RDWR);
    ASSERT_GE(held, 0);
    ::setenv("TIMBREL_HEARD", pipe.c_str(), 1);
    auto recorder = Recorder::open({});
    ASSERT_TRUE(recorder) << recorder.error().text();
    std::atomic<int> asked = 0;
    (*recorder)->start([&asked](std::span<const float>) { ++asked; });
    ASSERT_TRUE(becomes([&] { return (*recorder)->failure().has_value(); }));
    EXPECT_EQ((*recorder)->failure()->code, ErrorCode::NoDevice);
    EXPECT_EQ((*recorder)->failure()->where, "default");
    EXPECT_FALSE((*recorder)->failure()->remedy.empty());
    EXPECT_GT(asked.load(), 1) << "the sink lives on";
    ::close(held); // lets the card go
    recorder->reset();
}

TEST_F(RecorderTest, devicesAreListedAndFoundByName)
{
    hear({0.5F});
    const auto names = inputDevices();
    ASSERT_FALSE(names.empty());
    EXPECT_EQ(names.front(), "default");
    EXPECT_TRUE(Recorder::open("default"));
    const auto unknown = Recorder::open("defalt");
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NoDevice);
    EXPECT_NE(unknown.error().text().english().find("\"default\"?"), std::string::npos);
}

TEST(NoInputDevice, isSaidInWords)
{
    if (!runsWith("alsa_none.conf")) {
        GTEST_SKIP() << "runs with a sound card that is not there; use ctest";
    }
    EXPECT_TRUE(inputDevices().empty());
    const auto recorder = Recorder::open({});
    ASSERT_FALSE(recorder);
    EXPECT_EQ(recorder.error().code, ErrorCode::NoDevice);
    EXPECT_FALSE(recorder.error().remedy.empty());
}

} // namespace
} // namespace timbrel::audio
