// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/chroma.h"

#include <gtest/gtest.h>

#include "tests/engine/analysis/pictures.h"

namespace timbrel::analysis {
namespace {

TEST(TestChroma, agreesWithTheReference)
{
    const Matrix classes = chroma(waves(0.0));
    const std::vector<double> golden{0.91034993, 1.0, 0.98808372, 0.96945051, 0.85194785,
        0.61048107, 0.40362333, 0.3133807, 0.31694818, 0.38386056, 0.50014879, 0.69392887};
    ASSERT_EQ(classes.rows, 12U);
    for (std::size_t k = 0; k < golden.size(); ++k) {
        EXPECT_NEAR(classes.at(k, 0), golden[k], 1e-5) << k;
    }
    EXPECT_NEAR(chromaSimilarity(waves(0.0), waves(0.5)), 0.9215486014, 1e-5);
}

TEST(TestChroma, namesTheNote)
{
    auto picture = silence(400, 4);
    addNote(picture, 440.0, 0, 2);
    addNote(picture, 523.25, 2, 3);
    const Matrix classes = chroma(picture);
    EXPECT_EQ(classes.at(9, 0), 1.0F); // A
    EXPECT_EQ(classes.at(0, 2), 1.0F); // C
    for (std::size_t k = 0; k < 12; ++k) {
        EXPECT_EQ(classes.at(k, 3), 0.0F); // silence
    }
}

TEST(TestChroma, isAlikeForOtherTimbresAndOctavesNotForOtherNotes)
{
    auto dull = silence(400, 4);
    auto bright = dull;
    auto higher = dull;
    auto other = dull;
    addNote(dull, 440.0, 0, 4, 12.0);
    addNote(bright, 440.0, 0, 4, 3.0);
    addNote(higher, 880.0, 0, 4, 12.0);
    addNote(other, 622.25, 0, 4, 12.0);
    EXPECT_NEAR(chromaSimilarity(dull, dull), 1.0, 1e-6);
    EXPECT_GT(chromaSimilarity(dull, bright), 0.9);
    EXPECT_GT(chromaSimilarity(dull, higher), 0.9);
    EXPECT_LT(chromaSimilarity(dull, other), 0.3);
}

TEST(TestChroma, countsWhatIsMissingAsWrong)
{
    auto whole = silence(400, 4);
    auto half = whole;
    addNote(whole, 440.0, 0, 4);
    addNote(half, 440.0, 0, 2);
    EXPECT_NEAR(chromaSimilarity(whole, half), 0.5, 1e-6);
    EXPECT_NEAR(chromaSimilarity(half, whole), 1.0, 1e-6); // where the reference rests, all is well
    EXPECT_EQ(chromaSimilarity(silence(400, 4), whole), 1.0);
}

} // namespace
} // namespace timbrel::analysis
