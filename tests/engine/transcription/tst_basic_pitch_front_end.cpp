// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/basic_pitch_front_end.h"

#include <gtest/gtest.h>

#include "tests/engine/transcription/example_weights.h"

namespace timbrel::transcription {
namespace {

constexpr std::int64_t kSamples = 43844;
constexpr std::int64_t kFrames = 172;

/// Kernels that are single taps: bin j of an octave is (j + 1) times a sample, and each octave
/// lower is twice as loud.
BasicPitchWeights tapsAt(std::int64_t tap)
{
    auto weights = tests::silentWeights();
    weights.lowPass.index_put_({0, 0, 127}, 2.0);
    for (std::int64_t bin = 0; bin < 36; ++bin) {
        weights.octave.index_put_({bin, 0, tap}, static_cast<double>(bin + 1));
    }
    return weights;
}

torch::Tensor someSound()
{
    torch::manual_seed(5);
    return torch::randn({1, kSamples});
}

TEST(BasicPitchFrontEnd, looksAtTheSameMomentInEveryOctave)
{
    const auto sound = someSound();
    const auto power = BasicPitchFrontEnd(tapsAt(128)).forward(sound);
    ASSERT_EQ(power.sizes(), (std::vector<std::int64_t>{1, kFrontEndBins, kFrames}));
    const auto moments =
        sound[0].slice(0, 0, kSamples - 256, 256); // low octaves end before the last
    for (const std::int64_t bin : {0, 20, 21, 150, 272, 273, 308}) {
        const std::int64_t place = bin + 15; // the lowest fifteen of nine octaves are left out
        const double gain =
            static_cast<double>(place % 36 + 1) * static_cast<double>(1 << (8 - place / 36));
        EXPECT_TRUE(
            power[0][bin].narrow(0, 0, kFrames - 1).allclose((gain * moments).square(), 1e-4))
            << bin;
    }
}

TEST(BasicPitchFrontEnd, addsRealAndImaginaryPower)
{
    auto weights = tapsAt(128);
    weights.octave.narrow(0, 36, 36).copy_(weights.octave.narrow(0, 0, 36) * 3.0);
    const auto sound = someSound();
    const auto real = BasicPitchFrontEnd(tapsAt(128)).forward(sound);
    EXPECT_TRUE(BasicPitchFrontEnd(weights).forward(sound).allclose(10.0 * real, 1e-4));
}

TEST(BasicPitchFrontEnd, scalesMagnitudes)
{
    auto weights = tapsAt(128);
    weights.binScale = torch::arange(1, 310).to(torch::kFloat32);
    const auto sound = someSound();
    const auto plain = BasicPitchFrontEnd(tapsAt(128)).forward(sound);
    const auto expected = plain * weights.binScale.square().unsqueeze(1);
    EXPECT_TRUE(BasicPitchFrontEnd(weights).forward(sound).allclose(expected, 1e-4));
}

TEST(BasicPitchFrontEnd, hearsAReflectionBeyondTheEnds)
{
    const auto sound = someSound();
    const auto power = BasicPitchFrontEnd(tapsAt(0)).forward(sound);
    const auto top = power[0][273]; // the highest octave's first bin
    EXPECT_FLOAT_EQ(top[0].item<float>(), sound[0][128].square().item<float>());
    EXPECT_FLOAT_EQ(top[2].item<float>(), sound[0][384].square().item<float>());
}

TEST(BasicPitchFrontEnd, refusesSoundsThatAreTooShort)
{
    const BasicPitchFrontEnd frontEnd(tapsAt(128));
    EXPECT_EQ(frontEnd.forward(torch::zeros({2, kShortestSound})).size(2), 130);
    EXPECT_THROW(frontEnd.forward(torch::zeros({2, kShortestSound - 1})), c10::Error);
}

TEST(NormalisedLevels, areDecibelsAboveTheSoftestDividedByTheLoudest)
{
    const auto power = torch::tensor({{{1.0, 1e-2}, {1e-4, 1e-3}}, {{1e2, 1e2}, {1.0, 1e1}}});
    const auto expected = torch::tensor({{{1.0, 0.5}, {0.0, 0.25}}, {{1.0, 1.0}, {0.0, 0.5}}});
    EXPECT_TRUE(normalisedLevels(power).allclose(expected, 1e-5, 1e-6));
}

TEST(NormalisedLevels, areZeroWhereNothingDiffers)
{
    const auto silence = torch::zeros({1, 3, 4}).requires_grad_();
    const auto levels = normalisedLevels(silence);
    EXPECT_TRUE(levels.equal(torch::zeros({1, 3, 4})));
    levels.sum().backward();
    EXPECT_TRUE(silence.grad().isfinite().all().item<bool>());
}

} // namespace
} // namespace timbrel::transcription
