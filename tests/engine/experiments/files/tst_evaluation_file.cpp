// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/evaluation_file.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::experiments {
namespace {

using snapshots::Better;
using snapshots::Interval;

snapshots::MeasureTable table()
{
    snapshots::MeasureTable table;
    table.stamp.step = 400;
    table.corpus = "/music/other";
    table.classes = {"flute", "piano"};
    table.clips = 12;
    table.transfers = 24;
    table.measures.push_back({"transfer_error", "Transfer error", "How far.", "", Better::Lower,
        0.06, Interval{0.05, 0.07}, 24,
        {{"copy", "copying the input", 0.11, Interval{0.1, 0.12}},
            {"relevel", "re-levelling each band", 0.1, std::nullopt}}});
    table.measures.push_back(
        {"class_from_content", "Class read", "How often.", "share", Better::AsGuessing, 0.4,
            std::nullopt, 12, {{"guessing", "by guessing", 0.5, std::nullopt}}});
    Matrix pairs(2, 2, std::numeric_limits<float>::quiet_NaN());
    pairs.at(0, 1) = 0.25F;
    pairs.at(1, 0) = 0.5F;
    table.pairs.push_back({"transfer_error", pairs});
    return table;
}

class EvaluationFile : public testing::Test {
protected:
    Result<snapshots::MeasureTable> loaded(const std::string& text) const
    {
        const auto path = m_folder.path() / "evaluation.json";
        EXPECT_TRUE(writeFileAtomically(path, text));
        return loadEvaluation(path, "tiny-001");
    }

private:
    tests::TemporaryFolder m_folder;
};

TEST_F(EvaluationFile, comesBackAsItWas)
{
    const auto read = loaded(toJson(table()));
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->stamp.runId, "tiny-001");
    EXPECT_EQ(read->stamp.step, 400);
    EXPECT_EQ(read->corpus, "/music/other");
    EXPECT_EQ(read->classes, table().classes);
    EXPECT_EQ(read->clips, 12U);
    EXPECT_EQ(read->transfers, 24U);
    const auto& measure = *read->find("transfer_error");
    EXPECT_EQ(measure.help, "How far.");
    EXPECT_EQ(measure.value, 0.06);
    EXPECT_EQ(measure.interval, (Interval{0.05, 0.07}));
    EXPECT_EQ(measure.baselines.at(0).interval, (Interval{0.1, 0.12}));
    EXPECT_FALSE(measure.baselines.at(1).interval);
    EXPECT_EQ(read->find("class_from_content")->better, Better::AsGuessing);
    EXPECT_EQ(read->pairs.at(0).values.at(0, 1), 0.25F);
    EXPECT_TRUE(std::isnan(read->pairs.at(0).values.at(0, 0)));
    EXPECT_EQ(toJson(*read), toJson(table()));
}

TEST_F(EvaluationFile, keepsTheNamesThatErrorsHaveHad)
{
    const auto json = nlohmann::json::parse(toJson(table()));
    EXPECT_EQ(json.at("heldout").at("clips"), 12);
    EXPECT_EQ(json.at("heldout").at("transfers"), 24);
    EXPECT_EQ(json.at("heldout").at("transfer_error"), 0.06);
    EXPECT_EQ(json.at("heldout").at("copy_error"), 0.11);
    EXPECT_EQ(json.at("heldout").at("relevel_error"), 0.1);
    EXPECT_EQ(json.at("pair_errors").at(0).at(1), 0.25);
    EXPECT_EQ(json.at("pair_errors").at(0).at(0), 0.0);
    EXPECT_EQ(json.at("probe").at("accuracy"), 0.4);
    EXPECT_EQ(json.at("probe").at("chance"), 0.5);
}

TEST_F(EvaluationFile, saysWhatIsWrongWithAFile)
{
    const auto earlier = loaded(R"({"heldout": {"clips": 3}, "classes": ["a"]})");
    ASSERT_FALSE(earlier);
    EXPECT_NE(earlier.error().text().english().find("Measure it again"), std::string::npos);
    auto lost = nlohmann::json::parse(toJson(table()));
    lost["measures"][0].erase("value");
    auto narrow = nlohmann::json::parse(toJson(table()));
    narrow["pairs"]["transfer_error"] = {{1.0}};
    auto crowded = nlohmann::json::parse(toJson(table())); // pairs of all would take terabytes
    crowded["classes"] = std::vector<std::string>(1000000);
    for (const auto& text :
        {std::string("{"), std::string("[]"), lost.dump(), narrow.dump(), crowded.dump()}) {
        const auto damaged = loaded(text);
        ASSERT_FALSE(damaged) << text;
        EXPECT_EQ(damaged.error().code, ErrorCode::Unreadable) << text;
    }
}

} // namespace
} // namespace timbrel::experiments
