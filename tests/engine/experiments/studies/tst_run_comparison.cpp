// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/run_comparison.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/experiments/training/training_job.h"
#include "tests/engine/experiments/tiny.h"

// Steps of a run that was trained for a second.

namespace timbrel::experiments {
namespace {

const tests::TemporaryFolder& place()
{
    static const tests::TemporaryFolder folder;
    return folder;
}

/// The folder of a run of twelve steps with checkpoints at 8 and 12.
std::filesystem::path trained(const params::Experiment& experiment)
{
    Outbox outbox;
    runtime::Control control;
    std::filesystem::path folder;
    TrainingJob job({.experiment = experiment,
                        .runs = place().path(),
                        .solos = {},
                        .features = {},
                        .resume = std::nullopt,
                        .secondsLimit = std::nullopt},
        outbox, [&folder](const TrainingReport& report) { folder = report.run.value().path(); });
    job.finished(job.run(control));
    return folder;
}

class RunComparisonTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
    }
    static const std::filesystem::path& run()
    {
        static const auto folder = trained(tinyExperiment(tinySolos()));
        return folder;
    }
    static Result<snapshots::RunComparison> compare(
        const ComparedRun& first, const ComparedRun& second)
    {
        Monitor quiet;
        return compareRuns(first, second, sharedSchema(), {}, quiet);
    }
};

TEST_F(RunComparisonTest, findsNoDifferenceOfAStepToItself)
{
    const auto same = compare({run(), 12}, {run(), 12});
    ASSERT_TRUE(same) << same.error().text();
    EXPECT_EQ(same->transfers, 8U);
    EXPECT_EQ(same->names[0], run().filename().string() + ", step 12");
    ASSERT_EQ(same->measures.size(), 3U);
    EXPECT_EQ(same->measures[2].value, 0.0);
    EXPECT_EQ(same->measures[2].interval, (snapshots::Interval{0.0, 0.0}));
    EXPECT_EQ(same->spectra[0].decibels, same->spectra[1].decibels);
    EXPECT_NE(same->spectra[0].decibels, same->spectra[2].decibels);
    ASSERT_EQ(same->examples.size(), 4U);
    for (const auto& example : same->examples) {
        EXPECT_NE(example.source, example.target);
        EXPECT_TRUE(example.truth);
        for (const float value : snapshots::difference(example).values) {
            EXPECT_EQ(value, 0.0F);
        }
    }
}

TEST_F(RunComparisonTest, tellsWhatTheSecondHasMore)
{
    const auto forth = compare({run(), 8}, {run(), 12});
    const auto back = compare({run(), 12}, {run(), 8});
    ASSERT_TRUE(forth && back);
    const auto& measures = forth->measures;
    EXPECT_NE(measures[2].value, 0.0);
    EXPECT_NEAR(measures[2].value, measures[1].value - measures[0].value, 1e-9);
    EXPECT_NEAR(measures[2].value, -back->measures[2].value, 1e-9);
    EXPECT_LE(measures[2].interval.value().low, measures[2].value);
    EXPECT_GE(measures[2].interval.value().high, measures[2].value);
    ASSERT_EQ(measures[0].baselines.front().id, "truth");
    EXPECT_EQ(measures[0].baselines.front().value, measures[1].baselines.front().value)
        << "both are held against the same recordings";
    const auto more = snapshots::difference(forth->examples[0]);
    const auto less = snapshots::difference(back->examples[0]);
    ASSERT_EQ(more.values.size(), 32U * 32U);
    for (std::size_t i = 0; i < more.values.size(); ++i) {
        EXPECT_EQ(more.values[i], -less.values[i]);
    }
}

TEST_F(RunComparisonTest, refusesWhatCannotBeCompared)
{
    auto experiment = tinyExperiment(tinySolos());
    set(experiment, "representation.bands", "64");
    const auto other = trained(experiment);
    const auto none = compare({run(), {}}, {other, {}});
    ASSERT_FALSE(none);
    EXPECT_NE(none.error().text().english().find("held-out clips"), std::string::npos);
    EXPECT_NE(none.error().text().english().find(other.filename().string()), std::string::npos);
    const auto steps = comparableSteps(run());
    EXPECT_TRUE(std::ranges::is_sorted(steps) && std::ranges::count(steps, 8) == 1);
    EXPECT_EQ(steps.back(), 12);
    EXPECT_TRUE(comparableSteps(run() / "nowhere").empty());
    EXPECT_FALSE(compare({run(), 7}, {run(), 12})) << "which has no checkpoint";
}

TEST(ComparedRun, mayNameAStep)
{
    EXPECT_EQ(comparedRun("runs/a-001").folder, "runs/a-001");
    EXPECT_FALSE(comparedRun("runs/a-001").step);
    EXPECT_EQ(comparedRun("runs/a-001@400").folder, "runs/a-001");
    EXPECT_EQ(comparedRun("runs/a-001@400").step, 400);
    EXPECT_EQ(comparedRun("me@home/a-001").folder, "me@home/a-001");
}

TEST(RunComparison, isToldToPrograms)
{
    snapshots::RunComparison comparison;
    comparison.bandHz = {500.0F, 5000.0F};
    comparison.measures = {{.id = "first",
        .label = "a, step 4",
        .help = {},
        .unit = {},
        .value = -20.5,
        .interval = snapshots::Interval{-21.0, -20.0},
        .baselines = {{"truth", "the true rendering", -30.0, std::nullopt}}}};
    comparison.spectra = {{"first", "a, step 4", {-3.0, -9.0}}};
    EXPECT_EQ(toCsv(comparison),
        "what,of,hz,value,low,high\n"
        "high_band_energy,\"a, step 4\",,-20.5,-21,-20\n"
        "high_band_energy,\"the true rendering\",,-30,,\n"
        "mean_spectrum,\"a, step 4\",500,-3,,\n"
        "mean_spectrum,\"a, step 4\",5000,-9,,\n");
}

} // namespace
} // namespace timbrel::experiments
