// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/measure_run.h"

#include <cmath>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "engine/measures/measure_row.h"
#include "tests/engine/measures/known_models.h"

namespace timbrel::measures {
namespace {

using snapshots::Measure;
using snapshots::MeasureTable;

/// Tables of the two methods, taken once.
class Measures : public testing::Test {
protected:
    void SetUp() override
    {
        if (!experiments::soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
    }

    template <typename Method> static const MeasureTable& of()
    {
        static const MeasureTable table = [] {
            const KnownModel<Method> known;
            Monitor quiet;
            return takeMeasures(known.subject(), quiet).value();
        }();
        return table;
    }
    static double baseline(const Measure& measure, const std::string& id)
    {
        for (const auto& candidate : measure.baselines) {
            if (candidate.id == id) {
                return candidate.value;
            }
        }
        ADD_FAILURE() << measure.id << " has no baseline " << id;
        return std::nan("");
    }
};

TEST_F(Measures, everyRowIsTakenAndExplainsItself)
{
    const auto& table = of<CopyMethod>();
    EXPECT_FALSE(table.find("sub_class_from_content")); // classes are whole
    ASSERT_EQ(table.measures.size(), measureCatalog().size() - 1);
    std::set<std::string> ids;
    for (const auto& measure : table.measures) {
        EXPECT_TRUE(ids.insert(measure.id).second) << measure.id;
        EXPECT_FALSE(measure.label.empty()) << measure.id;
        EXPECT_TRUE(measure.help.ends_with('.')) << measure.id;
        EXPECT_FALSE(measure.baselines.empty()) << measure.id;
        EXPECT_GT(measure.count, 0U) << measure.id;
        EXPECT_TRUE(std::isfinite(measure.value)) << measure.id;
        ASSERT_TRUE(measure.interval) << measure.id;
        EXPECT_LE(measure.interval->low, measure.value + 1e-12) << measure.id;
        EXPECT_GE(measure.interval->high, measure.value - 1e-12) << measure.id;
    }
}

TEST_F(Measures, copyingIsItsOwnBaseline)
{
    const auto& table = of<CopyMethod>();
    for (const char* id : {"transfer_error", "lsd_bands", "lsd_frames", "timbre_distance",
             "timbre_distance_learnt", "high_band_energy", "class_accuracy"}) {
        const auto* measure = table.find(id);
        ASSERT_TRUE(measure) << id;
        EXPECT_NEAR(measure->value, baseline(*measure, "copy"), 1e-9) << id;
    }
    EXPECT_EQ(table.find("reconstruction_error")->value, 0.0);
    EXPECT_NEAR(table.find("chroma_kept")->value, 1.0, 1e-6);
    EXPECT_EQ(table.find("pitch_kept")->value, 1.0);
    EXPECT_EQ(table.find("cycle_error")->value, 0.0);
    EXPECT_GT(baseline(*table.find("cycle_error"), "other"), 0.0);
}

TEST_F(Measures, theTrueRenderingsAreThePerfectTransfer)
{
    const auto& table = of<OracleMethod>();
    for (const char* id : {"transfer_error", "lsd_bands", "lsd_frames", "cycle_error"}) {
        EXPECT_NEAR(table.find(id)->value, 0.0, 1e-4) << id;
    }
    for (const char* id : {"chroma_kept", "pitch_kept", "high_band_energy", "cycle_error"}) {
        EXPECT_NEAR(table.find(id)->value, baseline(*table.find(id), "truth"), 1e-6) << id;
    }
    const auto& accuracy = *table.find("class_accuracy");
    EXPECT_EQ(accuracy.value, baseline(accuracy, "real"));
    EXPECT_GT(accuracy.value, baseline(accuracy, "copy"));
    for (const char* id : {"timbre_distance", "timbre_distance_learnt"}) {
        const auto& distance = *table.find(id);
        EXPECT_LT(distance.value, baseline(distance, "copy")) << id;
        EXPECT_LT(distance.value, baseline(distance, "source")) << id;
    }
    EXPECT_EQ(table.find("class_from_content")->value, 0.5); // of two classes, by guessing
    EXPECT_EQ(baseline(*table.find("class_from_content"), "guessing"), 0.5);
}

TEST_F(Measures, errorsAreTakenApartByPairsOfClasses)
{
    const auto& table = of<CopyMethod>();
    const auto& pairs = table.pairs.at(0);
    EXPECT_EQ(pairs.id, "transfer_error");
    ASSERT_EQ(pairs.values.rows, 2U);
    EXPECT_TRUE(std::isnan(pairs.values.at(0, 0)));
    EXPECT_TRUE(std::isnan(pairs.values.at(1, 1)));
    EXPECT_NEAR(0.5F * (pairs.values.at(0, 1) + pairs.values.at(1, 0)),
        static_cast<float>(table.find("transfer_error")->value), 1e-6F);
}

TEST_F(Measures, endWhenCancelled)
{
    struct Done final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } monitor;
    const KnownModel<CopyMethod> known;
    const auto table = takeMeasures(known.subject(), monitor);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(Subject::create(known.model, known.features, known.features, {}, monitor));
}

} // namespace
} // namespace timbrel::measures
