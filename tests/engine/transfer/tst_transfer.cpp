// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "engine/experiments/assembly/run_model.h"
#include "engine/experiments/description/schema.h"
#include "engine/transfer/model.h"
#include "engine/transfer/track_transfer.h"
#include "tests/support/signals.h"

namespace timbrel::transfer {
namespace {

constexpr int kSampleRate = 16000;
constexpr std::size_t kClipFrames = 32;
constexpr std::size_t kClipSamples = kClipFrames * 256;

/// Asks to stop at the n-th question, and remembers what it was told.
class StopAt final : public Monitor {
public:
    explicit StopAt(int question)
        : m_left(question)
    {
    }
    [[nodiscard]] bool cancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

/// An untrained model, since what it makes of the music does not matter here.
Model smallModel()
{
    params::Experiment experiment(experiments::makeSchema());
    for (const auto& [key, text] : {std::pair{"representation.bands", "32"},
             {"representation.frames", "32"}, {"representation.griffin_lim_iterations", "3"},
             {"representation.nonnegative_iterations", "3"}, {"method.content_size", "16"},
             {"method.class_size", "4"}, {"encoder.width", "8"}, {"generator.width", "8"},
             {"training.device", "cpu"}}) {
        const auto set = experiment.setFromText(key, text);
        EXPECT_TRUE(set) << set.error().text();
    }
    return std::move(*experiments::makeModel(experiment, {"low", "high"}, {{20.0F}}));
}

Sound track(std::size_t samples)
{
    return {kSampleRate, tests::melody(kSampleRate, samples)};
}

TrackTransfer wish(std::size_t target, std::uint64_t seed = 1, const char* way = "overlap-add")
{
    return {.stitching = Stitching::create({way, 0, false}, kClipFrames).value(),
        .target = target,
        .seed = seed};
}

Result<Sound> transferred(const Model& model, std::size_t samples, const TrackTransfer& how)
{
    Monitor quiet;
    auto made = transferTrack(model, track(samples), how, quiet);
    if (!made) {
        return tl::unexpected(made.error());
    }
    return std::move(made->sound);
}

/// Remembers what it was told.
class Listener final : public Monitor {
public:
    void progress(double fraction, std::string_view activity) override
    {
        if (activities.empty() || activities.back() != activity) {
            activities.emplace_back(activity);
            fractions.emplace_back();
        }
        fractions.back().push_back(fraction);
    }
    std::vector<std::string> activities;
    std::vector<std::vector<double>> fractions; ///< of each activity
};

TEST(TrackTransfer, keepsTheLengthToWithinAFrame)
{
    const auto model = smallModel();
    for (const auto& way : stitchingWays()) {
        for (const std::size_t samples : {std::size_t{1}, std::size_t{300}, kClipSamples,
                 kClipSamples + 1, 3 * kClipSamples + 777}) {
            const auto sound = transferred(model, samples, wish(1, 1, way.id.c_str()));
            ASSERT_TRUE(sound) << sound.error().text();
            EXPECT_EQ(sound->sampleRate, kSampleRate);
            const auto length = static_cast<std::ptrdiff_t>(sound->samples.size());
            EXPECT_LE(std::abs(length - static_cast<std::ptrdiff_t>(samples)), 256) << samples;
            EXPECT_TRUE(
                std::ranges::all_of(sound->samples, [](float s) { return std::isfinite(s); }));
        }
    }
}

TEST(TrackTransfer, dependsOnSeedAndClassAndNothingElse)
{
    const auto model = smallModel();
    const auto once = transferred(model, 20000, wish(0, 1));
    const auto again = transferred(model, 20000, wish(0, 1));
    const auto otherSeed = transferred(model, 20000, wish(0, 2));
    const auto otherClass = transferred(model, 20000, wish(1, 1));
    ASSERT_TRUE(once && again && otherSeed && otherClass);
    EXPECT_EQ(once->samples, again->samples);
    EXPECT_NE(once->samples, otherSeed->samples);
    EXPECT_NE(once->samples, otherClass->samples);
}

TEST(TrackTransfer, endsWhenAsked)
{
    const auto model = smallModel();
    for (const int question : {0, 1, 8, 9, 11}) {
        StopAt monitor(question);
        const auto sound = transferTrack(model, track(2 * kClipSamples), wish(0), monitor);
        ASSERT_FALSE(sound) << question;
        EXPECT_EQ(sound.error().code, ErrorCode::Cancelled) << question;
    }
}

TEST(TrackTransfer, batchesOfClipsAreTheClipsOneByOne)
{
    const auto model = smallModel();
    const std::size_t clips = 70; // more than one batch
    Monitor quiet;
    const auto made =
        transferTrack(model, track(clips * kClipSamples), wish(1, 1, "concatenate"), quiet).value();
    EXPECT_EQ(made.clips, clips);
    EXPECT_EQ(made.seams.count, clips - 1);
    EXPECT_GT(made.seams.ratio().value(), 0.0);
    EXPECT_GT(made.trackSeams.ratio().value(), 0.0);
    for (const std::size_t clip : {std::size_t{0}, std::size_t{63}, std::size_t{64}, clips - 1}) {
        Matrix unit(32, kClipFrames);
        for (std::size_t row = 0; row < unit.rows; ++row) {
            std::ranges::copy(made.trackFeatures.row(row).subspan(clip * kClipFrames, kClipFrames),
                unit.row(row).begin());
        }
        model.representation->toUnit(unit, model.scale, 0);
        const std::span<const float> view(unit.values);
        const std::size_t target = 1;
        const auto alone = model.absolute(
            model.decode(model.encode(model.batch(std::span(&view, 1))), std::span(&target, 1))[0],
            target);
        for (std::size_t row = 0; row < unit.rows; ++row) {
            EXPECT_NEAR(made.features.at(row, clip * kClipFrames + 5), alone.at(row, 5), 0.01);
        }
    }
}

TEST(TrackTransfer, tellsEachStageAndHowFarItIs)
{
    const auto model = smallModel();
    Listener listener;
    ASSERT_TRUE(transferTrack(model, track(80 * kClipSamples), wish(0), listener));
    EXPECT_EQ(listener.activities,
        (std::vector<std::string>{"analysing the track", "transferring", "making sound"}));
    EXPECT_GE(listener.fractions[1].size(), 3U);
    for (const auto& fractions : listener.fractions) {
        EXPECT_TRUE(std::ranges::is_sorted(fractions));
    }
}

TEST(TrackTransfer, refusesAnEmptyTrack)
{
    const auto sound = transferred(smallModel(), 0, wish(0));
    ASSERT_FALSE(sound);
    EXPECT_EQ(sound.error().code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(sound.error().remedy.empty());
}

TEST(Model, codesDoNotDependOnTheBatch)
{
    const auto model = smallModel();
    torch::manual_seed(1);
    const auto clips = torch::rand({70, 1, 32, 32}); // more than one batch
    const auto codes = model.encode(clips);
    ASSERT_EQ(codes.sizes().vec(), (std::vector<std::int64_t>{70, 16}));
    for (const std::int64_t clip : {0, 63, 64, 69}) {
        EXPECT_TRUE(codes[clip].allclose(model.encode(clips.narrow(0, clip, 1))[0], 1e-4, 1e-5));
    }
}

TEST(Model, decodesIntoTheUnitRange)
{
    const auto model = smallModel();
    torch::manual_seed(1);
    const auto content = 100.0 * torch::randn({1, 16}).expand({3, 16});
    const std::vector<std::size_t> classes{0, 1, 0};
    const auto clips = model.decode(content, classes);
    ASSERT_EQ(clips.sizes().vec(), (std::vector<std::int64_t>{3, 1, 32, 32}));
    EXPECT_GE(clips.min().item<float>(), 0.0F);
    EXPECT_LE(clips.max().item<float>(), 1.0F);
    EXPECT_TRUE(clips[0].allclose(clips[2], 1e-4, 1e-5)); // places in a batch round differently
    EXPECT_FALSE(clips[0].allclose(clips[1], 1e-4, 1e-5));
}

TEST(Model, leavesTrainingAsItWas)
{
    const auto model = smallModel();
    model.method->network().train();
    const auto codes = model.encode(torch::rand({2, 1, 32, 32}));
    EXPECT_FALSE(codes.requires_grad());
    EXPECT_TRUE(model.method->network().is_training());
    EXPECT_TRUE(torch::GradMode::is_enabled());
}

TEST(Model, showsAndSoundsTheSameDecibels)
{
    const auto model = smallModel();
    const auto clip = torch::rand({1, 32, 32});
    const auto decibels = model.absolute(clip, 0);
    EXPECT_EQ(decibels.rows, 32U);
    EXPECT_NEAR(decibels.at(3, 4),
        model.scale.values[0] - 80.0F * (1.0F - clip[0][3][4].item<float>()), 1e-3);
    Monitor quiet;
    const auto direct = model.representation->synthesise(decibels, {.seed = 5}, quiet);
    const auto heard = model.representation->synthesisePicture(
        model.picture(clip, 0), model.scale, {.seed = 5}, quiet);
    ASSERT_TRUE(direct && heard);
    ASSERT_EQ(direct->samples.size(), heard->samples.size());
    EXPECT_GT(tests::signalToErrorDb(direct->samples, heard->samples), 60.0);
}

} // namespace
} // namespace timbrel::transfer
