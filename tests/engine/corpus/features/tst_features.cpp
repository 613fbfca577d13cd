// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/features.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "engine/corpus/doctor/summary.h"
#include "engine/spectral/catalog.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

class Features : public testing::Test {
protected:
    /// 16 bands and 32 frames of 256 samples: clips of about half a second.
    Features()
    {
        const auto& row = spectral::representationCatalog().front();
        params::ParameterSet values(row.row.parameters);
        EXPECT_TRUE(values.set("bands", std::int64_t{16}));
        EXPECT_TRUE(values.set("frames", std::int64_t{32}));
        representation = row.create(values).value();
    }

    Corpus read() { return readCorpus(folder.values(), monitor).value(); }
    Result<FeatureSet> compute(const Corpus& corpus, std::size_t hop = 32, std::size_t threads = 2)
    {
        return computeFeatures(corpus,
            {.representation = representation, .clips = {.hop = hop}, .threads = threads}, monitor);
    }

    tests::CorpusFolder folder;
    Monitor monitor;
    std::shared_ptr<const spectral::Representation> representation;
};

TEST_F(Features, clipsAreCutAndScaledAsDefined)
{
    folder.fill({"a", "b"}, 3, 1.7);
    const Corpus corpus = read();
    const auto set = compute(corpus, 16);
    ASSERT_TRUE(set);
    ASSERT_EQ(set->clips().size(), 6U * 5U); // 106 frames: clips at 0, 16, 32, 48 and 64
    EXPECT_EQ(set->trainingClips().size() + set->heldOutClips().size(), set->clips().size());
    float largest = -1000.0F;
    for (const Recording& recording : corpus.recordings) {
        if (recording.split == Split::Training) {
            const auto sound = audio::readSound(recording.file, 16000).value();
            const Matrix levels = representation->analyse(sound.samples);
            largest = std::max(largest, *std::ranges::max_element(levels.values));
        }
    }
    EXPECT_FLOAT_EQ(set->scale().values.at(0), largest);
    const Clip& clip = set->clips()[7];
    EXPECT_EQ(clip.id, corpus.recordings[clip.recording].id + "@32");
    const auto sound = audio::readSound(corpus.recordings[clip.recording].file, 16000).value();
    Matrix whole = representation->analyse(sound.samples);
    representation->toUnit(whole, set->scale(), 0);
    const auto seventh = set->features(7);
    for (std::size_t band = 0; band < 16; ++band) {
        for (std::size_t frame = 0; frame < 32; ++frame) {
            ASSERT_EQ(seventh[band * 32 + frame], whole.at(band, clip.firstFrame + frame));
        }
    }
}

TEST_F(Features, doNotDependOnTheNumberOfThreads)
{
    folder.fill({"a", "b"}, 4, 0.6);
    const Corpus corpus = read();
    const auto one = compute(corpus, 32, 1).value();
    const auto four = compute(corpus, 32, 4).value();
    ASSERT_EQ(one.clips().size(), four.clips().size());
    for (std::size_t clip = 0; clip < one.clips().size(); ++clip) {
        EXPECT_TRUE(one.features(clip) == four.features(clip));
    }
}

TEST_F(Features, aGivenScaleIsUsed)
{
    folder.fill({"a", "b"}, 2, 0.6);
    const auto set = computeFeatures(read(),
        {.representation = representation,
            .clips = {.hop = 32},
            .scale = spectral::FeatureScale{{99.0F}}},
        monitor);
    ASSERT_TRUE(set);
    EXPECT_FLOAT_EQ(set->scale().values.at(0), 99.0F);
    for (const float value : set->features(0)) {
        EXPECT_LT(value, 1.0F);
    }
}

TEST_F(Features, unusableRecordingsAreListedWithTheReason)
{
    folder.fill({"a", "b"}, 3, 0.6);
    auto signal = tests::sine(300, 16000, 9600);
    signal[4000] = std::numeric_limits<float>::quiet_NaN();
    folder.add("a/nan.wav", signal);
    folder.add("a/silent.wav", std::vector<float>(9600));
    folder.add("b/short.wav", tests::sine(300, 16000, 4000));
    const Corpus corpus = read();
    const auto set = compute(corpus);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->clips().size(), 6U);
    ASSERT_EQ(set->problems().size(), 3U);
    EXPECT_NE(set->problems()[0].what.english().find("not numbers"), std::string::npos);
    EXPECT_NE(set->problems()[1].what.english().find("silent"), std::string::npos);
    EXPECT_NE(set->problems()[2].what.english().find("less than one clip"), std::string::npos);
    const auto counted = summary(corpus, *set);
    ASSERT_EQ(counted.findings.size(), 1U);
    EXPECT_EQ(counted.findings[0].kind, "unreadable");
    EXPECT_EQ(counted.findings[0].subjects.size(), 3U);
    EXPECT_EQ(counted.classes[0].trainingClips + counted.classes[0].heldOutClips, 3U);
}

TEST_F(Features, silentClipsOfASoundingRecordingAreDropped)
{
    folder.fill({"a", "b"}, 2, 0.6);
    auto signal = tests::sine(300, 16000, 8192 * 3);
    std::fill(signal.begin() + 7000, signal.end(), 0.0F);
    folder.add("a/fading.wav", signal);
    const auto set = compute(read());
    ASSERT_TRUE(set);
    EXPECT_EQ(std::ranges::count_if(
                  set->clips(), [](const Clip& clip) { return clip.id.starts_with("a/fading"); }),
        1);
}

TEST_F(Features, failsInWordsWhenOneClassOrNothingIsLeft)
{
    folder.fill({"a", "b"}, 2, 0.2);
    auto set = compute(read());
    ASSERT_FALSE(set);
    EXPECT_NE(set.error().text().english().find("no training clips"), std::string::npos);
    EXPECT_NE(set.error().text().english().find("less than one clip"), std::string::npos);
    folder.fill({"b"}, 2, 0.7);
    set = compute(read());
    ASSERT_FALSE(set);
    EXPECT_NE(set.error().text().english().find("only one class, b"), std::string::npos);
}

TEST_F(Features, renderingsOfTheSameMusicAreTheTruth)
{
    folder.fill({"a", "b", "c"}, 3, 1.2);
    Corpus corpus = read();
    for (Recording& recording : corpus.recordings) { // take_1 of a and b are the same music
        if (recording.id.ends_with("take_1.wav") && recording.classIndex < 2) {
            recording.phrase = "0001";
        }
    }
    const auto set = compute(corpus).value();
    for (std::size_t clip = 0; clip < set.clips().size(); ++clip) {
        const Clip& here = set.clips()[clip];
        EXPECT_EQ(set.truthOf(clip, here.classIndex), clip);
        EXPECT_FALSE(here.classIndex != 2 && set.truthOf(clip, 2).has_value());
        if (here.classIndex == 0) {
            const auto truth = set.truthOf(clip, 1);
            ASSERT_EQ(truth.has_value(), here.id.starts_with("a/take_1"));
            if (truth) {
                EXPECT_EQ(set.clips()[*truth].id, "b" + here.id.substr(1));
            }
        }
    }
}

TEST_F(Features, theSummaryEstimatesClipsFromLengths)
{
    folder.fill({"a", "b"}, 4, 1.7);
    const Corpus corpus = read();
    const auto estimated = summary(corpus, clipCut(*representation, {.hop = 16}));
    const auto exact = summary(corpus, compute(corpus, 16).value());
    ASSERT_EQ(estimated.classes.size(), 2U);
    EXPECT_EQ(estimated.layout, "Folder per class");
    for (std::size_t index = 0; index < 2; ++index) {
        EXPECT_EQ(estimated.classes[index].trainingClips, exact.classes[index].trainingClips);
        EXPECT_EQ(estimated.classes[index].heldOutClips, exact.classes[index].heldOutClips);
        EXPECT_NEAR(estimated.classes[index].seconds, 6.8, 1e-9);
    }
}

TEST_F(Features, stopWhenCancelled)
{
    struct Cancelled final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    folder.fill({"a", "b"}, 2, 0.6);
    const auto set = computeFeatures(read(), {.representation = representation}, cancelled);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().code, ErrorCode::Cancelled);
}

/// The real recordings and the hostile ones, where the shared collection is at hand.
TEST(SharedRecordings, areReadAndOddOnesListed)
{
    const std::filesystem::path shared = TIMBREL_SHARED_DATA;
    if (!std::filesystem::exists(shared / "solos")) {
        GTEST_SKIP() << "the shared recordings are not here: " << shared;
    }
    tests::TemporaryFolder place;
    for (const auto& entry : std::filesystem::directory_iterator(shared / "solos")) {
        std::filesystem::create_directory(place.path() / entry.path().filename());
        for (const auto& file : std::filesystem::directory_iterator(entry.path())) {
            std::filesystem::create_symlink(
                file.path(), place.path() / entry.path().filename() / file.path().filename());
        }
    }
    std::filesystem::create_directory(place.path() / "odd");
    for (const auto& file : std::filesystem::directory_iterator(shared / "odd")) {
        std::filesystem::create_symlink(file.path(), place.path() / "odd" / file.path().filename());
    }
    Monitor monitor;
    params::ParameterSet values(corpusParameters());
    ASSERT_TRUE(values.set("folder", place.path().string()));
    const auto corpus = readCorpus(values, monitor);
    ASSERT_TRUE(corpus) << corpus.error().text();
    const auto& row = spectral::representationCatalog().front();
    const std::shared_ptr<const spectral::Representation> representation =
        row.create(params::ParameterSet(row.row.parameters)).value();
    const auto set =
        computeFeatures(*corpus, {.representation = representation, .threads = 2}, monitor);
    ASSERT_TRUE(set) << set.error().text();
    EXPECT_EQ(corpus->classes.size(), 17U);
    EXPECT_GT(set->clips().size(), 150U);
    EXPECT_GT(corpus->problems.size() + set->problems().size(), 60U);
    for (std::size_t clip = 0; clip < set->clips().size(); ++clip) {
        ASSERT_TRUE(std::ranges::all_of(
            set->features(clip), [](float value) { return value >= 0.0F && value <= 1.0F; }));
    }
    RecordProperty("clips", static_cast<int>(set->clips().size()));
}

} // namespace
} // namespace timbrel::corpus
