// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <fstream>
#include <functional>
#include <thread>

#include "engine/audio/sound_file.h"
#include "engine/corpus/importers/importer.h"
#include "engine/corpus/recording/recorded_files.h"
#include "tests/app/cli/cli.h"
#include "tests/support/corpus_folder.h"

// The program with a microphone that is a file (tests/engine/audio/alsa_file.conf).

namespace timbrel::tests {
namespace {

constexpr int kRate = 44100; // of that microphone

class RecordCommand : public testing::Test {
protected:
    void SetUp() override
    {
        // Two things played, with a pause between them; whole numbers of windows of 20 ms.
        const auto tone = sine(440.0, kRate, 2205 * 44);
        heard.assign(22050, 0.0F);
        for (int time = 0; time < 2; ++time) {
            heard.insert(heard.end(), tone.begin(), tone.end());
            heard.insert(heard.end(), 22050, 0.0F);
        }
        const auto file = temporary.path() / "heard.raw";
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char*>(heard.data()),
                static_cast<std::streamsize>(heard.size() * sizeof(float)));
        card = {"env", "ALSA_CONFIG_PATH=" TIMBREL_SOUND_CARDS "/alsa_file.conf",
            "TIMBREL_HEARD=" + file.string()};
    }

    [[nodiscard]] Words words(const std::string& className, const Words& more = {}) const
    {
        Words all{"corpus", "record", "--out", folder.string(), "--class", className};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    [[nodiscard]] std::vector<float> read(const std::string& clip) const
    {
        const auto sound = audio::readSound(folder / clip, 0);
        EXPECT_TRUE(sound) << sound.error().text();
        return sound ? sound->samples : std::vector<float>{};
    }
    /// A recording without an end, cut every second.
    [[nodiscard]] std::unique_ptr<Process> startRecording() const
    {
        Words all = card;
        all.emplace_back(TIMBREL_CLI);
        const auto rest = words("flute", {"--every", "1"});
        all.insert(all.end(), rest.begin(), rest.end());
        return std::make_unique<Process>(std::move(all));
    }
    [[nodiscard]] testing::AssertionResult clipsAppear(std::size_t count) const
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (corpus::recordedClips(folder).size() < count) {
            if (std::chrono::steady_clock::now() > deadline) {
                return testing::AssertionFailure() << "no clips within a minute";
            }
            std::this_thread::yield();
        }
        return testing::AssertionSuccess();
    }

    TemporaryFolder temporary;
    std::filesystem::path folder = temporary.path() / "corpus";
    std::vector<float> heard;
    Words card;
};

TEST_F(RecordCommand, cutsWhatIsPlayedIntoClipsOfAClass)
{
    const auto result = cli(words("flute", {"--seconds", "5.5", "--json"}), card);
    const auto report = json(result);
    EXPECT_EQ(report.at("class"), "flute");
    EXPECT_EQ(report.at("device"), "default");
    EXPECT_EQ(report.at("gaps"), 0);
    EXPECT_DOUBLE_EQ(report.at("heard_seconds"), 5.5);
    ASSERT_EQ(report.at("clips").size(), 2U) << report.dump();
    // The tones with a tenth of a second before and after, to half a step of 16 bits.
    std::size_t begins = 22050 - 4410;
    for (const auto& clip : report.at("clips")) {
        const auto samples = read(clip.at("file"));
        ASSERT_EQ(samples.size(), 4410U + 2205U * 44U + 4410U);
        for (std::size_t n = 0; n < samples.size(); ++n) {
            ASSERT_NEAR(samples[n], heard[begins + n], 0.5001 / 32768.0) << n;
        }
        begins += 2205 * 44 + 22050;
    }
}

TEST_F(RecordCommand, makesACorpusThatCanBeRead)
{
    for (const char* name : {"flute", "voice"}) {
        for (int take = 0; take < 2; ++take) {
            const auto result = cli(words(name, {"--seconds", "5.5"}), card);
            expectSuccess(result);
            EXPECT_TRUE(result.out.starts_with("kept 2 clips of " + std::string(name)))
                << result.out;
        }
    }
    params::ParameterSet values(corpus::corpusParameters());
    ASSERT_TRUE(values.set("folder", folder.string()));
    Monitor monitor;
    const auto made = corpus::readCorpus(values, monitor);
    ASSERT_TRUE(made) << made.error().text();
    EXPECT_EQ(made->layout, "recorded");
    EXPECT_EQ(made->classes, (std::vector<std::string>{"flute", "voice"}));
    EXPECT_EQ(made->recordings.size(), 8U);
    EXPECT_TRUE(made->problems.empty());
}

TEST_F(RecordCommand, anInterruptionEndsTheTakeAndKeepsIt)
{
    const auto recording = startRecording();
    ASSERT_TRUE(clipsAppear(2));
    recording->send(SIGINT);
    EXPECT_EQ(recording->wait(), 0) << recording->err();
    EXPECT_TRUE(recording->out().starts_with("kept ")) << recording->out();
}

TEST_F(RecordCommand, whatWasCutSurvivesAKill)
{
    const auto recording = startRecording();
    ASSERT_TRUE(clipsAppear(3));
    recording->send(SIGKILL);
    EXPECT_EQ(recording->wait(), -SIGKILL);
    std::size_t clips = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "flute")) {
        if (audio::hasSoundSuffix(entry.path())) {
            EXPECT_EQ(read("flute/" + entry.path().filename().string()).size(), 44100U);
            ++clips;
        }
    }
    EXPECT_GE(clips, 3U);
    EXPECT_EQ(corpus::readTakes(folder)->size(), 1U);
    expectSuccess(cli(words("flute", {"--seconds", "5.5"}), card));
    EXPECT_EQ(corpus::readTakes(folder)->size(), 2U);
}

TEST_F(RecordCommand, saysWhenNothingWasLoudEnough)
{
    const auto result = cli(words("flute", {"--seconds", "5", "--silence", "-1"}), card);
    expectSuccess(result);
    EXPECT_NE(result.out.find("nothing was loud enough"), std::string::npos);
    EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST_F(RecordCommand, listsDevices)
{
    const auto report = json(cli({"corpus", "record", "--list-devices", "--json"}, card));
    EXPECT_EQ(report.at("devices").at(0), "default");
    const auto none = cli({"corpus", "record", "--list-devices"},
        {"env", "ALSA_CONFIG_PATH=" TIMBREL_SOUND_CARDS "/alsa_none.conf"});
    expectSuccess(none);
    EXPECT_EQ(none.out, "no device here can record\n");
    EXPECT_EQ(none.err, "") << "the libraries' words are kept away";
}

TEST_F(RecordCommand, saysInWordsWhyItCannotRecord)
{
    const Words noCard{"env", "ALSA_CONFIG_PATH=" TIMBREL_SOUND_CARDS "/alsa_none.conf"};
    expectFailure(cli(words("flute"), noCard), {"no microphone", "Connect"});
    expectFailure(cli(words("flute", {"--device", "defualt"}), card), {"defualt", "\"default\"?"});
    expectFailure(cli(words("a/b"), card), {"a/b", "cannot be the name of a class"});
    std::filesystem::create_directories(folder / "jazz");
    expectFailure(cli(words("flute"), card), {folder.string(), "other things", "Choose"});
    EXPECT_EQ(cli({"corpus", "record", "--class", "flute"}).exitStatus, 2);
    EXPECT_EQ(cli({"corpus", "record", "--out", "x"}).exitStatus, 2);
    EXPECT_EQ(cli(words("flute", {"--seconds", "-1"})).exitStatus, 2);
}

} // namespace
} // namespace timbrel::tests
