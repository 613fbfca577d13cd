// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/about.h"

#include <gtest/gtest.h>

#include "engine/experiments/description/presets.h"
#include "engine/losses/catalog.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

void expectAbout(const std::string& section, const std::string& row)
{
    const auto* found = about(section, row);
    ASSERT_NE(found, nullptr) << section << "." << row << " has no equation in about.cpp";
    EXPECT_FALSE(found->equation.empty()) << row;
    EXPECT_FALSE(found->symbols.empty()) << row;
    EXPECT_FALSE(found->source.empty()) << row;
}

TEST(About, everythingThatIsChosenHasAnEquationAndASource)
{
    for (const auto& section : sharedSchema()->sections) {
        for (const auto& row : section.rows) {
            if (section.isChoice()) {
                expectAbout(section.id, row.id);
            }
        }
    }
    for (const auto& loss : losses::lossCatalog()) {
        expectAbout("losses", loss.row.id);
    }
}

TEST(About, nothingIsToldOfWhatThereIsNot)
{
    for (const auto& one : abouts()) {
        const auto* section = sharedSchema()->find(one.section);
        ASSERT_NE(section, nullptr) << one.section;
        const bool isRow = section->find(one.row) != nullptr;
        const bool isLoss = std::ranges::any_of(losses::lossCatalog(),
            [&](const losses::LossRow& loss) { return loss.row.id == one.row; });
        EXPECT_TRUE(isRow || isLoss) << one.section << "." << one.row;
        EXPECT_EQ(about(one.section, one.row), &one) << "told twice";
    }
    EXPECT_EQ(about("training", "batch"), nullptr);
}

TEST(About, presetsTellThreeSentences)
{
    for (const auto& preset : presets(sharedSchema())) {
        int sentences = 0;
        for (std::size_t i = 0; i < preset.help.size(); ++i) {
            const bool ends = i + 1 == preset.help.size() || preset.help[i + 1] == ' ';
            sentences += ends && preset.help[i] == '.' ? 1 : 0;
        }
        EXPECT_EQ(sentences, 3) << preset.id << ": " << preset.help;
    }
}

} // namespace
} // namespace timbrel::experiments
