// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/sub_classes.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "engine/experiments/assembly/clip_portraits.h"
#include "engine/experiments/studies/evaluation.h"
#include "engine/experiments/studies/held_out_plan.h"
#include "engine/experiments/studies/previews.h"
#include "tests/engine/experiments/tiny_model.h"

namespace timbrel::experiments {
namespace {

params::Experiment apart(const std::string& count)
{
    auto experiment = tinyExperiment(tinySolos());
    set(experiment, "corpus.sub_classes", count);
    return experiment;
}

class SubClassesTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
        whole.emplace(apart("2"));
        table = findSubClasses(whole->experiment, whole->features, quiet).value();
        ASSERT_TRUE(table);
        features = withSubClasses(whole->experiment, whole->features, table, quiet).value();
    }
    [[nodiscard]] float distance(std::size_t clip, std::size_t centre)
    {
        const auto portrait =
            clipPortraits(whole->experiment, features, std::vector{clip}, quiet).value();
        float sum = 0.0F;
        for (std::size_t d = 0; d < portrait.columns; ++d) {
            const float offset = portrait.at(0, d) - table->centres.at(centre, d);
            sum += offset * offset;
        }
        return sum;
    }

    Monitor quiet;
    std::optional<TinyModel> whole;
    std::optional<SubClassTable> table;
    corpus::FeatureSet features;
};

TEST_F(SubClassesTest, areWhatKMeansMakesOfEachClass)
{
    EXPECT_EQ(
        features.classes(), (std::vector<std::string>{"piano 1", "piano 2", "flute 1", "flute 2"}));
    EXPECT_EQ(features.parents().of, (std::vector<std::size_t>{0, 0, 1, 1}));
    EXPECT_EQ(features.parents().names, (std::vector<std::string>{"piano", "flute"}));
    std::vector<std::size_t> counts(4, 0);
    for (std::size_t clip = 0; clip < features.clips().size(); ++clip) {
        const auto& now = features.clips()[clip];
        EXPECT_EQ(features.parentOf(clip), whole->features.clips()[clip].classIndex);
        const std::size_t sibling = now.classIndex ^ 1U;
        EXPECT_LE(distance(clip, now.classIndex), distance(clip, sibling)) << now.id;
        counts[now.classIndex] += now.split == corpus::Split::Training ? 1U : 0U;
    }
    EXPECT_TRUE(counts[0] >= counts[1] && counts[1] > 0); // the largest first
    EXPECT_TRUE(counts[2] >= counts[3] && counts[3] > 0);
    EXPECT_EQ(table->ofClips.size(), features.trainingClips().size()); // held-out ones taught none
}

TEST_F(SubClassesTest, knownClipsStayWhereTheyWere)
{
    auto moved = withClipsOf(*table, features);
    EXPECT_EQ(moved.ofClips.size(), features.clips().size());
    auto& sub = moved.ofClips[features.clips().front().id];
    sub ^= 1U;
    const auto again = withSubClasses(whole->experiment, whole->features, moved, quiet).value();
    EXPECT_EQ(again.clips().front().classIndex, sub);
}

TEST_F(SubClassesTest, truthIsTheRenderingByTheParent)
{
    const auto clip = features.heldOutClips().front();
    const auto own = features.clips()[clip].classIndex;
    EXPECT_EQ(features.truthOf(clip, own), clip);
    EXPECT_FALSE(features.truthOf(clip, own ^ 1U)); // it is how the parent plays it
    const auto parent = 1 - features.parentOf(clip);
    const auto truth = whole->features.truthOf(clip, parent);
    ASSERT_TRUE(truth);
    EXPECT_EQ(features.truthOf(clip, 2 * parent), truth);
    EXPECT_EQ(features.truthOf(clip, 2 * parent + 1), truth);
    for (const auto& transfer : planHeldOut(features).validationTransfers) {
        EXPECT_NE(features.parents().of[transfer.target], features.parentOf(transfer.clip));
    }
}

TEST_F(SubClassesTest, areMeasuredByTheClassesOfTheCorpus)
{
    auto model = makeModel(whole->experiment, features.classes(), features.scale()).value();
    model.parents = features.parents();
    const auto measured = evaluate(model, features, features, {"tiny", 1}, quiet);
    ASSERT_TRUE(measured) << measured.error().text();
    EXPECT_EQ(measured->classes, features.parents().names);
    ASSERT_TRUE(measured->find("transfer_error"));
    EXPECT_TRUE(measured->find("sub_class_from_content"));
    const auto& guessing = measured->find("class_from_content")->baselines.front();
    EXPECT_NEAR(guessing.value, 0.5, 1e-9); // of two instruments, not of four sub-classes
    ASSERT_FALSE(measured->pairs.empty());
    EXPECT_EQ(measured->pairs.front().values.rows, 2U);

    const auto map = makeMap(model, features, planHeldOut(features), {"tiny", 1}, quiet).value();
    EXPECT_EQ(map.classCodes.size(), 4U);
    EXPECT_EQ(map.groups(true).size(), 4U);
    EXPECT_EQ(map.groups(false), (std::vector<std::string>{"piano", "flute"}));
    EXPECT_EQ(map.groupOf(map.classCodes[3], false), 1U);
    EXPECT_EQ(map.groupOf(map.classCodes[3], true), 3U);
}

TEST_F(SubClassesTest, smallOnesAreTold)
{
    const auto findings = subClassFindings(features);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].severity, snapshots::Severity::Warning);
    EXPECT_EQ(findings[0].subjects.size(), 4U); // all of them in so small a corpus
    EXPECT_EQ(findings[1].severity, snapshots::Severity::Info);
    EXPECT_EQ(findings[1].subjects.front().name, "piano 1");
    EXPECT_TRUE(subClassFindings(whole->features).empty());
}

TEST_F(SubClassesTest, areNotLookedForUnlessTheyAreWanted)
{
    EXPECT_FALSE(findSubClasses(apart("1"), whole->features, quiet).value());
    const auto same = withSubClasses(whole->experiment, whole->features, {}, quiet).value();
    EXPECT_EQ(same.classes(), whole->features.classes());
}

TEST_F(SubClassesTest, sayHowToGetVgg16WhereItIsWantedAndAbsent)
{
    auto experiment = apart("2");
    set(experiment, "corpus.sub_class_features", "vgg16");
    const auto found = findSubClasses(experiment, whole->features, quiet);
    ASSERT_FALSE(found);
    EXPECT_NE(found.error().remedy.english().find("torchvision"), std::string::npos);
}

} // namespace
} // namespace timbrel::experiments
