// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/run_remarks.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::experiments {
namespace {

class RunRemarksTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(writeFileAtomically(m_folder.path() / "experiment.toml", ""));
        m_run = RunFolder::open(m_folder.path()).value();
    }

    tests::TemporaryFolder m_folder;
    std::optional<RunFolder> m_run;
};

TEST_F(RunRemarksTest, areNoneAtFirst)
{
    EXPECT_EQ(loadRemarks(*m_run).value(), snapshots::RunRemarks{});
}

TEST_F(RunRemarksTest, comeBackAsTheyWereWritten)
{
    const snapshots::RunRemarks remarks{"the flute is too loud\nат 3 s", {"seminar", "good ears"}};
    ASSERT_TRUE(saveRemarks(*m_run, remarks));
    EXPECT_EQ(loadRemarks(*m_run).value(), remarks);
    ASSERT_TRUE(saveRemarks(*m_run, {"", {" a", "", "a", " b c "}}));
    EXPECT_EQ(loadRemarks(*m_run)->tags, (std::vector<std::string>{"a", "b c"}));
}

TEST_F(RunRemarksTest, areListedWithTheRunAndItsSize)
{
    ASSERT_TRUE(saveRemarks(*m_run, {"loud", {"seminar"}}));
    ASSERT_TRUE(writeFileAtomically(m_folder.path() / "big", std::string(5000, 'x')));
    const auto list = listRuns(m_folder.path().parent_path());
    const auto found = std::ranges::find(list, m_run->id(), &snapshots::RunSummary::id);
    ASSERT_NE(found, list.end());
    EXPECT_EQ(found->remarks.note, "loud");
    EXPECT_GE(found->bytes, 5000U);
}

TEST_F(RunRemarksTest, thatAreDamagedAreSaidToBe)
{
    for (const char* text : {"", "{", "[]", R"({"note": 3, "tags": []})", R"({"note": ""})",
             R"({"note": "", "tags": [1]})"}) {
        ASSERT_TRUE(writeFileAtomically(m_folder.path() / "remarks.json", text));
        const auto remarks = loadRemarks(*m_run);
        ASSERT_FALSE(remarks) << text;
        EXPECT_NE(remarks.error().where.find("remarks.json"), std::string::npos);
    }
}

} // namespace
} // namespace timbrel::experiments
