// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/sweeps/sweep.h"

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/sweeps/sweep_results.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

class SweepTest : public testing::Test {
protected:
    Result<Sweep> read(const std::string& text)
    {
        return sweepFromToml(text, "sweep.toml", folder.path(), sharedSchema());
    }
    static std::vector<std::string> labels(const Sweep& sweep)
    {
        std::vector<std::string> labels;
        for (const auto& variant : sweep.variants) {
            labels.push_back(variant.label);
        }
        return labels;
    }
    void expectRefused(const std::string& text, const std::string& what)
    {
        const auto sweep = read(text);
        ASSERT_FALSE(sweep) << text;
        EXPECT_NE(sweep.error().text().english().find(what), std::string::npos)
            << sweep.error().text();
        EXPECT_FALSE(sweep.error().remedy.empty());
    }

    tests::TemporaryFolder folder;
};

TEST_F(SweepTest, combinesEveryVariantWithEveryValue)
{
    const auto sweep = read(R"(
        name = "Losses"
        experiment = "first-transfer"
        [fixed]
        training.steps = 77
        [vary]
        training.seed = [3, 4]
        corpus.clip_hop = [64]
        [[variant]]
        name = "both"
        [[variant]]
        name = "MAE alone"
        losses.mse = 0.0
    )");
    ASSERT_TRUE(sweep) << sweep.error().text();
    EXPECT_EQ(labels(*sweep),
        (std::vector<std::string>{"both, seed 3, clip_hop 64", "both, seed 4, clip_hop 64",
            "MAE alone, seed 3, clip_hop 64", "MAE alone, seed 4, clip_hop 64"}));
    const auto& last = sweep->variants[3].experiment;
    EXPECT_EQ(last.name(), "Losses: MAE alone, seed 4, clip_hop 64");
    EXPECT_EQ(last.values("training").integer("steps"), 77);
    EXPECT_EQ(last.values("training").integer("seed"), 4);
    EXPECT_EQ(last.values("corpus").integer("clip_hop"), 64);
    EXPECT_EQ(last.values("losses").real("mse"), 0.0);
    EXPECT_EQ(sweep->variants[0].experiment.values("losses").real("mse"), 1.0);
    EXPECT_EQ(last.values("method").integer("content_size"), 512) << "as in the preset";
}

TEST_F(SweepTest, choosesRowsBeforeTheirValues)
{
    const auto sweep = read(R"(
        experiment = "first-transfer"
        [[variant]]
        name = "LORD"
        generator.kernel_reach = 2
        generator.use = "lord"
    )");
    ASSERT_TRUE(sweep) << sweep.error().text();
    EXPECT_EQ(sweep->variants[0].experiment.row("generator").id, "lord");
    EXPECT_EQ(sweep->variants[0].experiment.values("generator").integer("kernel_reach"), 2);
    const auto rows = read(R"(
        experiment = "first-transfer"
        [vary]
        method = ["lord-semi", "lord-full"]
    )");
    ASSERT_TRUE(rows) << rows.error().text();
    EXPECT_EQ(labels(*rows), (std::vector<std::string>{"method lord-semi", "method lord-full"}));
    EXPECT_EQ(rows->variants[1].experiment.row("method").id, "lord-full");
    EXPECT_EQ(rows->variants[1].experiment.values("method").integer("content_size"), 512);
}

TEST_F(SweepTest, takesTheExperimentBesideIt)
{
    ASSERT_TRUE(writeFileAtomically(
        folder.path() / "mine.toml", "name = \"Mine\"\n[training]\nsteps = 5\n"));
    const auto sweep = read("experiment = \"mine.toml\"\nvary.training.seed = [1]");
    ASSERT_TRUE(sweep) << sweep.error().text();
    EXPECT_EQ(sweep->name, "Mine");
    EXPECT_EQ(sweep->variants[0].experiment.values("training").integer("steps"), 5);
}

TEST_F(SweepTest, refusesInWords)
{
    const std::string begin = "experiment = \"first-transfer\"\n";
    expectRefused("= 3", "not TOML");
    expectRefused("[vary]\ntraining.seed = [1]", "which experiment");
    expectRefused(begin, "nothing varies");
    expectRefused(begin + "colour = 1\nvary.training.seed = [1]", "no \"colour\"");
    expectRefused(begin + "vary.training.seed = 1", "must be a list");
    expectRefused(begin + "vary.training.seed = []", "must be a list");
    expectRefused(begin + "vary.training.seed = [1, 1]", "there twice");
    expectRefused(begin + "vary.training.sede = [1]", "Did you mean \"seed\"");
    expectRefused(begin + "vary.training.seed = [2026-01-01]", "line 2");
    expectRefused(begin + "[[variant]]\nlosses.mse = 0.0", "has no name");
    std::string thousand = begin + "[vary]\ntraining.seed = [0";
    for (int seed = 1; seed < 1001; ++seed) {
        thousand += ", " + std::to_string(seed);
    }
    expectRefused(thousand + "]", "more than 1000");
    expectRefused("experiment = \"first-tranfser\"\nvary.training.seed = [1]", "first-transfer");
}

TEST_F(SweepTest, knowsItsRunsByWhatTheyTrain)
{
    const auto sweep = read("experiment = \"first-transfer\"\nvary.training.seed = [1, 2]");
    ASSERT_TRUE(sweep);
    const auto runs = folder.path() / "runs";
    EXPECT_FALSE(runOf(sweep->variants[0], runs)) << "there is no such folder";
    auto other = sweep->variants[1].experiment;
    set(other, "training.steps", "9");
    ASSERT_TRUE(RunFolder::create(runs, other));
    EXPECT_FALSE(runOf(sweep->variants[1], runs)) << "it trains something else";
    const auto own = RunFolder::create(runs, sweep->variants[1].experiment);
    ASSERT_TRUE(own);
    EXPECT_EQ(runOf(sweep->variants[1], runs)->id(), own->id());
    const auto table = sweepResults(*sweep, runs);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].runId, "");
    EXPECT_EQ(table.rows[1].runId, own->id());
    EXPECT_FALSE(table.rows[1].measures);
}

snapshots::SweepTable measured()
{
    auto measures = std::make_shared<snapshots::MeasureTable>();
    measures->measures.push_back({"transfer_error", "Transfer error", "", "",
        snapshots::Better::Lower, 0.1, snapshots::Interval{0.08, 0.12}, 10,
        {{"copy", "copying \"it\"", 0.135, std::nullopt}}});
    measures->measures.push_back(
        {"something_else", "Else", "", "", snapshots::Better::Lower, 3.0, std::nullopt, 10, {}});
    return {"Losses",
        {{"both", "losses-001", snapshots::RunState::Completed, measures},
            {"MAE, alone", "", snapshots::RunState::Idle}}};
}

TEST_F(SweepTest, tellsItsResultsToPeople)
{
    EXPECT_EQ(toMarkdown(measured()),
        "| variant | Transfer error |\n|---|---|\n| both | 0.100 [0.080, 0.120] |\n"
        "| MAE, alone | – |\n\nTransfer error, copying \"it\": 0.135.\n");
}

TEST_F(SweepTest, tellsItsResultsToPrograms)
{
    EXPECT_EQ(toCsv(measured()),
        "variant,run,state,measure,of,value,low,high\n"
        "\"both\",\"losses-001\",completed,transfer_error,model,0.1,0.08,0.12\n"
        "\"both\",\"losses-001\",completed,transfer_error,copy,0.135,,\n"
        "\"both\",\"losses-001\",completed,something_else,model,3,,\n");
}

} // namespace
} // namespace timbrel::experiments
