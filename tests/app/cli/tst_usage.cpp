// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <iterator>

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
             "invert", "list", "bench", "demo", "transcribe", "model"}) {
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

TEST(Usage, saysWhatAModelIsMadeOf)
{
    const Words words{"model", "first-transfer", "--classes", "5", "--set", "method.class_size=64"};
    const auto with = [&words](const char* flag) {
        auto all = words;
        all.emplace_back(flag);
        return cli(all);
    };
    const auto model = json(with("--json"));
    std::int64_t total = 0;
    for (const auto& layer : model.at("layers")) {
        total += layer.at("parameters").get<std::int64_t>();
    }
    EXPECT_EQ(model.at("parameters"), total);
    EXPECT_EQ(model.at("parts").back().at("name"), "class_table");
    EXPECT_EQ(model.at("parts").back().at("parameters"), 5 * 64);
    EXPECT_FALSE(model.at("stages").at(0).at("minimises").empty());
    const auto text = cli(words);
    expectSuccess(text);
    EXPECT_NE(text.out.find("encoder.stem"), std::string::npos) << text.out;
    EXPECT_NE(text.out.find("\nall: "), std::string::npos) << text.out;
    const auto table = with("--markdown");
    expectSuccess(table);
    EXPECT_TRUE(table.out.starts_with("| layer |")) << table.out;
    const auto csv = with("--csv");
    expectSuccess(csv);
    EXPECT_EQ(std::ranges::count(csv.out, '\n'), static_cast<std::ptrdiff_t>(model.at("layers").size()) + 1);
    expectFailure(cli({"model", "no-such-preset"}), {"no-such-preset"});
    EXPECT_EQ(cli({"model", "first-transfer", "--json", "--csv"}).exitStatus, 2);
}

TEST(Usage, saysThatItsOutputCannotBeWritten)
{
    const auto result =
        runProcess({"sh", "-c", "exec \"$0\" list methods > /dev/full", TIMBREL_CLI});
    expectFailure(result, {"cannot write to standard output", "Check what"});
}

/// Runs the program with an error stream that nothing can be written to.
ProcessResult deafCli(const Words& arguments)
{
    static const TemporaryFolder data;
    Words words{"env", "XDG_DATA_HOME=" + data.path().string(),
        "XDG_CACHE_HOME=" + (data.path() / "cache").string(), "sh", "-c",
        "exec \"$0\" \"$@\" 2> /dev/full", TIMBREL_CLI};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return runProcess(std::move(words));
}

TEST(Usage, failsAsEverWhereNobodyCanBeTold)
{
    const auto result = deafCli({"model", "no-such-preset"});
    EXPECT_EQ(result.exitStatus, 1);
    EXPECT_EQ(result.out, "");
}

TEST(Usage, trainsToTheEndWhereNobodyCanBeTold)
{
    if (smallSolos().empty()) {
        GTEST_SKIP() << "no soundfont to render a corpus with";
    }
    const TemporaryFolder runs;
    auto words = smallTraining(runs.path());
    words.emplace_back("--json");
    const auto run = json(deafCli(words)).value("run", "");
    EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(run) / "run.json")) << run;
}

} // namespace
} // namespace timbrel::tests
