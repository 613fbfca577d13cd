// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fstream>

#include "tests/app/cli/cli.h"

namespace timbrel::tests {
namespace {

class BadExperiment : public testing::Test {
protected:
    ProcessResult train(const std::string& toml)
    {
        std::ofstream(file) << toml;
        return cli({"train", file.string(), "--runs", runs.string()});
    }
    ProcessResult trainWith(const Words& more)
    {
        Words words{"train", "first-transfer", "--runs", runs.string()};
        words.insert(words.end(), more.begin(), more.end());
        return cli(words);
    }
    void TearDown() override { EXPECT_FALSE(std::filesystem::exists(runs)); }

    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "mine.toml";
    std::filesystem::path runs = folder.path() / "runs";
};

TEST_F(BadExperiment, unknownKeyWithLineAndNearestName)
{
    expectFailure(train("name = \"x\"\n\n[training]\nlearning_rat = 0.1\n"),
        {"mine.toml, line 4", "learning_rat", "Did you mean \"learning_rate\"?"});
}

TEST_F(BadExperiment, unknownTableWithLineAndNearestName)
{
    expectFailure(train("[trainning]\nsteps = 3\n"),
        {"mine.toml, line 1", "trainning", "Did you mean \"training\"?"});
}

TEST_F(BadExperiment, valueOutOfRangeWithLineAndRange)
{
    expectFailure(train("[training]\nbatch = 0\n"), {"mine.toml, line 2", "batch", "1 to 65536"});
}

TEST_F(BadExperiment, noToml)
{
    expectFailure(train("[training\n"), {"mine.toml, line 1", "not TOML", "Correct the line"});
}

TEST_F(BadExperiment, missingFileOrPreset)
{
    expectFailure(cli({"train", "/missing/x.toml"}), {"/missing/x.toml", "Check the path"});
    expectFailure(
        cli({"train", "first-transfr"}), {"first-transfr", "Did you mean \"first-transfer\"?"});
}

TEST_F(BadExperiment, unknownSettingOnTheCommandLine)
{
    expectFailure(trainWith({"--set", "training.bach=3"}), {"bach", "Did you mean \"batch\"?"});
    expectFailure(trainWith({"--set", "training.batch=many"}), {"batch", "many"});
    expectFailure(trainWith({"--set", "batch"}), {"--set", "\"batch\"", "Write key=value"});
}

TEST_F(BadExperiment, networksThatDoNotFitTheRepresentation)
{
    if (smallSolos().empty()) {
        GTEST_SKIP() << "no soundfont to render a corpus with";
    }
    expectFailure(trainWith({"--set", "corpus.folder=" + smallSolos().string(), "--set",
                      "representation.frames=33"}),
        {"representation", "33"});
}

TEST_F(BadExperiment, aCorpusThatIsNotThere)
{
    expectFailure(trainWith({"--set", "corpus.folder=/missing/corpus"}),
        {"/missing/corpus", "no such folder", "Check the path"});
}

TEST_F(BadExperiment, aGraphicsCardThatIsNotThere)
{
    if (smallSolos().empty()) {
        GTEST_SKIP() << "no soundfont to render a corpus with";
    }
    const Words nowhere{"env", "CUDA_VISIBLE_DEVICES="};
    auto words = smallTraining(runs);
    words.insert(words.end(), {"--device", "cuda"});
    expectFailure(cli(words, nowhere), {"training.device", "no CUDA graphics card", "\"cpu\""});
}

} // namespace
} // namespace timbrel::tests
