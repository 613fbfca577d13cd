// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/constant_q_features.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

constexpr std::size_t kSamples = 32768;
constexpr std::size_t kFrames = 128;

ConstantQFeatures featuresOf(const std::vector<float>& signal)
{
    return constantQFeatures(ConstantQ({}, signal.size()), signal, signal.size() / 256);
}

TEST(ConstantQFeatures, aSineShowsItsAmplitudeAndItsDistanceFromEachCentre)
{
    const ConstantQSettings settings;
    for (const std::size_t band : {40U, 82U, 140U}) { // one, two and eight frames per hop
        const double hz = centreHz(settings, band) + 0.1 * widthHz(settings, band);
        const auto features = featuresOf(tests::sine(hz, 16000, kSamples, 0.5));
        for (const std::size_t near : {band, band + 1}) {
            const double off = (hz - centreHz(settings, near)) / widthHz(settings, near);
            const double window = std::pow(std::cos(3.14159265358979 * off), 2);
            for (std::size_t frame = 40; frame < 90; ++frame) {
                ASSERT_NEAR(features.magnitudes.at(near, frame), 0.5 * window, 2e-3);
                ASSERT_NEAR(features.deviations.at(near, frame), 2.0 * off, 5e-3);
            }
        }
    }
}

TEST(ConstantQFeatures, framesLieWhereTheirHopIs)
{
    for (const std::size_t frame : {64U, 71U}) {
        std::vector<float> signal(kSamples, 0.0F);
        signal[frame * 256 + 128] = 1.0F; // a click in the middle of the frame
        const auto features = featuresOf(signal);
        const auto row = features.magnitudes.row(159); // the fastest band
        EXPECT_EQ(std::ranges::max_element(row) - row.begin(), std::ptrdiff_t(frame));
        EXPECT_LT(row[frame - 2], row[frame] / 20.0F);
        EXPECT_LT(row[frame + 2], row[frame] / 20.0F);
    }
}

TEST(ConstantQFeatures, silenceHasNoDeviation)
{
    const auto features = featuresOf(std::vector<float>(4096, 0.0F));
    for (const float value : features.deviations.values) {
        ASSERT_EQ(value, 0.0F);
    }
}

TEST(ConstantQFeatures, neighboursShowTheDeviationOfASteadyTone)
{
    const ConstantQSettings settings;
    const std::size_t band = 100;
    for (const double off : {-0.35, -0.2, 0.0, 0.15, 0.35}) {
        const double hz = centreHz(settings, band) + off * widthHz(settings, band);
        const auto features = featuresOf(tests::sine(hz, 16000, kSamples));
        const Matrix implied = deviationsFromNeighbours(settings, features.magnitudes);
        ASSERT_EQ(implied.columns, kFrames);
        // A neighbour's window is a little wider or narrower, which the formula leaves out.
        EXPECT_NEAR(implied.at(band, 64), 2.0 * off, 0.03);
    }
}

TEST(ConstantQFeatures, neighboursAreNotNeededAndMayBeSilent)
{
    ConstantQSettings settings;
    settings.bands = 1;
    EXPECT_EQ(deviationsFromNeighbours(settings, Matrix(1, 3, 0.5F)), Matrix(1, 3));
    settings.bands = 3;
    for (const float value : deviationsFromNeighbours(settings, Matrix(3, 2)).values) {
        EXPECT_LE(std::abs(value), 1.0F);
    }
}

} // namespace
} // namespace timbrel::spectral
