// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/decoded_sound.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

#include <gtest/gtest.h>
#include <sndfile.h>

#include "engine/base/files.h"
#include "tests/support/signals.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::audio {
namespace {

class DecodedFile : public testing::Test {
protected:
    std::filesystem::path file(const std::string& name) const { return folder.path() / name; }

    /// Writes channels of 32-bit floats side by side.
    void write(const std::string& name, const std::vector<std::vector<float>>& channels)
    {
        SF_INFO facts = {};
        facts.samplerate = 16000;
        facts.channels = static_cast<int>(channels.size());
        facts.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
        std::vector<float> interleaved;
        for (std::size_t n = 0; n < channels.front().size(); ++n) {
            for (const auto& channel : channels) {
                interleaved.push_back(channel[n]);
            }
        }
        SNDFILE* handle = sf_open(file(name).c_str(), SFM_WRITE, &facts);
        ASSERT_NE(handle, nullptr);
        sf_write_float(handle, interleaved.data(), static_cast<sf_count_t>(interleaved.size()));
        sf_close(handle);
    }

    tests::TemporaryFolder folder;
};

TEST_F(DecodedFile, aGoodOneHasNothingToTell)
{
    const auto signal = tests::sine(440.0, 16000, 16000);
    write("good.wav", {signal});
    const auto decoded = decodeSound(file("good.wav"));
    ASSERT_TRUE(decoded) << decoded.error().text();
    EXPECT_EQ(decoded->sound.samples, signal);
    EXPECT_EQ(decoded->header.channels, 1);
    EXPECT_DOUBLE_EQ(decoded->promisedSeconds, 1.0);
    EXPECT_FLOAT_EQ(decoded->peak, 0.5F);
    EXPECT_EQ(decoded->clippedSamples, 0U);
    EXPECT_EQ(decoded->nonFiniteSamples, 0U);
    EXPECT_EQ(decoded->damage, "");
    EXPECT_TRUE(requireUsable(*decoded, "good.wav"));
}

TEST_F(DecodedFile, clippingOfOneChannelIsNotMixedAway)
{
    auto loud = tests::sine(100.0, 16000, 16000, 2.0);
    std::ranges::transform(
        loud, loud.begin(), [](float sample) { return std::clamp(sample, -1.0F, 1.0F); });
    write("one.wav", {loud, std::vector<float>(loud.size(), 0.0F)});
    const auto decoded = decodeSound(file("one.wav"));
    ASSERT_TRUE(decoded);
    // Two thirds of a sine of twice full scale lie beyond it: arcsin(1/2) is a sixth of half a
    // turn.
    EXPECT_NEAR(static_cast<double>(decoded->clippedSamples), 16000.0 * 2.0 / 3.0, 250.0);
    EXPECT_FLOAT_EQ(decoded->peak, 1.0F);
    EXPECT_LE(*std::ranges::max_element(decoded->sound.samples), 0.5F);
}

TEST_F(DecodedFile, touchingFullScaleIsNoClipping)
{
    auto signal = tests::sine(440.0, 16000, 16000);
    for (std::size_t n = 0; n + 2 < signal.size(); n += 50) {
        signal[n] = 1.0F;
        signal[n + 1] = -1.0F;
    }
    write("touching.wav", {signal});
    EXPECT_EQ(decodeSound(file("touching.wav"))->clippedSamples, 0U);
}

TEST_F(DecodedFile, whatIsNoNumberIsCountedAndRefused)
{
    auto signal = tests::sine(440.0, 16000, 16000);
    signal[900] = std::numeric_limits<float>::quiet_NaN();
    signal[901] = std::numeric_limits<float>::infinity();
    write("nan.wav", {signal, tests::sine(300.0, 16000, 16000)});
    const auto decoded = decodeSound(file("nan.wav"));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->nonFiniteSamples, 2U);
    EXPECT_TRUE(std::ranges::all_of(
        decoded->sound.samples, [](float sample) { return std::isfinite(sample); }));
    const auto usable = requireUsable(*decoded, "nan.wav");
    ASSERT_FALSE(usable);
    EXPECT_NE(usable.error().what.english().find("not numbers"), std::string::npos);
}

TEST_F(DecodedFile, aShortenedWavStillPromisesItsLength)
{
    write("whole.wav", {tests::noise(16000, 1)});
    const auto bytes = readFile(file("whole.wav"));
    ASSERT_TRUE(bytes);
    std::ofstream(file("cut.wav"), std::ios::binary) << bytes->substr(0, bytes->size() / 4);
    const auto decoded = decodeSound(file("cut.wav"));
    ASSERT_TRUE(decoded) << decoded.error().text();
    EXPECT_NEAR(decoded->sound.seconds(), 0.25, 0.01);
    EXPECT_NEAR(decoded->promisedSeconds, 1.0, 0.01);
}

TEST_F(DecodedFile, aShortenedFlacIsDamaged)
{
    ASSERT_TRUE(writeSound(file("whole.flac"), {16000, tests::noise(60000, 1)}));
    const auto bytes = readFile(file("whole.flac"));
    ASSERT_TRUE(bytes);
    std::ofstream(file("cut.flac"), std::ios::binary) << bytes->substr(0, bytes->size() / 2);
    const auto decoded = decodeSound(file("cut.flac"));
    ASSERT_TRUE(decoded) << decoded.error().text();
    EXPECT_LT(decoded->sound.seconds(), 0.6 * decoded->promisedSeconds);
}

} // namespace
} // namespace timbrel::audio
