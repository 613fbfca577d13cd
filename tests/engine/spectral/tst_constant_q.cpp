// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/constant_q.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <filesystem>
#include <numbers>

#include <gtest/gtest.h>

#include "engine/audio/sound_file.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

using std::numbers::pi;

/// The coefficient by its meaning instead of by transforms: the signal filtered by the Hann window
/// over frequency, read at one moment. Only for moments away from the signal's ends.
std::complex<double> byDefinition(
    const ConstantQ& transform, std::size_t band, const std::vector<float>& signal, double seconds)
{
    const auto& settings = transform.settings();
    const double centre = centreHz(settings, band);
    const double width = widthHz(settings, band);
    std::complex<double> sum = 0.0;
    for (std::size_t n = 0; n < signal.size(); ++n) {
        // ∫ (½ + ½ cos(2πf/B)) e^{2πift} df over |f| < B/2, in closed form
        const double time = seconds - static_cast<double>(n) / settings.sampleRate;
        const auto sinc = [](double x) { return x == 0.0 ? 1.0 : std::sin(pi * x) / (pi * x); };
        const double envelope = width / 2.0 * sinc(width * time)
            + width / 4.0 * (sinc(width * time + 1.0) + sinc(width * time - 1.0));
        sum += 2.0 / settings.sampleRate * envelope * static_cast<double>(signal[n])
            * std::polar(1.0, 2.0 * pi * centre * time);
    }
    // down to 0 Hz by the bin that the band's window lies on
    return sum * std::polar(1.0, -2.0 * pi * transform.carrierHz(band) * seconds);
}

TEST(ConstantQ, equalsTheDefinition)
{
    const std::size_t samples = 32768;
    auto signal = tests::noise(samples, 1);
    for (std::size_t n = 0; n < samples; ++n) { // nothing at the ends to reflect
        signal[n] *=
            static_cast<float>(std::pow(std::sin(pi * static_cast<double>(n) / samples), 4));
    }
    const ConstantQ transform({}, samples);
    const auto coefficients = transform.forward(signal);
    ASSERT_EQ(coefficients.bands.size(), 160U);
    for (const std::size_t band : {0U, 30U, 90U, 159U}) {
        const auto& frames = coefficients.bands[band];
        const double step = 256.0 / 16000.0 / static_cast<double>(transform.framesPerHop(band));
        for (const double seconds : {0.5, 1.0, 1.3}) {
            const auto frame = static_cast<std::size_t>(std::lround(seconds / step));
            const auto wanted =
                byDefinition(transform, band, signal, static_cast<double>(frame) * step);
            EXPECT_NEAR(std::abs(std::complex<double>(frames[frame]) - wanted), 0.0, 1e-4)
                << band << " " << std::abs(wanted);
        }
    }
}

TEST(ConstantQ, aSineAtACentreHasItsAmplitudeAndStandsStill)
{
    const ConstantQSettings settings;
    const std::size_t band = 82;
    const double hz = centreHz(settings, band);
    const ConstantQ transform(settings, 32000);
    const auto frames = transform.forward(tests::sine(hz, 16000, 32000, 0.25)).bands[band];
    const double step = 0.016 / static_cast<double>(transform.framesPerHop(band));
    const double drift = 2.0 * pi * (hz - transform.carrierHz(band)) * step;
    for (std::size_t n = frames.size() / 4; n < frames.size() / 2; ++n) {
        ASSERT_NEAR(std::abs(frames[n]), 0.25F, 1e-4);
        ASSERT_NEAR(std::arg(frames[n + 1] * std::conj(frames[n])), drift, 1e-3);
    }
}

TEST(ConstantQ, bandsAreALogarithmicScaleAndWidthsHoldTheirNeighbours)
{
    ConstantQSettings settings;
    settings.addedHz = 0.0;
    EXPECT_NEAR(centreHz(settings, 24), 130.812, 1e-3);
    const double quality = centreHz(settings, 5) / widthHz(settings, 5);
    EXPECT_NEAR(centreHz(settings, 150) / widthHz(settings, 150), quality, 1e-9);
    EXPECT_NEAR(quality, 1.0 / (std::exp2(1.0 / 24) - std::exp2(-1.0 / 24)), 1e-9);
    settings.addedHz = 5.0;
    EXPECT_NEAR(widthHz(settings, 5) - centreHz(settings, 5) / quality, 5.0, 1e-9);
    for (std::size_t band = 0; band < settings.bands; ++band) {
        const auto frames = static_cast<double>(framesPerHop(settings, band));
        EXPECT_GE(frames * 62.5, widthHz(settings, band));
        EXPECT_TRUE(frames == 1.0 || frames / 2.0 * 62.5 < widthHz(settings, band));
    }
}

struct Case {
    const char* name;
    ConstantQSettings settings;
    std::size_t samples;
};

class ConstantQInverse : public testing::TestWithParam<Case> { };

TEST_P(ConstantQInverse, isPerfect)
{
    const auto& [name, settings, samples] = GetParam();
    const ConstantQ transform(settings, samples);
    for (const auto& signal :
        {tests::melody(settings.sampleRate, samples), tests::noise(samples, 3)}) {
        std::vector<float> back(samples);
        transform.inverse(transform.forward(signal), back);
        EXPECT_GT(tests::signalToErrorDb(signal, back), 110.0);
    }
}

INSTANTIATE_TEST_SUITE_P(Settings, ConstantQInverse,
    testing::Values(Case{"default", {}, 32768},
        Case{"timbretron", {.bands = 336, .bandsPerOctave = 48, .lowHz = 32.703, .addedHz = 3.0},
            32768},
        Case{"pure", {.bands = 84, .bandsPerOctave = 12, .lowHz = 55.0, .addedHz = 0.0}, 20001},
        Case{"odd_hop",
            {.sampleRate = 22050,
                .hop = 301,
                .bands = 96,
                .bandsPerOctave = 12,
                .lowHz = 32.703,
                .addedHz = 1.0},
            10007},
        Case{"one_band", {.bands = 1, .bandsPerOctave = 12, .lowHz = 440.0}, 4096},
        Case{"short", {}, 100}),
    [](const auto& instance) { return instance.param.name; });

TEST(ConstantQ, realRecordingsComeBack)
{
    const std::filesystem::path solos = std::filesystem::path(TIMBREL_SHARED_DATA) / "solos";
    if (!std::filesystem::exists(solos)) {
        GTEST_SKIP() << "the shared recordings are not here: " << solos;
    }
    std::size_t recordings = 0;
    for (const auto& folder : std::filesystem::directory_iterator(solos)) {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            files.push_back(entry.path());
        }
        const auto file = *std::ranges::min_element(files); // one of each class
        const auto sound = audio::readSound(file, 16000);
        ASSERT_TRUE(sound) << sound.error().text();
        const ConstantQ transform({}, sound->samples.size());
        std::vector<float> back(sound->samples.size());
        transform.inverse(transform.forward(sound->samples), back);
        EXPECT_GT(tests::signalToErrorDb(sound->samples, back), 110.0) << file;
        ++recordings;
    }
    EXPECT_GE(recordings, 16U);
}

TEST(ConstantQ, oneEndDoesNotRingIntoTheOther)
{
    std::vector<float> signal(16384, 0.0F);
    const auto burst = tests::noise(2000, 4, 0.3);
    std::ranges::copy(burst, signal.end() - 2000);
    const ConstantQ transform({}, signal.size());
    const auto frames = transform.forward(signal).bands[0];
    const float end = std::abs(frames[60 * transform.framesPerHop(0)]);
    EXPECT_LT(std::abs(frames[0]), end / 100.0F);
}

TEST(ConstantQ, refusesBandsBeyondHalfTheRateInWords)
{
    ConstantQSettings settings;
    settings.bands = 192;
    const auto outcome = checkBands(settings);
    ASSERT_FALSE(outcome);
    EXPECT_NE(outcome.error().text().english().find("Use at most 166 bands"), std::string::npos)
        << outcome.error().text();
    settings.bands = 166;
    EXPECT_TRUE(checkBands(settings));
    settings.lowHz = 9000.0;
    EXPECT_NE(
        checkBands(settings).error().text().english().find("Lower the lowest"), std::string::npos);
}

} // namespace
} // namespace timbrel::spectral
