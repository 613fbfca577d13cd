// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/run_folder.h"

#include <regex>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

class RunFolderTest : public testing::Test {
protected:
    [[nodiscard]] RunFolder create(const std::string& name) const
    {
        params::Experiment experiment(sharedSchema());
        experiment.setName(name);
        auto made = RunFolder::create(runs, experiment);
        EXPECT_TRUE(made) << made.error().text();
        return *made;
    }

    tests::TemporaryFolder place;
    std::filesystem::path runs = place.path() / "all" / "runs";
};

TEST_F(RunFolderTest, isNamedAfterItsExperimentAndNumbered)
{
    EXPECT_EQ(create("First transfer").id(), "first-transfer-001");
    EXPECT_EQ(create("first  TRANSFER!").id(), "first-transfer-002");
    EXPECT_EQ(create("").id(), "run-001");
    EXPECT_EQ(create("../../etc").id(), "etc-001");
    EXPECT_EQ(create("Größe").id(), "gr-e-001");
}

TEST_F(RunFolderTest, holdsItsExperiment)
{
    auto experiment = tinyExperiment("/some/corpus");
    const auto run = RunFolder::create(runs, experiment);
    ASSERT_TRUE(run) << run.error().text();
    const auto back = run->experiment(sharedSchema());
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->name(), "Tiny run");
    EXPECT_EQ(back->values("training").integer("steps"), 12);
    EXPECT_EQ(back->values("corpus").text("folder"), "/some/corpus");
}

TEST_F(RunFolderTest, opensWithAnyNameOfIt)
{
    const auto run = create("x");
    for (const auto& name : {run.path(), run.path() / "", run.path() / ".." / "x-001"}) {
        const auto opened = RunFolder::open(name);
        ASSERT_TRUE(opened) << opened.error().text();
        EXPECT_EQ(opened->id(), "x-001") << name;
    }
}

TEST_F(RunFolderTest, refusesFoldersThatAreNoRuns)
{
    for (const auto& name : {place.path(), place.path() / "missing"}) {
        const auto opened = RunFolder::open(name);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::NotFound);
        EXPECT_EQ(opened.error().where, name.string());
        EXPECT_FALSE(opened.error().remedy.empty());
    }
}

TEST_F(RunFolderTest, saysWhereItCannotBeMade)
{
    ASSERT_TRUE(writeFileAtomically(place.path() / "all", "a file in the way"));
    const auto made = RunFolder::create(runs, params::Experiment(sharedSchema()));
    ASSERT_FALSE(made);
    EXPECT_NE(made.error().text().english().find("all"), std::string::npos) << made.error().text();
}

TEST_F(RunFolderTest, recordComesBackWhole)
{
    const auto run = create("x");
    const RunRecord record{"My \"run\"", "lord-semi", snapshots::RunState::Failed, say("it broke"),
        "2026-01-02T03:04:05Z", "2026-01-02T04:04:05Z", 1234, 1000, 56.75, {"piano", "a, b"}, 77,
        {-3.25F, 1.5F}, "0123abc", "cpu", 2, 2, "bfloat16",
        {{"timbrel", "0.1"}, {"blas", "OpenBLAS"}}};
    ASSERT_TRUE(run.save(record));
    const auto back = run.record();
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->experiment, record.experiment);
    EXPECT_EQ(back->method, record.method);
    EXPECT_EQ(back->state, record.state);
    EXPECT_EQ(back->problem, record.problem);
    EXPECT_EQ(back->startedAt, record.startedAt);
    EXPECT_EQ(back->endedAt, record.endedAt);
    EXPECT_EQ(back->step, record.step);
    EXPECT_EQ(back->bestStep, record.bestStep);
    EXPECT_EQ(back->trainSeconds, record.trainSeconds);
    EXPECT_EQ(back->shares, record.shares);
    EXPECT_EQ(back->precision, record.precision);
    EXPECT_EQ(back->classes, record.classes);
    EXPECT_EQ(back->trainingClips, record.trainingClips);
    EXPECT_EQ(back->scale, record.scale);
    EXPECT_EQ(back->corpusFingerprint, record.corpusFingerprint);
    EXPECT_EQ(back->device, record.device);
    EXPECT_EQ(back->threads, record.threads);
    EXPECT_EQ(back->versions, record.versions);
}

TEST_F(RunFolderTest, refusesADamagedRecord)
{
    const auto run = create("x");
    ASSERT_TRUE(run.save({}));
    const auto path = run.path() / "run.json";
    const auto whole = readFile(path).value();
    for (const std::string& text : {std::string(), whole.substr(0, whole.size() / 2),
             std::string("[]"), std::string("3"), std::string(R"({"step": "many"})"),
             std::string(R"({"classes": [1, 2]})"), std::string(R"({"versions": {"blas": 3}})"),
             std::string("{\"problem\": \"\xFF\"}"), std::string(200000, '[')}) {
        ASSERT_TRUE(writeFileAtomically(path, text));
        const auto record = run.record();
        ASSERT_FALSE(record) << text.substr(0, 40);
        EXPECT_EQ(record.error().code, ErrorCode::Unreadable);
        EXPECT_EQ(record.error().where, path.string());
        EXPECT_FALSE(record.error().remedy.empty());
    }
}

TEST_F(RunFolderTest, listsRunsNewestFirstAndDamagedOnesWithTheirProblem)
{
    EXPECT_TRUE(listRuns(runs).empty()) << "the folder is not there yet";
    RunRecord record;
    record.state = snapshots::RunState::Completed;
    record.startedAt = "2026-01-01T00:00:00Z";
    const auto older = create("older");
    ASSERT_TRUE(older.save(record));
    ASSERT_TRUE(
        writeFileAtomically(older.evaluationFile(), R"({"heldout": {"transfer_error": 0.125}})"));
    record.startedAt = "2026-01-01T00:00:01Z";
    const auto newer = create("newer");
    ASSERT_TRUE(newer.save(record));
    ASSERT_TRUE(writeFileAtomically(newer.evaluationFile(), "damaged"));
    ASSERT_TRUE(writeFileAtomically(create("broken").path() / "run.json", "{"));
    ASSERT_TRUE(makeFolders(runs / "something else"));

    const auto list = listRuns(runs);
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].id, "newer-001");
    EXPECT_FALSE(list[0].transferError);
    EXPECT_EQ(list[1].id, "older-001");
    EXPECT_EQ(list[1].state, snapshots::RunState::Completed);
    EXPECT_EQ(list[1].transferError, 0.125);
    EXPECT_EQ(list[2].id, "broken-001");
    EXPECT_NE(list[2].problem.english().find("run.json"), std::string::npos);
}

TEST(TimeStamp, isIso8601InUtc)
{
    EXPECT_TRUE(std::regex_match(timeStamp(), std::regex(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)")));
}

TEST_F(RunFolderTest, keepsWhyItFailedInItsParts)
{
    class Shouting final : public Tongue {
        [[nodiscard]] std::string form(const std::string& english) const override
        {
            return english == "{} broke after {:.1f} s" ? "{1:.1f} S, THEN {0} BROKE" : english;
        }
        [[nodiscard]] std::string number(std::int64_t value) const override
        {
            return std::to_string(value);
        }
        [[nodiscard]] std::string number(double, std::string_view) const override { return "x"; }
    };
    const auto run = create("x");
    RunRecord record;
    record.problem = say("{} broke after {:.1f} s", "it", 2.5);
    ASSERT_TRUE(run.save(record));
    const auto back = run.record();
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->problem, "it broke after 2.5 s");
    EXPECT_EQ(back->problem.in(Shouting()), "x S, THEN it BROKE");
    auto text = readFile(run.path() / "run.json", 1 << 16).value();
    text = std::regex_replace(text, std::regex("problem_parts"), "nobody_knows"); // an older one
    ASSERT_TRUE(writeFileAtomically(run.path() / "run.json", text));
    EXPECT_EQ(run.record()->problem.in(Shouting()), "it broke after 2.5 s");
}

TEST_F(RunFolderTest, isHeldByOneAtATime)
{
    const auto run = create("x");
    {
        const auto held = run.hold();
        ASSERT_TRUE(held) << held.error().text();
        const auto second = run.hold();
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().what, "another Timbrel is training this run");
        EXPECT_EQ(second.error().where, run.path().string());
        EXPECT_FALSE(second.error().remedy.empty());
    }
    EXPECT_TRUE(run.hold());
}

} // namespace
} // namespace timbrel::experiments
