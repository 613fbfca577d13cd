// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/subject.h"

#include <set>

#include <gtest/gtest.h>

#include "engine/measures/reading.h"
#include "tests/engine/measures/known_models.h"

namespace timbrel::measures {
namespace {

class SubjectTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!experiments::soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
    }
};

TEST_F(SubjectTest, takesEveryClipAndEveryTransferWithATruth)
{
    const KnownModel<CopyMethod> known;
    const auto subject = known.subject();
    EXPECT_EQ(subject.clips().size(), known.features.heldOutClips().size());
    EXPECT_EQ(subject.transfers().size(), subject.clips().size()); // two classes: one other each
    EXPECT_TRUE(subject.hasTruths());
    EXPECT_EQ(subject.codes().codes.rows, subject.clips().size());
    EXPECT_EQ(subject.madeCodes().rows, subject.transfers().size());
}

TEST_F(SubjectTest, keepsWithinItsLimits)
{
    const KnownModel<CopyMethod> known;
    const std::size_t clipBytes = known.features.shape().size() * sizeof(float);
    const auto subject =
        known.subject({.clips = 6, .transfers = 5, .bytes = 3 * clipBytes, .probeClips = 4});
    EXPECT_EQ(subject.clips().size(), 6U);
    EXPECT_EQ(subject.transfers().size(), 3U);
    EXPECT_EQ(subject.reconstructions().size(), 3U);
    EXPECT_EQ(subject.learntCodes().codes.rows, 4U);
}

TEST_F(SubjectTest, countsRenderingsOfOnePhraseAsOneMusic)
{
    const KnownModel<CopyMethod> known;
    const auto subject = known.subject();
    std::set<std::size_t> groups;
    for (const auto clip : subject.clips()) {
        groups.insert(subject.groupOf(clip));
        for (std::size_t k = 0; k < known.features.classCount(); ++k) {
            EXPECT_EQ(subject.groupOf(*known.features.truthOf(clip, k)), subject.groupOf(clip));
        }
    }
    EXPECT_EQ(groups.size(), 2U); // phrases
}

TEST_F(SubjectTest, otherClipsAreOfOtherMusicAndOfTheClassAskedFor)
{
    const KnownModel<CopyMethod> known;
    const auto subject = known.subject();
    for (std::size_t index = 0; index < subject.clips().size(); ++index) {
        const auto group = subject.groupOf(subject.clips()[index]);
        const auto other = subject.otherClip(index, group);
        ASSERT_TRUE(other);
        EXPECT_NE(subject.groupOf(subject.clips()[*other]), group);
        const auto flute = subject.otherClip(index, group, 1);
        ASSERT_TRUE(flute);
        EXPECT_EQ(known.features.clips()[subject.clips()[*flute]].classIndex, 1U);
        EXPECT_NE(subject.groupOf(subject.clips()[*flute]), group);
    }
    EXPECT_FALSE(subject.otherClip(0, 0, 7)); // no such class
}

TEST(TestReading, meansByPairLeaveOutWhatWasNotMeasured)
{
    std::vector<Example> examples(3);
    examples[0].source = 0;
    examples[0].transfer.target = 1;
    examples[1] = examples[0];
    examples[2].source = 1;
    examples[2].transfer.target = 0;
    examples[2].group = 4;
    const auto samples = overExamples(examples,
        [](const Example&, std::size_t index) { return static_cast<double>(1U << index); });
    EXPECT_EQ(samples.values, (std::vector<double>{1.0, 2.0, 4.0}));
    EXPECT_EQ(samples.groups, (std::vector<std::size_t>{0, 0, 4}));
    const auto pairs = byPair(examples, samples, ClassParents::themselves({"a", "b"}));
    EXPECT_EQ(pairs.at(0, 1), 1.5F);
    EXPECT_EQ(pairs.at(1, 0), 4.0F);
    EXPECT_TRUE(std::isnan(pairs.at(0, 0)));
    const auto ofParents = byPair(examples, samples, {{"c", "a and b"}, {1, 1}});
    EXPECT_NEAR(ofParents.at(1, 1), 7.0 / 3.0, 1e-6);
}

TEST(TestReading, examplesWithoutAValueAreLeftOut)
{
    std::vector<Example> examples(4);
    const auto samples =
        overExamples(examples, [](const Example&, std::size_t index) -> std::optional<double> {
            return index % 2 == 0 ? std::optional(1.0) : std::nullopt;
        });
    EXPECT_EQ(samples.values.size(), 2U);
}

} // namespace
} // namespace timbrel::measures
