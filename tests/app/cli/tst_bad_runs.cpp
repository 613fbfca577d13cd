// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fstream>

#include "tests/app/cli/cli.h"
#include "tests/support/corpus_folder.h"

// Runs that are damaged, that have no room, that may not be written, or that diverge: nothing that
// was saved before is lost.

namespace timbrel::tests {
namespace {

using std::filesystem::path;

class BadRun : public testing::Test {
protected:
    void SetUp() override
    {
        if (smallSolos().empty()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
        std::filesystem::copy(smallRun(), run, std::filesystem::copy_options::recursive);
    }
    static void cut(const path& file)
    {
        ASSERT_TRUE(std::filesystem::exists(file));
        std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    }

    TemporaryFolder folder;
    path run = folder.path() / "run";
    path newest = run / "checkpoints" / "000008.safetensors";
    path before = run / "checkpoints" / "000004.safetensors";
};

TEST_F(BadRun, isNoRun)
{
    for (const auto& place : {folder.path(), folder.path() / "missing"}) {
        expectFailure(cli({"evaluate", place.string()}),
            {place.string(), "not the folder of a run", "Name a folder"});
    }
    expectFailure(cli({"train", "--resume", folder.path().string()}), {"not the folder of a run"});
}

TEST_F(BadRun, fallsBackToTheCheckpointBeforeAndSaysSo)
{
    cut(newest);
    cut(run / "checkpoints" / "000008.optimizer.safetensors");
    const auto resumed = cli({"train", "--resume", run.string(), "--json"});
    EXPECT_EQ(json(resumed).at("step"), 8);
    EXPECT_NE(resumed.err.find(newest.string()), std::string::npos) << resumed.err;
    EXPECT_NE(resumed.err.find("an earlier checkpoint is used instead"), std::string::npos);
}

TEST_F(BadRun, isMeasuredWithTheCheckpointThatCanBeReadAndSaysSo)
{
    // The best is tried first; it is one of the two.
    const auto best = nlohmann::json::parse(std::ifstream(run / "run.json")).at("best_step");
    const auto damaged = best == 8 ? newest : before;
    cut(damaged);
    for (const Words& words : {Words{"evaluate", run.string()},
             Words{"map", run.string(), "--output", (folder.path() / "x.csv").string()},
             Words{"grid", run.string(), "--output", (folder.path() / "x.png").string()}}) {
        const auto result = cli(words);
        expectSuccess(result);
        EXPECT_NE(result.err.find(damaged.string()), std::string::npos)
            << words.front() << ": " << result.err;
    }
}

TEST_F(BadRun, hasNoCheckpointThatCanBeRead)
{
    cut(newest);
    cut(before);
    expectFailure(cli({"evaluate", run.string()}),
        {run.string(), "no checkpoint that can be read", "copy it again"});
    std::filesystem::remove_all(run / "checkpoints");
    expectFailure(cli({"grid", run.string(), "--output", (folder.path() / "x.png").string()}),
        {run.string(), "no checkpoint", "Train it"});
}

TEST_F(BadRun, isNotBegunAnewWhereItsCheckpointsDoNotFit)
{
    const auto read = [this] {
        std::ifstream file(run / "series.csv");
        return std::string{std::istreambuf_iterator<char>(file), {}};
    };
    const auto series = read();
    expectFailure(cli({"train", "--resume", run.string(), "--set", "method.class_size=16"}),
        {newest.string(), before.string(), "no checkpoint that can be read", "instead of",
            "train a new one"});
    EXPECT_EQ(read(), series);
    const auto resumed = cli({"train", "--resume", run.string(), "--json"});
    EXPECT_EQ(json(resumed).at("step"), 8) << "as before";
}

TEST_F(BadRun, hasADamagedRecordOrExperiment)
{
    cut(run / "run.json");
    expectFailure(
        cli({"train", "--resume", run.string()}), {"run.json", "damaged", "Copy the run again"});
    expectFailure(cli({"evaluate", run.string()}), {"run.json", "damaged", "Copy the run again"});
    std::ofstream(run / "experiment.toml") << "[training]\nstep = 3\n";
    expectFailure(cli({"evaluate", run.string()}), {"experiment.toml, line 2", "\"steps\""});
}

TEST_F(BadRun, hasLostItsCorpus)
{
    std::ifstream old(run / "experiment.toml");
    std::string toml{std::istreambuf_iterator<char>(old), {}};
    const auto place = toml.find(smallSolos().string());
    ASSERT_NE(place, std::string::npos);
    toml.replace(place, smallSolos().string().size(), "/missing/corpus");
    std::ofstream(run / "experiment.toml") << toml;
    expectFailure(cli({"evaluate", run.string()}), {"/missing/corpus", "no such folder"});
}

TEST_F(BadRun, transfersOnlyToClassesItKnowsAndFilesItCanRead)
{
    const auto transfer = [&](const std::string& input, const char* to, const std::string& output) {
        return cli({"transfer", run.string(), "--input", input, "--to", to, "--output", output});
    };
    const auto recording = (smallSolos() / "heldout" / "piano").string() + "/" + [] {
        return std::filesystem::directory_iterator(smallSolos() / "heldout" / "piano")
            ->path()
            .filename()
            .string();
    }();
    const auto output = (folder.path() / "x.wav").string();
    expectFailure(transfer(recording, "tuba", output), {"\"tuba\"", "piano", "flute"});
    expectFailure(transfer("/missing.wav", "flute", output), {"/missing.wav", "no such file"});
    expectFailure(transfer(recording, "flute", "/missing/x.wav"), {"/missing", "no such"});
    expectFailure(transfer(recording, "flute", output + ".doc"), {"x.wav.doc"});
}

TEST_F(BadRun, tracksThatCannotBePlayedAreNamedWithTheReason)
{
    const CorpusFolder files;
    files.add("silent.wav", std::vector<float>(48000));
    files.add("good.wav", sine(440.0, 16000, 48000));
    files.addBytes("text.m4a", "This is a letter and no music.\n");
    const auto whole = files.path() / "good.wav";
    std::filesystem::copy_file(whole, files.path() / "cut.wav");
    std::filesystem::resize_file(files.path() / "cut.wav", 30); // within the header
    const auto output = (folder.path() / "x.wav").string();
    const auto transfer = [&](const char* input, Words more = {}) {
        Words words{"transfer", run.string(), "--input", (files.path() / input).string(), "--to",
            "flute", "--output", output};
        words.insert(words.end(), more.begin(), more.end());
        return cli(words);
    };
    expectFailure(transfer("silent.wav"), {"silent.wav", "nothing but silence", "can be heard"});
    expectFailure(transfer("text.m4a"), {"text.m4a", "cannot be read as sound", "Convert it"});
    expectFailure(transfer("cut.wav"), {"cut.wav"});
    expectFailure(transfer("good.wav", {"--stitch", "crossfade", "--frames", "17"}),
        {"crossfade", "17 frames are more", "at most 16"});
    expectFailure(
        transfer("good.wav", {"--stitch", "concatenate", "--power"}), {"nothing is blended"});
    EXPECT_EQ(transfer("good.wav", {"--stitch", "glue"}).exitStatus, 2);
    EXPECT_FALSE(std::filesystem::exists(output));
    const std::filesystem::path odd = TIMBREL_SHARED_DATA "/odd/taglib_no-tags.m4a";
    if (std::filesystem::exists(odd)) {
        expectFailure(cli({"transfer", run.string(), "--input", odd.string(), "--to", "flute",
                          "--output", output}),
            {"taglib_no-tags.m4a", "cannot be read as sound", "Convert it"});
    }
}

TEST_F(BadRun, mayNotBeWritten)
{
    if (!nobodyCanRun()) {
        GTEST_SKIP() << "cannot run the program as somebody without permissions";
    }
    using std::filesystem::perms;
    const auto readable = perms::owner_all | perms::others_read | perms::others_exec;
    const auto runs = folder.path() / "runs";
    std::filesystem::create_directory(runs);
    for (const auto& place : {folder.path(), smallSolos().parent_path()}) {
        std::filesystem::permissions(place, readable);
    }
    std::filesystem::permissions(
        runs, perms::owner_read | perms::owner_exec | perms::others_read | perms::others_exec);
    const auto result = cli(smallTraining(runs), asNobody());
    std::filesystem::permissions(runs, readable);
    expectFailure(result, {runs.string(), "permission denied", "Choose a place you may use"});
}

TEST_F(BadRun, hasNoRoomLeft)
{
    if (!canMount()) {
        GTEST_SKIP() << "cannot mount a small file system";
    }
    // In a small file system of its own: go on with the run until it is full, then show what is
    // left of it to the tests outside.
    const auto small = folder.path() / "small";
    std::filesystem::create_directory(small);
    const std::string script = "d='" + small.string()
        + "'; mount -t tmpfs -o size=4m tmpfs \"$d\" && cp -r '" + run.string()
        + "' \"$d/run\" && dd if=/dev/zero of=\"$d/ballast\" bs=4k 2> /dev/null;"
          " \"$@\"; s=$?; cp -r \"$d/run\" '"
        + folder.path().string() + "/after'; exit $s";
    const auto result = cli({"train", "--resume", (small / "run").string(), "--steps", "100"},
        {"unshare", "-m", "sh", "-c", script, "sh"});
    expectFailure(result, {(small / "run").string(), "the disk is full", "Free some space"});
    const auto after = folder.path() / "after";
    EXPECT_EQ(
        json(cli({"train", "--resume", after.string(), "--steps", "10", "--json"})).at("step"), 10)
        << "what was saved before must still be there";
}

TEST_F(BadRun, diverges)
{
    auto words = smallTraining(folder.path());
    for (const char* setting : {"encoder=lord", "encoder.dense_width=16",
             "training.learning_rate=10", "training.warm_up=0", "training.checkpoint_every=1"}) {
        words.insert(words.end(), {"--set", setting});
    }
    words.erase(std::ranges::find(words, "encoder.width=16") - 1,
        std::ranges::find(words, "encoder.width=16") + 1);
    expectFailure(
        cli(words), {"step ", "no longer", "finite number", "Lower training.learning_rate"});
    EXPECT_TRUE(std::filesystem::exists(
        folder.path() / "first-transfer-001" / "checkpoints" / "000001.safetensors"));
}

} // namespace
} // namespace timbrel::tests
