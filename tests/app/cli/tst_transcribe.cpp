// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "engine/audio/midi_reader.h"
#include "engine/audio/sound_file.h"
#include "engine/base/user_folders.h"
#include "tests/app/cli/cli.h"
#include "tests/support/signals.h"

namespace timbrel::tests {
namespace {

/// A second of a melody: C4, F4, A#4, D#4.
std::string melodyFile(const TemporaryFolder& folder)
{
    const auto file = (folder.path() / "melody.wav").string();
    EXPECT_TRUE(audio::writeSound(file, {16000, melody(16000, 16000)}));
    return file;
}

/// With the data folder of whoever runs the tests, in which the model may be.
ProcessResult transcribe(Words arguments)
{
    arguments.insert(arguments.begin(), {TIMBREL_CLI, "transcribe"});
    return runProcess(std::move(arguments));
}

class Transcribe : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(userDataFolder() / "models/basic-pitch/model.json")) {
            GTEST_SKIP() << "the transcriber's model is not there: run packaging/models";
        }
    }
    TemporaryFolder folder;
};

TEST(TranscribeWithoutAModel, saysHowToGetIt)
{
    const TemporaryFolder folder;
    expectFailure(cli({"transcribe", melodyFile(folder)}),
        {"models/basic-pitch", "the transcriber's model is not there", "Run packaging/models"});
}

TEST(EvaluateWithoutAModel, saysThatNotesAreNotMeasured)
{
    if (smallSolos().empty()) {
        GTEST_SKIP() << "no soundfont is installed";
    }
    const auto result = cli({"evaluate", smallRun().string()});
    expectSuccess(result);
    EXPECT_NE(result.err.find("notes are not measured"), std::string::npos) << result.err;
    EXPECT_NE(result.err.find("Run packaging/models"), std::string::npos) << result.err;
    EXPECT_EQ(result.out.find("Notes kept"), std::string::npos) << result.out;
}

TEST_F(Transcribe, writesNotesDown)
{
    const auto midi = (folder.path() / "notes.mid").string();
    const auto result = transcribe({melodyFile(folder), "--midi", midi, "--json"});
    const auto notes = json(result).at("notes");
    const auto note =
        std::ranges::find_if(notes, [](const auto& one) { return one["pitch"] == 65; });
    ASSERT_NE(note, notes.end()) << result.out;
    EXPECT_NEAR(note->at("start").get<double>(), 0.25, 0.05);
    EXPECT_EQ(note->at("name"), "F4");

    const auto read = audio::readMelody(midi);
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_TRUE(std::ranges::any_of(*read, [](const auto& one) { return one.pitch == 65; }));
    const auto table = transcribe({melodyFile(folder)});
    EXPECT_NE(table.out.find("F4"), std::string::npos) << table.out;
}

TEST_F(Transcribe, refusesWhatIsNoSound)
{
    expectFailure(transcribe({TIMBREL_CLI}), {TIMBREL_CLI});
    expectFailure(transcribe({"/missing.wav"}), {"/missing.wav"});
}

} // namespace
} // namespace timbrel::tests
