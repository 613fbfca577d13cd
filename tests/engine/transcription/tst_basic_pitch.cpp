// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/basic_pitch.h"

#include <array>

#include <gtest/gtest.h>

#include "tests/engine/transcription/example_weights.h"

namespace timbrel::transcription {
namespace {

constexpr std::int64_t kFrames = 20;

/// Levels in [0, 1], the same each time.
torch::Tensor someLevels(std::int64_t items = 1)
{
    torch::manual_seed(3);
    return torch::rand({items, kFrontEndBins, kFrames});
}

/// Weights of which the contour is the sigmoid of one harmonic.
BasicPitchWeights showing(std::int64_t harmonic)
{
    auto weights = tests::silentWeights();
    weights.contourHidden.kernel.index_put_({0, harmonic, 19, 1}, 1.0);
    weights.contour.kernel.index_put_({0, 0, 2, 2}, 1.0);
    return weights;
}

TEST(BasicPitch, hearsHarmonicsAtTheirBins)
{
    constexpr std::array<std::int64_t, 8> shifts{-36, 0, 36, 57, 72, 84, 93, 101};
    const auto levels = someLevels();
    for (std::size_t harmonic = 0; harmonic < shifts.size(); ++harmonic) {
        auto weights = showing(static_cast<std::int64_t>(harmonic));
        weights.inputScale.fill_(2.0);
        weights.inputOffset.fill_(0.25); // what lies beyond the bins is 0 all the same
        const auto contour = BasicPitch(weights).fromLevels(levels).contour;
        ASSERT_EQ(contour.sizes(), (std::vector<std::int64_t>{1, 264, kFrames}));
        for (const std::int64_t bin : {0, 35, 36, 100, 207, 208, 263}) {
            const std::int64_t from = bin + shifts[harmonic];
            const auto expected = from >= 0 && from < kFrontEndBins
                ? torch::sigmoid(2.0 * levels[0][from] + 0.25)
                : torch::full({kFrames}, 0.5);
            EXPECT_TRUE(contour[0][bin].allclose(expected)) << harmonic << " at " << bin;
        }
    }
}

TEST(BasicPitch, takesANoteFromTheMiddleOfItsThreeBins)
{
    auto weights = showing(1);
    weights.noteHidden.kernel.index_put_({0, 0, 3, 3}, 1.0);
    weights.note.kernel.index_put_({0, 0, 1, 3}, 1.0);
    const auto output = BasicPitch(weights).fromLevels(someLevels());
    EXPECT_TRUE(output.note.allclose(torch::sigmoid(output.contour.slice(1, 1, 264, 3))));
}

TEST(BasicPitch, takesAnOnsetFromTheNoteAndFromTheLevels)
{
    auto weights = showing(1);
    weights.noteHidden.kernel.index_put_({0, 0, 3, 3}, 1.0);
    weights.note.kernel.index_put_({0, 0, 1, 3}, 1.0);
    weights.onset.kernel.index_put_({0, 0, 1, 1}, 1.0);
    const auto levels = someLevels();
    const auto fromNote = BasicPitch(weights).fromLevels(levels);
    EXPECT_TRUE(fromNote.onset.allclose(torch::sigmoid(fromNote.note)));

    weights.onset.kernel.zero_();
    weights.onset.kernel.index_put_({0, 1 + 4, 1, 1}, 1.0);
    weights.onsetHidden.kernel.index_put_({4, 1, 2, 2}, 1.0);
    const auto fromLevels = BasicPitch(weights).fromLevels(levels);
    EXPECT_TRUE(fromLevels.onset.allclose(torch::sigmoid(levels.slice(1, 1, 264, 3))));
}

TEST(BasicPitch, hasBandsBeforeFramesInItsKernels)
{
    auto weights = showing(1);
    weights.contour.kernel.zero_();
    weights.contour.kernel.index_put_({0, 0, 3, 0}, 1.0); // one band up, two frames back
    const auto levels = someLevels();
    const auto contour = BasicPitch(weights).fromLevels(levels).contour;
    EXPECT_FLOAT_EQ(
        contour[0][100][9].item<float>(), torch::sigmoid(levels[0][101][7]).item<float>());
}

TEST(BasicPitch, hearsEveryItemByItself)
{
    const BasicPitch network(tests::drawnWeights());
    const auto sound = torch::randn({3, kShortestSound});
    const auto together = network.forward(sound);
    const auto alone = network.forward(sound.narrow(0, 1, 1));
    EXPECT_TRUE(together.contour[1].allclose(alone.contour[0], 1e-4, 1e-5));
    EXPECT_TRUE(together.note[1].allclose(alone.note[0], 1e-4, 1e-5));
    EXPECT_TRUE(together.onset[1].allclose(alone.onset[0], 1e-4, 1e-5));
    EXPECT_FALSE(together.note[0].allclose(alone.note[0], 1e-2, 1e-3));
}

TEST(BasicPitch, hasNothingToTrain)
{
    BasicPitch network(tests::drawnWeights());
    EXPECT_TRUE(network.parameters().empty());
    network.to(torch::kFloat64);
    EXPECT_EQ(network.forward(torch::zeros({1, kShortestSound}, torch::kFloat64)).note.dtype(),
        torch::kFloat64);
}

/// The sum of everything that the network says, each part weighed at random.
torch::Tensor weighed(const BasicPitchOutput& output)
{
    torch::manual_seed(9);
    return (output.contour * torch::randn_like(output.contour)).sum()
        + (output.note * torch::randn_like(output.note)).sum()
        + (output.onset * torch::randn_like(output.onset)).sum();
}

TEST(BasicPitch, hasTheGradientOfItsSound)
{
    BasicPitch network(tests::drawnWeights());
    network.to(torch::kFloat64);
    torch::manual_seed(2);
    const auto sound = torch::randn({1, kShortestSound}, torch::kFloat64).requires_grad_();
    const auto direction = torch::randn_like(sound);
    weighed(network.forward(sound)).backward();
    const double slope = (sound.grad() * direction).sum().item<double>();

    const torch::NoGradGuard noGradient;
    constexpr double kStep = 1e-7;
    const double ahead = weighed(network.forward(sound + kStep * direction)).item<double>();
    const double behind = weighed(network.forward(sound - kStep * direction)).item<double>();
    EXPECT_GT(std::abs(slope), 1e-2);
    EXPECT_NEAR((ahead - behind) / (2.0 * kStep), slope, 1e-4 * std::abs(slope));
}

TEST(BasicPitch, hasAFiniteGradientInSilence)
{
    const BasicPitch network(tests::drawnWeights());
    const auto sound = torch::zeros({1, kShortestSound}).requires_grad_();
    weighed(network.forward(sound)).backward();
    EXPECT_TRUE(sound.grad().isfinite().all().item<bool>());
}

} // namespace
} // namespace timbrel::transcription
