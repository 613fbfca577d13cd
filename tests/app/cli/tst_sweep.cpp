// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fstream>

#include "tests/app/cli/cli.h"

// `timbrel-cli sweep` on experiments of a second each.

namespace timbrel::tests {
namespace {

class SweepCommand : public testing::Test {
protected:
    void SetUp() override
    {
        if (smallSolos().empty()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
        std::ofstream(file) << "experiment = \"first-transfer\"\n[fixed]\ncorpus.folder = \""
                            << smallSolos().string() << R"("
corpus.clip_hop = 32
representation.bands = 32
representation.frames = 32
method.content_size = 32
method.class_size = 8
encoder.width = 16
generator.width = 16
training.batch = 8
training.steps = 4
training.threads = 1
training.precision = "float32"
[vary]
training.seed = [1, 2]
)";
    }
    [[nodiscard]] Words words(const Words& more = {}) const
    {
        Words all{"sweep", file, "--runs", (folder.path() / "runs").string()};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    [[nodiscard]] bool has(const char* name) const
    {
        return std::filesystem::exists(folder.path() / "two.results" / name);
    }

    TemporaryFolder folder;
    std::string file = (folder.path() / "two.toml").string();
};

TEST_F(SweepCommand, trainsWhatIsNotTrainedYetAndCompares)
{
    EXPECT_EQ(cli(words({"--plan"})).out, "seed 1\nseed 2\n");
    const auto first = cli(words());
    expectSuccess(first);
    EXPECT_NE(first.err.find("2 of 2: seed 2\n"), std::string::npos) << first.err;
    EXPECT_NE(first.out.find("| seed 2 | 0."), std::string::npos) << first.out;
    for (const char* name : {"results.csv", "results.md", "results.svg", "results.png"}) {
        EXPECT_TRUE(has(name)) << name;
    }
    const auto again = cli(words());
    expectSuccess(again);
    EXPECT_NE(again.err.find("2 of 2: seed 2 (trained already)"), std::string::npos) << again.err;
    EXPECT_EQ(again.out, first.out);
    EXPECT_NE(
        cli(words({"--plan"})).out.find("seed 2: first-transfer-seed-2-001, completed\n"), std::string::npos);
}

TEST_F(SweepCommand, saysWhichLineIsWrong)
{
    std::ofstream(file, std::ios::app) << "training.sede = [1]\n";
    expectFailure(cli(words()), {"sede", "line 17", "Did you mean"});
}

} // namespace
} // namespace timbrel::tests
