// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <csignal>
#include <fstream>
#include <thread>

#include <fmt/format.h>

#include "engine/audio/sound_file.h"
#include "engine/formats/csv.h"
#include "tests/app/cli/cli.h"
#include "tests/support/signals.h"

// The way from no corpus to a sound, through every command.

namespace timbrel::tests {
namespace {

class Loop : public testing::Test {
protected:
    void SetUp() override
    {
        if (smallSolos().empty()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
    }
    [[nodiscard]] std::string at(const char* name) const { return (folder.path() / name).string(); }
    static std::string firstBytes(const std::string& file, std::size_t count)
    {
        std::string bytes(count, '\0');
        std::ifstream(file, std::ios::binary)
            .read(bytes.data(), static_cast<std::streamsize>(count));
        return bytes;
    }
    [[nodiscard]] static std::string aRecording()
    {
        for (const auto& entry :
            std::filesystem::recursive_directory_iterator(smallSolos() / "heldout" / "piano")) {
            return entry.path().string();
        }
        return {};
    }

    TemporaryFolder folder;
};

TEST_F(Loop, checksACorpus)
{
    const auto checked = json(cli({"corpus", "check", smallSolos().string(), "--json"}));
    EXPECT_EQ(checked.at("layout"), "solos");
    EXPECT_EQ(checked.at("layout_label"), "Built-in solos");
    EXPECT_EQ(checked.at("recordings"), 2 * 3 + 2 * 2);
    ASSERT_EQ(checked.at("classes").size(), 2U);
    EXPECT_EQ(checked.at("classes").at(0).at("name"), "piano");
    EXPECT_TRUE(checked.at("findings").empty()) << checked;
    EXPECT_FALSE(checked.contains("failure"));
}

TEST_F(Loop, makesTheSameCorpusOnceAndRefusesToOverwriteOthers)
{
    const Words again{"corpus", "make", "--out", smallSolos().string(), "--classes", "piano,flute",
        "--phrases", "3", "--held-out", "2", "--seed"};
    auto same = again;
    same.emplace_back("5");
    expectSuccess(cli(same));
    auto other = again;
    other.emplace_back("6");
    expectFailure(cli(other), {smallSolos().string()});
}

TEST_F(Loop, trainsAndMeasures)
{
    auto words = smallTraining(folder.path());
    words.emplace_back("--json");
    const auto trained = json(cli(words));
    EXPECT_EQ(trained.at("state"), "completed");
    EXPECT_EQ(trained.at("step"), 8);
    EXPECT_EQ(trained.at("threads"), 1);
    EXPECT_GT(trained.at("train_seconds"), 0.0);
    EXPECT_GT(trained.at("clips_per_second"), 0.0);
    EXPECT_GT(trained.at("peak_rss_bytes"), 1 << 20);

    const auto measured = json(cli({"evaluate", trained.at("run").get<std::string>(), "--json"}));
    for (const char* key : {"transfer_error", "copy_error", "class_mean_error", "relevel_error",
             "reconstruction_error"}) {
        EXPECT_GT(trained.at("heldout").at(key), 0.0) << key;
        EXPECT_TRUE(measured.at("heldout").contains(key)) << key;
    }
    EXPECT_EQ(measured.at("heldout").at("copy_error"), trained.at("heldout").at("copy_error"));
    EXPECT_EQ(measured.at("probe").at("chance"), 0.5);
    EXPECT_TRUE(measured.at("probe").contains("accuracy"));
}

TEST_F(Loop, measuresForPeopleWithBaselinesAndIntervals)
{
    const auto told = cli({"evaluate", smallRun().string()});
    expectSuccess(told);
    for (const char* words : {"held-out clips", "Transfer error", "copying the input",
             "Heard as the target class", "from \\ to", "best near the first line below", "["}) {
        EXPECT_NE(told.out.find(words), std::string::npos) << words;
    }
}

TEST_F(Loop, comparesTwoStepsOfARun)
{
    const auto run = smallRun().string();
    const auto same = json(cli({"compare", run, run, "--json", "--output", at("compared")}));
    EXPECT_EQ(same.at("high_band_energy").at("difference").at("value"), 0.0);
    EXPECT_EQ(same.at("first"), same.at("second"));
    const auto& spectra = same.at("mean_spectrum");
    EXPECT_EQ(spectra.at("hz").size(), spectra.at("real").size());
    for (const char* name : {"comparison.csv", "comparison.svg", "comparison.png"}) {
        EXPECT_TRUE(std::filesystem::exists(at("compared") + "/" + name)) << name;
    }
    const auto told = cli({"compare", run + "@8", run});
    expectSuccess(told);
    EXPECT_NE(told.out.find("second less first"), std::string::npos) << told.out;
    expectFailure(cli({"compare", run, at("nowhere")}), {"nowhere"});
}

TEST_F(Loop, measuresOnAnotherCorpus)
{
    const auto own = json(cli({"evaluate", smallRun().string(), "--json"}));
    const auto other =
        json(cli({"evaluate", smallRun().string(), "--corpus", smallSolos().string(), "--json"}));
    EXPECT_FALSE(own.contains("corpus"));
    EXPECT_EQ(other.at("corpus"), smallSolos().string());
    // Another reader of the same recordings, which has to find the same classes.
    EXPECT_EQ(other.at("heldout").at("copy_error"), own.at("heldout").at("copy_error"));
    EXPECT_EQ(other.at("classes"), own.at("classes"));
    expectFailure(
        cli({"evaluate", smallRun().string(), "--corpus", at("nowhere")}), {"nowhere", "folder"});
    expectFailure(cli({"evaluate", smallRun().string(), "--corpus", smallSolos().string(),
                      "--layout", "spiral"}),
        {"spiral"});
}

TEST_F(Loop, resumesARunAndTrainsItFurther)
{
    std::filesystem::copy(
        smallRun(), at("run"), std::filesystem::copy_options::recursive); // as from elsewhere
    const auto resumed = json(cli({"train", "--resume", at("run"), "--steps", "10", "--json"}));
    EXPECT_EQ(resumed.at("run"), at("run"));
    EXPECT_EQ(resumed.at("step"), 10);
}

TEST_F(Loop, stoppedTrainingIsSavedAndFails)
{
    for (const int request : {SIGINT, SIGTERM}) {
        const auto runs = folder.path() / std::to_string(request);
        const auto run = runs / "first-transfer-001";
        Words words{"env", "XDG_CACHE_HOME=" + at("cache"), TIMBREL_CLI};
        const auto endless = smallTraining(runs, 1'000'000);
        words.insert(words.end(), endless.begin(), endless.end());
        Process training(std::move(words));
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(120);
        while (!std::filesystem::exists(run / "checkpoints")
            && std::chrono::steady_clock::now() < deadline) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        training.send(request);
        EXPECT_EQ(training.wait(), 1);
        EXPECT_EQ(training.out(), run.string() + "\n");
        const auto line = lastLine(training.err());
        for (const char* part : {"timbrel-cli: ", run.c_str(), "stopped", "--resume"}) {
            EXPECT_NE(line.find(part), std::string::npos) << training.err();
        }
        const auto record = nlohmann::json::parse(std::ifstream(run / "run.json"));
        EXPECT_EQ(record.at("state"), "stopped");
        const auto last = fmt::format("{:06}.safetensors", record.at("step").get<int>());
        EXPECT_TRUE(std::filesystem::exists(run / "checkpoints" / last)) << last;
    }
}

TEST_F(Loop, transfersARecording)
{
    expectSuccess(cli({"transfer", smallRun().string(), "--input", aRecording(), "--to", "flute",
        "--output", at("flute.wav")}));
    const auto input = audio::readSound(aRecording(), 16000);
    const auto output = audio::readSound(at("flute.wav"), 0);
    ASSERT_TRUE(input && output);
    EXPECT_EQ(output->sampleRate, 16000);
    EXPECT_NEAR(output->seconds(), input->seconds(), 0.02);
}

TEST_F(Loop, transfersATrackInEveryWayAndTellsItsSeams)
{
    for (const Words& stitch :
        {Words{"overlap-add", "--hop", "8", "--power"}, {"crossfade", "--frames", "4"},
            {"frames", "--frames", "16"}, {"one-frame"}, {"concatenate"}}) {
        Words words{"transfer", smallRun().string(), "--input", aRecording(), "--to", "flute",
            "--output", at("flute.flac"), "--json", "--stitch"};
        words.insert(words.end(), stitch.begin(), stitch.end());
        const auto told = json(cli(words));
        EXPECT_EQ(told.at("stitching"), stitch.front());
        EXPECT_EQ(told.at("class"), "flute");
        EXPECT_EQ(told.at("step"), 8);
        EXPECT_EQ(told.at("seams").at("count"), told.at("clips").get<int>() - 1);
        // A clip for every frame leaves next to none that is no seam.
        const bool compared = stitch.front() != "one-frame";
        EXPECT_EQ(told.at("seams").contains("flux_ratio"), compared) << stitch.front();
        EXPECT_EQ(told.at("seams").contains("flux_ratio_of_track"), compared) << stitch.front();
        for (const char* stage : {"analysis", "network", "synthesis"}) {
            EXPECT_GT(told.at("seconds").at(stage), 0.0);
        }
        EXPECT_TRUE(told.at("peak_db").is_number());
        EXPECT_EQ(firstBytes(at("flute.flac"), 4), "fLaC");
    }
}

TEST_F(Loop, transfersTracksOfAnyRateChannelsAndLength)
{
    const Sound second{96000, melody(96000, 96000)};
    ASSERT_TRUE(audio::writeSound(at("second.wav"), second, audio::SampleFormat::Float32));
    const std::filesystem::path stereo = TIMBREL_SHARED_DATA "/solos/piano";
    Words inputs{at("second.wav")};
    if (std::filesystem::is_directory(stereo)) {
        for (const auto& entry : std::filesystem::directory_iterator(stereo)) {
            if (entry.path().extension() == ".ogg") { // stereo, 96 kHz
                inputs.push_back(entry.path().string());
                break;
            }
        }
    }
    for (const auto& input : inputs) {
        const auto told = json(cli({"transfer", smallRun().string(), "--input", input, "--to",
            "piano", "--output", at("piano.wav"), "--json"}));
        const auto track = audio::readSound(input, 16000);
        ASSERT_TRUE(track);
        EXPECT_NEAR(told.at("sound_seconds"), track->seconds(), 0.02) << input;
    }
}

TEST_F(Loop, transfersAQuietRecordingAsLoudAsItLearnt)
{
    auto words = smallTraining(at("runs"));
    words.insert(words.end(), {"--set", "corpus.loudness=rms", "--json"});
    const std::string run = json(cli(words)).value("run", "");
    auto sound = audio::readSound(aRecording(), 16000).value();
    for (float& sample : sound.samples) {
        sample /= 64.0F;
    }
    ASSERT_TRUE(audio::writeSound(at("quiet.wav"), sound, audio::SampleFormat::Float32));
    for (const std::string& input : {aRecording(), at("quiet.wav")}) {
        expectSuccess(cli({"transfer", run, "--input", input, "--to", "flute", "--output",
            at(input == aRecording() ? "one.wav" : "two.wav")}));
    }
    const auto one = audio::readSound(at("one.wav"), 0).value();
    const auto two = audio::readSound(at("two.wav"), 0).value();
    EXPECT_GT(signalToErrorDb(one.samples, two.samples), 40.0);
}

TEST_F(Loop, showsChosenClipsInItsGrid)
{
    const auto run = smallRun().string();
    expectSuccess(cli({"grid", run, "--output", at("all.csv")}));
    const auto all = formats::readCsv(at("all.csv")).value();
    const auto clip = all.column({"clip"}).value();
    const std::string last = all.rows.back()[clip];
    expectSuccess(cli({"grid", run, "--clips", last + "," + all.rows.front()[clip], "--classes",
        "flute", "--sort", "error", "--output", at("two.csv")}));
    const auto two = formats::readCsv(at("two.csv")).value();
    ASSERT_EQ(two.rows.size(), 2U);
    EXPECT_EQ(two.rows[0][two.column({"class"}).value()], "flute");
    expectSuccess(cli({"grid", run, "--clips", last, "--output", at("one.pdf")}));
    EXPECT_EQ(firstBytes(at("one.pdf"), 4), "%PDF");
    expectFailure(
        cli({"grid", run, "--clips", "nowhere@0", "--output", at("none.png")}), {"nowhere@0"});
}

TEST_F(Loop, drawsItsGridAndItsMap)
{
    expectSuccess(cli({"grid", smallRun().string(), "--output", at("grid.png")}));
    EXPECT_EQ(firstBytes(at("grid.png"), 4), "\x89PNG");
    expectSuccess(cli({"map", smallRun().string(), "--output", at("map.png")}));
    EXPECT_EQ(firstBytes(at("map.png"), 4), "\x89PNG");
    expectSuccess(cli({"map", smallRun().string(), "--output", at("map.csv")}));
    EXPECT_EQ(firstBytes(at("map.csv"), 31), "code,x,y,class,sub_class,clip\nc");
}

TEST_F(Loop, demonstratesWithTheBuiltInCorpusAndLeavesThingsToLookAtAndListenTo)
{
    const auto summary = json(cli({"demo", "--out", at("demo"), "--minutes", "0.02", "--json"}));
    EXPECT_GT(summary.at("train_seconds"), 0.0);
    EXPECT_GT(summary.at("clips_per_second"), 0.0);
    EXPECT_GT(summary.at("peak_rss_bytes"), 1 << 20);
    for (const char* key : {"transfer_error", "copy_error", "class_mean_error", "relevel_error",
             "reconstruction_error"}) {
        EXPECT_GT(summary.at("heldout").at(key), 0.0) << key;
    }
    EXPECT_EQ(summary.at("probe").at("chance"), 0.25);
    EXPECT_EQ(
        nlohmann::json::parse(std::ifstream(folder.path() / "demo" / "summary.json")), summary);

    for (const char* figure : {"demo/grid.png", "demo/map.png", "demo/curves.png"}) {
        EXPECT_EQ(firstBytes(at(figure), 4), "\x89PNG") << figure;
    }
    const auto sounds = folder.path() / "demo" / "sounds" / "1-piano-to-violin";
    for (const char* name : {"input.wav", "reconstruction.wav", "transfer.wav", "truth.wav"}) {
        const auto sound = audio::readSound(sounds / name, 0);
        ASSERT_TRUE(sound) << name;
        EXPECT_NEAR(sound->seconds(), 2.048, 0.02) << name;
    }
}

TEST_F(Loop, turnsSoundIntoFeaturesAndBack)
{
    expectSuccess(cli({"features", aRecording(), "--output", at("x.npy")}));
    EXPECT_EQ(firstBytes(at("x.npy"), 6), "\x93NUMPY");
    expectSuccess(
        cli({"invert", at("x.npy"), "--output", at("x.wav"), "--set", "griffin_lim_iterations=4"}));
    const auto input = audio::readSound(aRecording(), 16000);
    const auto output = audio::readSound(at("x.wav"), 0);
    ASSERT_TRUE(input && output);
    EXPECT_NEAR(output->seconds(), input->seconds(), 0.02);
}

} // namespace
} // namespace timbrel::tests
