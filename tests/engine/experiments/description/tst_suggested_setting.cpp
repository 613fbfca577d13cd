// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/suggested_setting.h"

#include <gtest/gtest.h>

#include "engine/experiments/description/schema.h"

namespace timbrel::experiments {
namespace {

using snapshots::SuggestedSetting;
using Change = SuggestedSetting::Change;

class Suggestion : public testing::Test {
protected:
    [[nodiscard]] const params::ParameterSet& corpus() const { return experiment.values("corpus"); }

    params::Experiment experiment{makeSchema()};
};

TEST_F(Suggestion, setsAValue)
{
    ASSERT_TRUE(apply({Change::Set, "", "corpus", "clip_hop", {"32"}}, experiment));
    EXPECT_EQ(corpus().integer("clip_hop"), 32);
    ASSERT_TRUE(apply({Change::Set, "", "corpus", "split", {"drawn"}}, experiment));
    EXPECT_EQ(corpus().text("split"), "drawn");
}

TEST_F(Suggestion, addsNamesThatAreNotThereYet)
{
    const SuggestedSetting first{Change::Add, "", "corpus", "leave_out", {"a, b.wav", "c.wav"}};
    const SuggestedSetting second{Change::Add, "", "corpus", "leave_out", {"c.wav", "d.wav"}};
    ASSERT_TRUE(apply(first, experiment));
    ASSERT_TRUE(apply(second, experiment));
    EXPECT_EQ(corpus().names("leave_out"), (params::TextList{"a, b.wav", "c.wav", "d.wav"}));
}

TEST_F(Suggestion, isRefusedInWordsAndChangesNothing)
{
    const auto refused = apply({Change::Set, "", "corpus", "clip_hop", {"0"}}, experiment);
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().what.empty());
    EXPECT_EQ(corpus().integer("clip_hop"), 128);
}

} // namespace
} // namespace timbrel::experiments
