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
    EXPECT_FALSE(table.find("amplitude_in_phase")); // there is one channel
    EXPECT_FALSE(table.find("phase_error"));
    ASSERT_EQ(table.measures.size(), measureCatalog().size() - 3);
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
             "timbre_distance_learnt", "high_band_energy", "spectral_flatness", "class_accuracy",
             "target_probability", "target_above_source"}) {
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
    for (const char* id :
        {"chroma_kept", "pitch_kept", "high_band_energy", "spectral_flatness", "cycle_error"}) {
        EXPECT_NEAR(table.find(id)->value, baseline(*table.find(id), "truth"), 1e-6) << id;
    }
    const auto& accuracy = *table.find("class_accuracy");
    EXPECT_EQ(accuracy.value, baseline(accuracy, "real"));
    EXPECT_GT(accuracy.value, baseline(accuracy, "copy"));
    EXPECT_GE(table.find("target_above_source")->value, accuracy.value);
    const auto& probability = *table.find("target_probability");
    EXPECT_NEAR(probability.value, baseline(probability, "real"), 1e-9);
    EXPECT_GT(probability.value, baseline(probability, "copy"));
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

/// Lets every channel have the shape of the first.
class LeakingMethod final : public KnownMethod {
public:
    using KnownMethod::KnownMethod;

    [[nodiscard]] torch::Tensor encode(const torch::Tensor& clips, Monitor& /*monitor*/) override
    {
        return clips.narrow(1, 0, 1).flatten(1);
    }
    [[nodiscard]] torch::Tensor decode(
        const torch::Tensor& content, const torch::Tensor& /*classes*/) override
    {
        const auto& shape = features().shape();
        return content
            .reshape({content.size(0), 1, static_cast<std::int64_t>(shape.bands),
                static_cast<std::int64_t>(shape.frames)})
            .repeat({1, static_cast<std::int64_t>(shape.channels), 1, 1});
    }
};

TEST_F(Measures, amplitudesAreSeenInPhaseChannelsThatShowThem)
{
    auto experiment = experiments::tinyExperiment(experiments::tinySolos());
    experiments::set(experiment, "representation", "mel-db-phase3");
    experiments::set(experiment, "representation.bands", "32");
    experiments::set(experiment, "representation.frames", "32");
    Monitor quiet;
    const KnownModel<LeakingMethod> leaking(experiment);
    const auto leaked = takeMeasures(leaking.subject(), quiet).value();
    EXPECT_NEAR(leaked.find("amplitude_in_phase")->value, 1.0, 1e-6);
    EXPECT_LT(baseline(*leaked.find("amplitude_in_phase"), "real"), 0.6);

    const KnownModel<CopyMethod> copying(experiment);
    const auto copied = takeMeasures(copying.subject(), quiet).value();
    EXPECT_EQ(copied.find("amplitude_in_phase")->value,
        baseline(*copied.find("amplitude_in_phase"), "real"));
    EXPECT_EQ(copied.find("phase_error")->value, 0.0);
    EXPECT_NEAR(baseline(*copied.find("phase_error"), "random"), 3.2899, 1e-4);
    EXPECT_GT(leaked.find("phase_error")->value, 1.0) << "amplitudes are no phases";
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
