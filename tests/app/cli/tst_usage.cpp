// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/cli.h"

namespace timbrel::tests {
namespace {

TEST(Usage, tellsItsVersionAndHowItIsUsed)
{
    const auto version = cli({"--version"});
    expectSuccess(version);
    EXPECT_TRUE(version.out.starts_with("timbrel-cli ")) << version.out;
    const auto help = cli({"--help"});
    expectSuccess(help);
    for (const char* verb : {"corpus", "train", "evaluate", "transfer", "grid", "map", "features",
             "invert", "list", "bench", "demo", "transcribe"}) {
        EXPECT_NE(help.out.find(std::string("\n  ") + verb), std::string::npos) << verb;
    }
}

TEST(Usage, wrongUsageIsStatusTwo)
{
    for (const Words& words : {Words{}, Words{"tarin"}, Words{"train"}, Words{"train", "--steps"},
             Words{"train", "first-transfer", "--steps", "0"},
             Words{"train", "first-transfer", "--steps", "5", "--minutes", "1"},
             Words{"transfer", "somewhere", "--input", "x.wav"}, Words{"list", "wonders"},
             Words{"corpus", "make", "--out", "x", "--phrases", "-3"}}) {
        const auto result = cli(words);
        EXPECT_EQ(result.exitStatus, 2) << (words.empty() ? "no words" : words.front());
        EXPECT_EQ(result.out, "");
        EXPECT_FALSE(result.err.empty());
    }
}

TEST(Usage, listsWhatThereIsToChoose)
{
    const auto methods = json(cli({"list", "methods", "--json"}));
    ASSERT_EQ(methods.at("methods").at(0).at("id"), "lord-semi");
    EXPECT_FALSE(methods.at("methods").at(0).at("parameters").empty());
    EXPECT_NE(cli({"list", "presets"}).out.find("first-transfer"), std::string::npos);
}

TEST(Usage, saysThatItsOutputCannotBeWritten)
{
    const auto result =
        runProcess({"sh", "-c", "exec \"$0\" list methods > /dev/full", TIMBREL_CLI});
    expectFailure(result, {"cannot write to standard output", "Check what"});
}

} // namespace
} // namespace timbrel::tests
