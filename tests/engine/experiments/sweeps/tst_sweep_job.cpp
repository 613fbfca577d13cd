// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/sweeps/sweep_job.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/engine/experiments/tiny.h"

// Sweeps over experiments of a second each.

namespace timbrel::experiments {
namespace {

using Kind = runtime::Outcome::Kind;
using snapshots::RunState;
using snapshots::SweepTable;

class SweepJobTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
        for (const char* seed : {"1", "2"}) {
            auto experiment = tinyExperiment(tinySolos());
            set(experiment, "training.steps", "4");
            set(experiment, "training.seed", seed);
            sweep.variants.push_back({std::string("seed ") + seed, std::move(experiment)});
        }
    }

    runtime::Outcome run()
    {
        runtime::Control control;
        return run(control);
    }
    runtime::Outcome run(runtime::Control& control)
    {
        SweepJob job(
            {.sweep = sweep,
                .schema = sharedSchema(),
                .places = {.solos = {}, .runs = folder.path() / "runs"}},
            outbox, [this](SweepTable table) { told.push_back(std::move(table)); },
            [this](const runtime::Outcome& outcome) { ending = outcome; });
        auto outcome = job.run(control);
        job.finished(outcome);
        return outcome;
    }
    std::vector<std::string> lines()
    {
        std::vector<std::string> texts;
        for (const auto& line : outbox.log.drain()) {
            texts.push_back(line.text);
        }
        return texts;
    }

    tests::TemporaryFolder folder;
    Sweep sweep{"Seeds", {}};
    Outbox outbox;
    std::vector<SweepTable> told;
    std::optional<runtime::Outcome> ending;
};

TEST_F(SweepJobTest, trainsEveryExperimentOnce)
{
    EXPECT_EQ(run().kind, Kind::Completed);
    ASSERT_TRUE(ending);
    ASSERT_EQ(told.size(), 5U) << "two beginnings, two ends, and the last word";
    EXPECT_EQ(told[0].current, 0U);
    EXPECT_EQ(told[0].rows[0].state, RunState::Preparing);
    EXPECT_EQ(told[0].rows[1].state, RunState::Idle);
    EXPECT_FALSE(told[0].rows[1].secondsLeft) << "nothing was trained yet";
    EXPECT_EQ(told[2].current, 1U);
    EXPECT_EQ(told[2].rows[0].state, RunState::Completed);
    EXPECT_EQ(told[2].rows[0].secondsLeft, 0.0);
    EXPECT_GT(told[2].rows[1].secondsLeft.value(), 0.0) << "as the first one took";
    for (const auto& row : told.back().rows) {
        EXPECT_EQ(row.fraction, 1.0);
        EXPECT_TRUE(row.measures) << row.label;
    }
    const auto first = lines();
    EXPECT_EQ(std::ranges::count(first, "2 of 2: seed 2"), 1);

    EXPECT_EQ(run().kind, Kind::Completed);
    EXPECT_EQ(lines(),
        (std::vector<std::string>{
            "1 of 2: seed 1 (trained already)", "2 of 2: seed 2 (trained already)"}));
    EXPECT_EQ(listRuns(folder.path() / "runs").size(), 2U);
}

TEST_F(SweepJobTest, goesOnAfterAFailureAndTellsIt)
{
    set(sweep.variants[0].experiment, "corpus.folder", (folder.path() / "gone").string());
    const auto outcome = run();
    EXPECT_EQ(outcome.kind, Kind::Failed);
    ASSERT_TRUE(outcome.error);
    const auto text = outcome.error->text().english();
    EXPECT_NE(text.find("1 of 2 experiments failed"), std::string::npos) << text;
    EXPECT_NE(text.find("seed 1"), std::string::npos) << text;
    EXPECT_NE(text.find("gone"), std::string::npos) << text;
    EXPECT_FALSE(told.back().rows[0].measures);
    EXPECT_TRUE(told.back().rows[1].measures);
}

TEST_F(SweepJobTest, goesOnWhereItWasStopped)
{
    runtime::Control control;
    control.requestStop(); // as by a click between two runs
    EXPECT_EQ(run(control).kind, Kind::Stopped);
    EXPECT_TRUE(listRuns(folder.path() / "runs").empty());
    const auto begun = RunFolder::create(folder.path() / "runs", sweep.variants[0].experiment);
    ASSERT_TRUE(begun);
    RunRecord record;
    record.state = RunState::Running; // of a program that was killed
    ASSERT_TRUE(begun->save(record));
    told.clear();
    EXPECT_EQ(run().kind, Kind::Completed);
    EXPECT_EQ(told.back().rows[0].runId, begun->id());
    EXPECT_TRUE(told.back().rows[0].measures);
    EXPECT_EQ(listRuns(folder.path() / "runs").size(), 2U);
}

TEST(SweepRows, allCanBeTrained)
{
    const auto rows = sweepRows();
    EXPECT_EQ(rows.size(), 10U);
    for (const auto& row : rows) {
        const auto sweep = sweepOrFile(row.id, sharedSchema());
        ASSERT_TRUE(sweep) << sweep.error().text();
        EXPECT_EQ(sweep->name, row.label);
        EXPECT_GT(sweep->variants.size(), 1U);
        EXPECT_TRUE(row.help.ends_with(".")) << row.help;
    }
    const auto none = sweepOrFile("lossses", sharedSchema());
    ASSERT_FALSE(none);
    EXPECT_NE(none.error().text().english().find("Did you mean \"losses\""), std::string::npos);
}

} // namespace
} // namespace timbrel::experiments
