// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/run_transfer.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "engine/audio/loudness.h"
#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/experiments/assembly/checkpoint.h"
#include "engine/experiments/assembly/run_model.h"
#include "tests/engine/experiments/tiny.h"
#include "tests/support/signals.h"

namespace timbrel::experiments {
namespace {

/// A run's folder with the weights that its seed draws, as if it had been stopped at once.
class UntrainedRun final {
public:
    explicit UntrainedRun(std::vector<std::string> classes = {"low", "high"})
        : m_experiment(tinyExperiment({}))
    {
        set(m_experiment, "corpus.loudness", "rms");
        set(m_experiment, "representation.griffin_lim_iterations", "2");
        const auto folder = RunFolder::create(m_place.path(), m_experiment).value();
        RunRecord record;
        record.classes = classes;
        record.scale = {20.0F};
        EXPECT_TRUE(folder.save(record));
        m_path = folder.path();
        if (!classes.empty()) {
            auto model = makeModel(m_experiment, classes, {record.scale}).value();
            torch::optim::Adam optimizer(model.method->network().parameters());
            EXPECT_TRUE(CheckpointFolder(folder.checkpoints())
                            .save({.step = 7}, model.method->network(), optimizer));
        }
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const params::Experiment& experiment() const { return m_experiment; }

private:
    tests::TemporaryFolder m_place;
    params::Experiment m_experiment;
    std::filesystem::path m_path;
};

class ATrack : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path saved(const char* name, const Sound& sound) const
    {
        const auto file = place.path() / name;
        EXPECT_TRUE(audio::writeSound(file, sound));
        return file;
    }

    tests::TemporaryFolder place;
    UntrainedRun run;
};

TEST_F(ATrack, isReadAtTheRateAndLoudnessOfTheCorpus)
{
    const auto file = saved("song.flac", {44100, tests::sine(440.0, 44100, 88200, 0.01)});
    const auto track = readTrack(file, run.experiment()).value();
    EXPECT_EQ(track.sampleRate, 16000);
    EXPECT_NEAR(track.seconds(), 2.0, 0.01);
    EXPECT_NEAR(audio::decibels(audio::rootMeanSquare(track.samples)), -20.0, 0.1);
}

TEST_F(ATrack, ofSilenceOrNothingAtAllIsRefused)
{
    const auto silent =
        readTrack(saved("silent.wav", {16000, std::vector<float>(16000)}), run.experiment());
    ASSERT_FALSE(silent);
    EXPECT_NE(silent.error().text().english().find("silent.wav"), std::string::npos);
    EXPECT_NE(silent.error().text().english().find("nothing but silence"), std::string::npos);
    const auto missing = readTrack(place.path() / "gone.wav", run.experiment());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
}

TEST_F(ATrack, isPlayedByAClassAndWhatItTookIsTold)
{
    const auto opened = RunTransfer::open(run.path(), sharedSchema());
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(opened->stamp().step, 7);
    const Sound track{16000, tests::melody(16000, 60000)};
    Monitor quiet;
    const auto played =
        opened->play(track, {.target = "high", .source = {}, .stitching = {}}, 1, quiet);
    ASSERT_TRUE(played) << played.error().text();
    const auto& version = played->version;
    EXPECT_EQ(version.wish.target, "high");
    EXPECT_EQ(version.stamp.runId, run.path().filename().string());
    EXPECT_NEAR(version.sound->seconds(), track.seconds(), 0.02);
    EXPECT_NEAR(version.picture.seconds(), track.seconds(), 0.02);
    EXPECT_NEAR(played->track.seconds(), track.seconds(), 0.02);
    EXPECT_EQ(version.facts.clips, 14U); // 234 frames in clips of 32, half of each shared
    EXPECT_EQ(version.facts.seams, 13U);
    EXPECT_GT(version.facts.seamRatio.value(), 0.0);
    EXPECT_GT(version.facts.synthesisSeconds, 0.0);
    const float peak = std::abs(*std::ranges::max_element(
        version.sound->samples, {}, [](float sample) { return std::abs(sample); }));
    EXPECT_LE(peak, 1.0001F);
    if (version.facts.peakDb > 0.0) {
        EXPECT_NEAR(peak, 1.0F, 1e-4);
    } else {
        EXPECT_NEAR(audio::decibels(static_cast<double>(peak)), version.facts.peakDb, 1e-3);
    }
}

TEST_F(ATrack, isPlayedByARunFromAMachineWithAGraphicsCard)
{
    const auto file = run.path() / "experiment.toml";
    auto text = readFile(file, 1 << 20).value();
    const auto device = text.find("device = ");
    ASSERT_NE(device, std::string::npos);
    text.replace(device, text.find('\n', device) - device, "device = \"cuda\"");
    ASSERT_TRUE(writeFileAtomically(file, text));
    const auto opened = RunTransfer::open(run.path(), sharedSchema());
    EXPECT_TRUE(opened) << opened.error().text();
    const auto folder = RunFolder::open(run.path()).value();
    if (!torch::cuda::is_available()) {
        EXPECT_TRUE(loadModel(folder, sharedSchema()).value().model.device.is_cpu());
        EXPECT_FALSE(loadModel(folder, sharedSchema(), {}, "cuda")) << "it was asked for";
    }
    EXPECT_TRUE(loadModel(folder, sharedSchema(), {}, "cpu").value().model.device.is_cpu());
}

TEST_F(ATrack, isNotPlayedByStrangersNorInWaysThatCannotBe)
{
    const auto opened = RunTransfer::open(run.path(), sharedSchema()).value();
    const Sound track{16000, tests::melody(16000, 20000)};
    const auto refused = [&](const snapshots::TrackWish& wish) {
        Monitor quiet;
        const auto played = opened.play(track, wish, 1, quiet);
        return played ? std::string() : played.error().text();
    };
    EXPECT_NE(refused({.target = "tuba", .source = {}, .stitching = {}}).find("low and high"),
        std::string::npos);
    EXPECT_NE(refused({.target = "low", .source = "tuba", .stitching = {}}).find("tuba"),
        std::string::npos);
    EXPECT_NE(refused({.target = "low", .source = {}, .stitching = {"crossfade", 40, false}})
                  .find("at most 16"),
        std::string::npos);
}

TEST(RunTransfer, tellsWhoCanPlay)
{
    const UntrainedRun run;
    const auto players = readPlayers(run.path(), sharedSchema()).value();
    EXPECT_EQ(players.classes, (std::vector<std::string>{"low", "high"}));
    EXPECT_FALSE(players.sourceNeeded);
    EXPECT_EQ(players.runId, run.path().filename().string());
    const UntrainedRun empty(std::vector<std::string>{});
    EXPECT_TRUE(readPlayers(empty.path(), sharedSchema()).value().classes.empty());
    EXPECT_FALSE(RunTransfer::open(empty.path(), sharedSchema()));
}

} // namespace
} // namespace timbrel::experiments
