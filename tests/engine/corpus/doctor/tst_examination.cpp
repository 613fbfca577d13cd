// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/examination.h"

#include <limits>

#include <gtest/gtest.h>

#include "engine/corpus/doctor/summary.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/tune.h"

namespace timbrel::corpus {
namespace {

class Examination : public testing::Test {
protected:
    Corpus read() { return readCorpus(folder.values(), monitor).value(); }

    tests::CorpusFolder folder;
    ExaminationMemory memory;
    Monitor monitor;
    ClipCut cut{16000, 62.5, 32, 32};
};

TEST_F(Examination, givesFactsOrTheReasonOrBoth)
{
    auto signal = tests::sine(300.0, 16000, 16000);
    folder.add("a/good.wav", signal);
    signal[4000] = std::numeric_limits<float>::quiet_NaN();
    folder.add("a/nan.wav", signal);
    folder.addBytes("a/text.wav", "no sound");
    const auto good = examineFile(folder.path() / "a/good.wav");
    EXPECT_TRUE(good.facts && !good.refusal);
    const auto nan = examineFile(folder.path() / "a/nan.wav");
    ASSERT_TRUE(nan.facts && nan.refusal);
    EXPECT_EQ(nan.facts->nonFiniteSamples, 1U);
    const auto text = examineFile(folder.path() / "a/text.wav");
    ASSERT_TRUE(!text.facts && text.refusal);
    EXPECT_NE(text.refusal->what.english().find("cannot be read as sound"), std::string::npos);
}

TEST_F(Examination, countsClipsBetweenSilences)
{
    std::vector<float> signal;
    for (const double seconds : {0.6, 1.2, 0.4}) { // with clips of 0.512 s: 1, 2 and none
        const auto part = tests::sine(300.0, 16000, static_cast<std::size_t>(16000 * seconds));
        signal.insert(signal.end(), part.begin(), part.end());
        signal.insert(signal.end(), 8000, 0.0F);
    }
    folder.add("a.wav", signal);
    const auto examined = examineFile(folder.path() / "a.wav");
    EXPECT_EQ(examined.clips(cut), 7U); // 3.7 s
    EXPECT_NEAR(examined.secondsInClips(cut), 7 * 0.512, 1e-9);
    cut.cutting = Cutting::Silences;
    EXPECT_EQ(examined.clips(cut), 3U);
    EXPECT_NEAR(examined.secondsInClips(cut), 3 * 0.512, 1e-9);
    ASSERT_EQ(examined.stretches.size(), 3U);
    EXPECT_NEAR(examined.stretches[1], 1.2, 0.011);
}

TEST_F(Examination, isTheSameForAnyNumberOfThreads)
{
    folder.fill({"a", "b"}, 4, 0.6);
    const Corpus corpus = read();
    ExaminationMemory other;
    const auto one = examine(corpus, 1, memory, monitor);
    const auto four = examine(corpus, 4, other, monitor);
    ASSERT_TRUE(one && four);
    ASSERT_EQ(one->size(), corpus.recordings.size());
    for (std::size_t index = 0; index < one->size(); ++index) {
        EXPECT_EQ((*one)[index].facts->soundHash, (*four)[index].facts->soundHash);
    }
}

TEST_F(Examination, isRememberedUntilTheFileChanges)
{
    folder.add("a.wav", tests::sine(300.0, 16000, 16000));
    const auto file = folder.path() / "a.wav";
    const auto before = memory.examined(file).facts->soundHash;
    const auto changed = std::filesystem::last_write_time(file);
    folder.add("a.wav", tests::sine(400.0, 16000, 16000)); // of the same size
    std::filesystem::last_write_time(file, changed);
    EXPECT_EQ(memory.examined(file).facts->soundHash, before);
    std::filesystem::last_write_time(file, changed + std::chrono::seconds(1));
    const auto after = memory.examined(file).facts->soundHash;
    EXPECT_NE(after, before);
    std::filesystem::remove(file);
    EXPECT_FALSE(memory.examined(file).facts);
}

TEST_F(Examination, stopsWhenCancelled)
{
    struct Cancelled final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    folder.fill({"a", "b"}, 2, 0.6);
    const auto examined = examine(read(), 2, memory, cancelled);
    ASSERT_FALSE(examined);
    EXPECT_EQ(examined.error().code, ErrorCode::Cancelled);
}

TEST_F(Examination, makesASummaryWithTheDoctorsWords)
{
    for (std::uint64_t take = 0; take < 6; ++take) {
        const auto name = "/take_" + std::to_string(take) + ".wav";
        folder.add("a" + name, tests::tune(take, 16000, 2.0).samples);
        folder.add("b" + name, tests::tune(take + 10, 16000, 2.0).samples);
    }
    folder.add("a/copy.wav", tests::tune(2, 16000, 2.0).samples);
    folder.add("b/silent.wav", std::vector<float>(32000));
    const Corpus corpus = read();
    const auto told = summary(corpus, examine(corpus, 2, memory, monitor).value(), cut);
    EXPECT_TRUE(told.examined);
    EXPECT_EQ(told.layoutId, "folder");
    EXPECT_TRUE(requireClips(told));
    EXPECT_EQ(told.classes[1].trainingClips + told.classes[1].heldOutClips, 6U * 3U);
    std::vector<std::string> kinds;
    for (const auto& finding : told.findings) {
        kinds.push_back(finding.kind);
    }
    EXPECT_TRUE(std::ranges::count(kinds, "exact-duplicates")
        + std::ranges::count(kinds, "duplicates-across-split"));
    EXPECT_EQ(std::ranges::count(kinds, "silent"), 1);
    EXPECT_EQ(std::ranges::count(kinds, "unreadable"), 0);
}

TEST_F(Examination, ofASummaryWithoutClipsIsRefused)
{
    folder.fill({"a", "b"}, 2, 0.2);
    const Corpus corpus = read();
    const auto refused =
        requireClips(summary(corpus, examine(corpus, 2, memory, monitor).value(), cut));
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text().english().find("no training clips"), std::string::npos);
}

/// What the doctor says of published layouts, where the shared collection is at hand.
class PublishedLayout : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        const std::filesystem::path folder =
            std::filesystem::path(TIMBREL_SHARED_DATA) / GetParam();
        if (!std::filesystem::exists(folder)) {
            GTEST_SKIP() << folder << " is not here";
        }
        params::ParameterSet values(corpusParameters());
        ASSERT_TRUE(values.set("folder", folder.string()));
        auto read = readCorpus(values, monitor);
        ASSERT_TRUE(read) << read.error().text();
        corpus = *read;
        told = summary(corpus, examine(corpus, 2, memory, monitor).value(), cut);
    }
    [[nodiscard]] const snapshots::Finding* finding(const std::string& kind) const
    {
        const auto found = std::ranges::find(told.findings, kind, &snapshots::Finding::kind);
        return found == told.findings.end() ? nullptr : &*found;
    }
    /// What a finding says of one subject, or nothing.
    [[nodiscard]] std::string detail(const std::string& kind, const std::string& subject) const
    {
        if (const auto* of = finding(kind)) {
            const auto found =
                std::ranges::find(of->subjects, subject, &snapshots::FindingSubject::name);
            return found == of->subjects.end() ? "" : found->detail.english();
        }
        return "";
    }

    Corpus corpus;
    ExaminationMemory memory;
    Monitor monitor;
    snapshots::CorpusSummary told;
    ClipCut cut{16000, 62.5, 128, 128};
};

using GtzanFolder = PublishedLayout;
TEST_P(GtzanFolder, hasItsDamagedTrack)
{
    EXPECT_NE(detail("unreadable", "genres/jazz/jazz.00054.wav"), "");
}
INSTANTIATE_TEST_SUITE_P(Published, GtzanFolder, testing::Values("layouts/gtzan"));

using MedleyFolder = PublishedLayout;
TEST_P(MedleyFolder, hasFewSongs)
{
    ASSERT_NE(finding("few-recordings"), nullptr);
    EXPECT_EQ(finding("few-recordings")->subjects.size(), corpus.classes.size());
    EXPECT_NE(detail("layout", "annotation/Medley-solos-DB_metadata.csv")
            + detail("layout", "Medley-solos-DB_metadata.csv"),
        "");
}
INSTANTIATE_TEST_SUITE_P(Published, MedleyFolder, testing::Values("layouts/medley_solos_db"));

using SolosFolder = PublishedLayout;
TEST_P(SolosFolder, hasSmallClassesAndMixedFormats)
{
    ASSERT_NE(finding("imbalance"), nullptr);
    EXPECT_NE(detail("few-recordings", "cello"), "");
    EXPECT_EQ(detail("few-recordings", "violin"), "");
    EXPECT_NE(finding("sample-rates"), nullptr);
    EXPECT_EQ(finding("unreadable"), nullptr);
    EXPECT_EQ(finding("truncated"), nullptr);
}
INSTANTIATE_TEST_SUITE_P(Published, SolosFolder, testing::Values("solos"));

} // namespace
} // namespace timbrel::corpus
