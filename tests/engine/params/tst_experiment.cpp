// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/params/experiment.h"

#include <gtest/gtest.h>

#include "tests/engine/params/example_parameters.h"

namespace timbrel::params {
namespace {

TEST(TestExperiment, startsWithTheFirstRowOfEachSection)
{
    const Experiment experiment(exampleSchema());
    EXPECT_EQ(experiment.row("method").id, "lord-semi");
    EXPECT_EQ(experiment.values("method").integer("width"), 16);
    EXPECT_EQ(experiment.values("training").integer("batch"), 64);
}

TEST(TestExperiment, setsValuesByKey)
{
    Experiment experiment(exampleSchema());
    ASSERT_TRUE(experiment.setFromText("training.batch", "32"));
    ASSERT_TRUE(experiment.set("method", "sigma", 0.25));
    ASSERT_TRUE(experiment.setFromText("name", "my trial"));
    EXPECT_EQ(experiment.values("training").integer("batch"), 32);
    EXPECT_EQ(experiment.values("method").real("sigma"), 0.25);
    EXPECT_EQ(experiment.name(), "my trial");
}

TEST(TestExperiment, anotherRowKeepsTheValuesItCanTake)
{
    Experiment experiment(exampleSchema());
    ASSERT_TRUE(experiment.setFromText("method.width", "48"));
    ASSERT_TRUE(experiment.setFromText("method", "twin"));
    EXPECT_EQ(experiment.row("method").id, "twin");
    EXPECT_EQ(experiment.values("method").integer("width"), 48);
    EXPECT_EQ(experiment.values("method").find("sigma"), nullptr);
}

TEST(TestExperiment, anotherRowFallsBackWhereAValueDoesNotFit)
{
    Experiment experiment(exampleSchema());
    ASSERT_TRUE(experiment.setFromText("method.width", "8"));
    ASSERT_TRUE(experiment.choose("method", "twin"));
    EXPECT_EQ(experiment.values("method").integer("width"), 128);
}

TEST(TestExperiment, refusesUnknownNamesAndOffersTheNearest)
{
    Experiment experiment(exampleSchema());
    const auto remedy = [&](const char* key, const char* text) {
        const auto set = experiment.setFromText(key, text);
        EXPECT_FALSE(set) << key;
        return set ? std::string() : set.error().remedy;
    };
    EXPECT_EQ(remedy("method", "lord-semy"), "Did you mean \"lord-semi\"?");
    EXPECT_EQ(remedy("trainnig.batch", "1"), "Did you mean \"training\"?");
    EXPECT_EQ(remedy("training.batsh", "1"), "Did you mean \"batch\"?");
    EXPECT_FALSE(remedy("", "1").empty());
    EXPECT_EQ(experiment.row("method").id, "lord-semi");
}

TEST(TestExperiment, copiesShareNothingThatChanges)
{
    const Experiment original(exampleSchema());
    Experiment copy = original;
    ASSERT_TRUE(copy.choose("method", "twin"));
    EXPECT_EQ(original.row("method").id, "lord-semi");
    EXPECT_EQ(copy.row("method").id, "twin");
}

} // namespace
} // namespace timbrel::params
