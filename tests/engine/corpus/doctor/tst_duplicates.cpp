// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/duplicates.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/audio/loudness.h"
#include "engine/base/random.h"
#include "tests/support/tune.h"

namespace timbrel::corpus {
namespace {

RecordingFacts factsOf(const Sound& sound)
{
    return measure(
        {{sound.sampleRate, 1, sound.seconds()}, sound.seconds(), sound, 0.5F, 0, 0, {}});
}

std::vector<DuplicateGroup> groupsOf(const std::vector<RecordingFacts>& facts)
{
    std::vector<const RecordingFacts*> known;
    for (const auto& each : facts) {
        known.push_back(&each);
    }
    return duplicateGroups(known);
}

TEST(Duplicates, areFoundWithTheirCopies)
{
    std::vector<RecordingFacts> facts;
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        facts.push_back(factsOf(tests::tune(seed, 16000, 5.0)));
    }
    EXPECT_TRUE(groupsOf(facts).empty());
    facts.push_back(facts[3]);
    Sound quieter = tests::tune(1, 16000, 5.0);
    audio::applyGain(quieter, -6.5);
    facts.push_back(factsOf(quieter));
    const auto groups = groupsOf(facts);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].recordings, (std::vector<std::size_t>{1, 6}));
    EXPECT_FALSE(groups[0].exact);
    EXPECT_EQ(groups[1].recordings, (std::vector<std::size_t>{3, 5}));
    EXPECT_TRUE(groups[1].exact);
}

TEST(Duplicates, manyOfOneRecordingAreOneGroup)
{
    std::vector<RecordingFacts> facts;
    for (int copy = 0; copy < 40; ++copy) {
        Sound sound = tests::tune(9, 16000, 5.0);
        audio::applyGain(sound, -0.3 * copy);
        facts.push_back(factsOf(sound));
    }
    const auto groups = groupsOf(facts);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].recordings.size(), 40U);
}

TEST(Duplicates, overlookSilenceAndUnknownRecordings)
{
    audio::DecodedSound silence{
        {16000, 1, 1.0}, 1.0, {16000, std::vector<float>(16000)}, 0, 0, 0, {}};
    const auto facts = measure(silence);
    const std::vector<const RecordingFacts*> known{&facts, nullptr, &facts, nullptr};
    EXPECT_TRUE(duplicateGroups(known).empty());
    EXPECT_TRUE(duplicateGroups({}).empty());
}

/// As many as FMA medium has; what they cost is in the properties, not asserted.
TEST(Duplicates, areFoundAmongTwentyFiveThousand)
{
    constexpr std::size_t kMany = 25000;
    std::vector<RecordingFacts> facts(kMany);
    for (std::size_t index = 0; index < kMany; ++index) {
        RandomStream random(index % (kMany - 10), "marks");
        auto& fingerprint = facts[index].fingerprint;
        fingerprint.markCount = AcousticFingerprint::kMostMarks;
        for (auto& hash : fingerprint.hashes) { // the smallest of some thousand hashes
            hash = static_cast<std::uint32_t>(random.below(std::size_t{1} << 27U));
        }
        std::ranges::sort(fingerprint.hashes);
        facts[index].peak = 0.5F;
        facts[index].soundHash = {index, 0};
    }
    const auto groups = groupsOf(facts);
    ASSERT_EQ(groups.size(), 10U);
    for (std::size_t copy = 0; copy < 10; ++copy) {
        EXPECT_EQ(groups[copy].recordings, (std::vector{copy, kMany - 10 + copy}));
    }
}

} // namespace
} // namespace timbrel::corpus
