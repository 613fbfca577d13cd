// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/other_corpus.h"

#include <gtest/gtest.h>

#include "engine/experiments/studies/evaluation.h"
#include "tests/engine/experiments/tiny_model.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::experiments {
namespace {

TEST(OtherCorpusTest, numbersClassesAsTheRunDoes)
{
    corpus::Corpus found;
    found.classes = {"cello", "flute", "piano"};
    for (std::size_t k = 0; k < 3; ++k) {
        found.recordings.push_back({.id = found.classes[k], .file = {}, .classIndex = k});
    }
    std::vector<corpus::Problem> leftOut;
    const auto kept = withClasses(found, {"piano", "violin", "flute"}, leftOut);
    EXPECT_EQ(kept.classes, (std::vector<std::string>{"piano", "violin", "flute"}));
    ASSERT_EQ(kept.recordings.size(), 2U);
    EXPECT_EQ(kept.recordings[0].id, "flute");
    EXPECT_EQ(kept.recordings[0].classIndex, 2U);
    EXPECT_EQ(kept.recordings[1].classIndex, 0U);
    ASSERT_EQ(leftOut.size(), 2U);
    EXPECT_EQ(leftOut[0].file, "cello");
    EXPECT_EQ(leftOut[1].file, "violin");
}

TEST(OtherCorpusTest, isMeasuredOnTheModelsScale)
{
    if (!soundfontIsThere()) {
        GTEST_SKIP() << "no soundfont to render a corpus with";
    }
    const TinyModel tiny;
    const tests::CorpusFolder folder;
    folder.fill({"flute", "oboe", "piano"}, 4, 2.0);
    Monitor quiet;
    const auto other =
        openOtherCorpus(tiny.experiment, tiny.model, {}, folder.path(), "auto", {}, quiet);
    ASSERT_TRUE(other) << other.error().text();
    EXPECT_EQ(other->features.scale(), tiny.features.scale());
    EXPECT_EQ(other->features.classes(), tiny.model.classes);
    ASSERT_EQ(other->leftOut.size(), 1U);
    EXPECT_EQ(other->leftOut.front().file, "oboe");

    const auto table = evaluate(tiny.model, tiny.features, other->features, {"tiny", 3}, quiet);
    ASSERT_TRUE(table) << table.error().text();
    EXPECT_EQ(table->stamp.step, 3);
    EXPECT_EQ(table->clips, other->features.heldOutClips().size());
    EXPECT_FALSE(table->find("transfer_error")); // nobody else plays the same
    EXPECT_TRUE(table->find("class_accuracy"));
    EXPECT_TRUE(table->find("chroma_kept"));
}

TEST(OtherCorpusTest, refusesStrangers)
{
    if (!soundfontIsThere()) {
        GTEST_SKIP() << "no soundfont to render a corpus with";
    }
    const TinyModel tiny;
    const tests::CorpusFolder folder;
    folder.fill({"oboe", "cello"}, 2, 2.0);
    Monitor quiet;
    const auto other =
        openOtherCorpus(tiny.experiment, tiny.model, {}, folder.path(), "auto", {}, quiet);
    ASSERT_FALSE(other);
    EXPECT_NE(other.error().text().english().find("run's classes"), std::string::npos);
    EXPECT_FALSE(openOtherCorpus(
        tiny.experiment, tiny.model, {}, folder.path(), "no such layout", {}, quiet));
}

} // namespace
} // namespace timbrel::experiments
