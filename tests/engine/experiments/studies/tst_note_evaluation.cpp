// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/note_evaluation.h"

#include <gtest/gtest.h>

#include "engine/transcription/basic_pitch_weights.h"
#include "tests/engine/experiments/tiny_model.h"
#include "tests/support/environment.h"

namespace timbrel::experiments {
namespace {

class NoteEvaluation : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont is installed";
        }
    }
    Result<> measure()
    {
        const TinyModel tiny;
        Monitor quiet;
        const auto corpus = openCorpus(tiny.experiment, {}, quiet).value();
        return addNoteMeasures(tiny.model, corpus, corpus::Loudness::AsRecorded, table, quiet);
    }
    snapshots::MeasureTable table;
};

TEST_F(NoteEvaluation, saysHowToGetTheTranscriberWhereItIsAbsent)
{
    const tests::TemporaryFolder folder;
    const tests::EnvironmentVariable data("XDG_DATA_HOME", folder.path().string());
    const auto measured = measure();
    ASSERT_FALSE(measured);
    EXPECT_EQ(measured.error().code, ErrorCode::NotFound);
    EXPECT_NE(measured.error().text().english().find("packaging/models"), std::string::npos);
    EXPECT_TRUE(table.measures.empty());
}

TEST_F(NoteEvaluation, hearsMoreInTheTruthThanInAnUntrainedModel)
{
    if (!std::filesystem::exists(transcription::basicPitchFolder())) {
        GTEST_SKIP() << "the transcriber's model is not there: run packaging/models";
    }
    const auto measured = measure();
    ASSERT_TRUE(measured) << measured.error().text();
    const auto* kept = table.find("notes_kept");
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->count, 4U); // two phrases, two classes
    ASSERT_EQ(kept->baselines.size(), 2U);
    EXPECT_EQ(kept->baselines[0].id, "truth");
    EXPECT_GT(kept->baselines[0].value, kept->baselines[1].value);
    const auto* score = table.find("notes_of_score");
    ASSERT_NE(score, nullptr);
    ASSERT_EQ(score->baselines.size(), 1U);
    EXPECT_GT(score->baselines[0].value, 0.5);
    EXPECT_LT(score->value, score->baselines[0].value);
}

} // namespace
} // namespace timbrel::experiments
