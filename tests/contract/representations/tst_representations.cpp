// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "engine/spectral/catalog.h"
#include "tests/support/signals.h"

// What every row of the catalog of representations must hold, whatever it is.

namespace timbrel::spectral {
namespace {

class EveryRepresentation : public testing::TestWithParam<const RepresentationRow*> {
protected:
    void SetUp() override
    {
        auto made = GetParam()->create(params::ParameterSet(GetParam()->row.parameters));
        ASSERT_TRUE(made) << made.error().text();
        representation = std::move(*made);
    }

    std::vector<float> clip() const
    {
        return tests::melody(representation->sampleRate(), representation->clipSamples());
    }

    std::unique_ptr<Representation> representation;
};

TEST_P(EveryRepresentation, isDescribed)
{
    const auto& row = GetParam()->row;
    EXPECT_FALSE(row.id.empty());
    EXPECT_FALSE(row.label.empty());
    EXPECT_FALSE(row.help.empty());
    std::set<std::string> ids;
    for (const auto& parameter : row.parameters) {
        EXPECT_TRUE(ids.insert(parameter.id).second) << parameter.id << " twice";
        EXPECT_FALSE(parameter.help.empty()) << parameter.id;
        EXPECT_TRUE(params::checked(parameter, parameter.fallback)) << parameter.id;
    }
}

TEST_P(EveryRepresentation, analysesAClipToItsShape)
{
    const Matrix features = representation->analyse(clip());
    const auto shape = representation->shape();
    EXPECT_EQ(features.rows, shape.channels * shape.bands);
    EXPECT_EQ(features.columns, shape.frames);
    EXPECT_TRUE(std::ranges::all_of(features.values, [](float v) { return std::isfinite(v); }));
    EXPECT_EQ(features, representation->analyse(clip()));
    EXPECT_EQ(representation->analyse(std::vector<float>(1, 0.1F)).columns, 1U);
}

TEST_P(EveryRepresentation, unitFeaturesStayInRangeAndComeBack)
{
    const Matrix features = representation->analyse(clip());
    const auto scale = scaleOf(*representation, features);
    Matrix unit = features;
    representation->toUnit(unit, scale, 0);
    EXPECT_GE(*std::ranges::min_element(unit.values), 0.0F);
    EXPECT_LE(*std::ranges::max_element(unit.values), 1.0F);
    const auto level = std::span(unit.values).first(representation->shape().bands * unit.columns);
    EXPECT_FLOAT_EQ(*std::ranges::max_element(level), 1.0F);
    Matrix twice = unit;
    representation->fromUnit(twice, scale, 0);
    representation->toUnit(twice, scale, 0);
    for (std::size_t n = 0; n < unit.values.size(); ++n) {
        ASSERT_NEAR(unit.values[n], twice.values[n], 1e-5);
    }
}

TEST_P(EveryRepresentation, synthesisIsDeterministicAndAsLongAsTheFeatures)
{
    const Matrix features = representation->analyse(clip());
    Monitor monitor;
    const auto once = representation->synthesise(features, {.seed = 3}, monitor);
    const auto again = representation->synthesise(features, {.seed = 3}, monitor);
    ASSERT_TRUE(once && again);
    EXPECT_EQ(once->sampleRate, representation->sampleRate());
    EXPECT_EQ(once->samples.size(), features.columns * representation->hop());
    EXPECT_EQ(once->samples, again->samples);
}

TEST_P(EveryRepresentation, synthesisCanBeCancelled)
{
    struct Cancelled final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } monitor;
    const auto sound =
        representation->synthesise(representation->analyse(clip()), {.seed = 3}, monitor);
    ASSERT_FALSE(sound);
    EXPECT_EQ(sound.error().code, ErrorCode::Cancelled);
}

TEST_P(EveryRepresentation, picturesMatchTheirFeatures)
{
    const Matrix features = representation->analyse(clip());
    const auto scale = scaleOf(*representation, features);
    const auto picture = representation->picture(features, scale);
    EXPECT_EQ(picture.decibels.columns, features.columns);
    EXPECT_EQ(picture.bandHz.size(), picture.decibels.rows);
    EXPECT_GE(*std::ranges::min_element(picture.decibels.values), picture.floorDb);
    EXPECT_LE(*std::ranges::max_element(picture.decibels.values), picture.ceilingDb);
    EXPECT_NEAR(picture.seconds() * representation->sampleRate(),
        static_cast<double>(features.columns * representation->hop()), 1e-6);
}

std::vector<const RepresentationRow*> rows()
{
    std::vector<const RepresentationRow*> all;
    for (const auto& row : representationCatalog()) {
        all.push_back(&row);
    }
    return all;
}

INSTANTIATE_TEST_SUITE_P(
    Catalog, EveryRepresentation, testing::ValuesIn(rows()), [](const auto& instance) {
        std::string name = instance.param->row.id;
        std::ranges::replace(name, '-', '_');
        return name;
    });

} // namespace
} // namespace timbrel::spectral
