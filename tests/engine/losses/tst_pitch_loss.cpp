// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/pitch_loss.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/engine/losses/made_up_clips.h"
#include "tests/engine/transcription/example_weights.h"

namespace timbrel::losses {
namespace {

constexpr double kHopSeconds = 256.0 / 22050.0; // of the network
const torch::TensorOptions kDoubles = torch::TensorOptions(torch::kCPU).dtype(torch::kFloat64);

/// Bands at every second bin of the network from its first on.
std::vector<float> everySecondBin()
{
    std::vector<float> hz;
    for (std::int64_t band = 0; band < kBands; ++band) {
        hz.push_back(static_cast<float>(27.5 * std::exp2(static_cast<double>(band) / 18.0)));
    }
    return hz;
}

PitchLevels levelsOf(std::vector<float> hz, double framesPerSecond)
{
    return {hz, framesPerSecond, kFrames, kDoubles};
}

PitchLoss loss()
{
    return {levelsOf(everySecondBin(), 62.5), kDoubles,
        std::make_shared<transcription::BasicPitch>(tests::drawnWeights())};
}

TEST(TestPitchLevels, bandsStandAtTheirBinsAndSilenceBeyondThem)
{
    auto hz = everySecondBin();
    for (float& band : hz) {
        band *= 1.0F + 1e-6F; // rounding must not put a band beyond the first bin
    }
    hz.front() = 27.5F;
    const auto picture = 0.1 + 0.8 * clips(1);
    const auto levels = levelsOf(hz, 1.0 / kHopSeconds)(picture);
    ASSERT_EQ(
        levels.sizes(), (std::vector<std::int64_t>{2, transcription::kFrontEndBins, kFrames}));
    const auto loudest = levels.amax({1, 2});
    const auto scale = picture.amax({1, 2, 3});
    EXPECT_TRUE(loudest.allclose(torch::ones_like(loudest)));
    for (const std::int64_t band : {0, 3, 20}) {
        const auto expected = picture.select(1, 0).select(1, band) / scale.unsqueeze(1);
        EXPECT_TRUE(levels.select(1, 2 * band).allclose(expected, 1e-4, 1e-4)) << band;
        const auto next = picture.select(1, 0).select(1, band + 1) / scale.unsqueeze(1);
        const auto between = levels.select(1, 2 * band + 1);
        EXPECT_TRUE((between <= torch::maximum(expected, next) + 1e-4).all().item<bool>());
        EXPECT_TRUE((between >= torch::minimum(expected, next) - 1e-4).all().item<bool>());
    }
    EXPECT_EQ(levels.narrow(1, 2 * kBands, 100).abs().max().item<double>(), 0.0);
}

TEST(TestPitchLevels, framesAreTakenAtTheNetworksTimes)
{
    auto picture = torch::zeros({1, 1, kBands, kFrames}, kDoubles);
    picture.add_(torch::arange(kFrames, kDoubles)); // a ramp of 50 a second
    const auto levels = levelsOf(everySecondBin(), 50.0)(picture)[0][10];
    const auto seconds = torch::arange(levels.size(0), kDoubles) * kHopSeconds;
    EXPECT_EQ(levels.size(0), 1 + static_cast<std::int64_t>(47.0 / 50.0 / kHopSeconds));
    EXPECT_TRUE(levels.allclose(seconds / seconds[-1]));
}

TEST(TestPitchLoss, doesNotHearLoudness)
{
    const auto picture = clips(1);
    EXPECT_NEAR(loss()(0.5 * picture, picture).item<double>(), 0.0, 1e-9);
    EXPECT_GT(loss()(picture.flip(2), picture).item<double>(), 1e-3);
    const auto silence = torch::zeros_like(picture);
    EXPECT_TRUE(std::isfinite(loss()(silence, picture).item<double>()));
}

TEST(TestPitchLoss, hasTheGradientOfFiniteDifferences)
{
    const auto distance = loss();
    auto prediction = clips(1).requires_grad_();
    const auto target = clips(2);
    distance(prediction, target).backward();
    const auto value = [&](const torch::Tensor& at) { return distance(at, target); };
    for (const std::int64_t index : {77, 1100}) {
        const double told = prediction.grad().flatten()[index].item<double>();
        EXPECT_NEAR(told, slope(value, prediction, index), 1e-4 * std::abs(told) + 1e-10) << index;
    }
    EXPECT_GT(prediction.grad().abs().max().item<double>(), 0.0);
}

TEST(TestPitchLoss, wantsDecibels)
{
    const LossValues values;
    auto context = values.context();
    EXPECT_TRUE(PitchLoss::create(context));
    context.rangeDb.reset();
    const auto refused = PitchLoss::create(context);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().remedy.english().find("mel-db"), std::string::npos);
}

} // namespace
} // namespace timbrel::losses
