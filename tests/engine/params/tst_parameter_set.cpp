// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/params/parameter_set.h"

#include <gtest/gtest.h>

#include "tests/engine/params/example_parameters.h"

namespace timbrel::params {
namespace {

TEST(TestParameterSet, startsFromTheDefaults)
{
    const ParameterSet set(exampleParameters());
    EXPECT_TRUE(set.flag("shuffle"));
    EXPECT_EQ(set.integer("batch"), 64);
    EXPECT_EQ(set.real("rate"), 0.001);
    EXPECT_EQ(set.text("loss"), "mse");
    EXPECT_EQ(set.names("classes"), TextList{});
    for (const auto& parameter : set.parameters()) {
        EXPECT_TRUE(set.isDefault(parameter.id));
    }
}

TEST(TestParameterSet, keepsWhatItIsGiven)
{
    ParameterSet set(exampleParameters());
    ASSERT_TRUE(set.set("batch", std::int64_t{32}));
    ASSERT_TRUE(set.setFromText("loss", "mae"));
    EXPECT_EQ(set.integer("batch"), 32);
    EXPECT_EQ(set.text("loss"), "mae");
    EXPECT_FALSE(set.isDefault("batch"));
    EXPECT_TRUE(set.isDefault("rate"));
}

TEST(TestParameterSet, isUnchangedByWhatItRefuses)
{
    ParameterSet set(exampleParameters());
    ASSERT_TRUE(set.set("batch", std::int64_t{32}));
    EXPECT_FALSE(set.set("batch", std::int64_t{0}));
    EXPECT_FALSE(set.setFromText("batch", "many"));
    EXPECT_EQ(set.integer("batch"), 32);
}

TEST(TestParameterSet, offersTheNearestNameForAnUnknownOne)
{
    ParameterSet set(exampleParameters());
    const auto near = set.setFromText("bacth", "32");
    ASSERT_FALSE(near);
    EXPECT_EQ(near.error().remedy, "Did you mean \"batch\"?");
    const auto far = set.setFromText("polyphony", "32");
    ASSERT_FALSE(far);
    EXPECT_NE(far.error().remedy.english().find("shuffle, batch, rate"), std::string::npos);
    EXPECT_EQ(set.find("bacth"), nullptr);
}

TEST(TestParameterSet, copiesAreIndependent)
{
    const ParameterSet original(exampleParameters());
    ParameterSet copy = original;
    ASSERT_TRUE(copy.set("batch", std::int64_t{32}));
    EXPECT_EQ(original.integer("batch"), 64);
}

} // namespace
} // namespace timbrel::params
