// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/reconstruction.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/experiments/description/schema.h"
#include "tests/support/signals.h"

using namespace timbrel;
using experiments::reconstruct;
using experiments::ReconstructionOptions;

namespace {

constexpr int kRate = 16'000;

params::Experiment experiment()
{
    return params::Experiment(experiments::makeSchema());
}

Sound music()
{
    return {kRate, tests::melody(kRate, 8000)};
}

class Impatient final : public Monitor {
public:
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

TEST(Reconstruction, TellsOfTheRecordingFirstThenOfEachWay)
{
    ReconstructionOptions options;
    options.iterations = 3;
    std::vector<std::size_t> told;
    std::size_t observed = 0;
    options.arrived = [&](const snapshots::Reconstruction& soFar) {
        EXPECT_EQ(soFar.title, "tune");
        EXPECT_NE(soFar.sound, nullptr);
        told.push_back(soFar.ways.size());
    };
    options.observe = [&](std::string_view, std::size_t, double) { ++observed; };
    Monitor quiet;
    const auto made = reconstruct(experiment(), music(), "tune", options, quiet);
    ASSERT_TRUE(made);
    ASSERT_EQ(told.size(), made->ways.size() + 1);
    std::size_t points = 0;
    for (std::size_t i = 0; i < told.size(); ++i) {
        EXPECT_EQ(told[i], i);
    }
    for (const auto& way : made->ways) {
        EXPECT_TRUE(std::isfinite(way.spectralConvergenceDb)) << way.id;
        EXPECT_GT(way.logSpectralDistanceDb, 0.0) << way.id;
        EXPECT_EQ(way.sound->samples.size(), made->sound->samples.size()) << way.id;
        points += way.convergenceDb.size();
    }
    EXPECT_EQ(observed, points);
    EXPECT_EQ(made->ways.front().id, "own");
    EXPECT_EQ(made->ways.front().convergenceDb.size(), 4U); // the start, then each iteration
}

TEST(Reconstruction, TheSourcesPhaseIsNearerThanNoise)
{
    ReconstructionOptions options;
    options.iterations = 0;
    options.ways = {"griffin-lim", "content"};
    Monitor quiet;
    const auto made = reconstruct(experiment(), music(), "tune", options, quiet);
    ASSERT_TRUE(made);
    ASSERT_EQ(made->ways.size(), 2U);
    EXPECT_LT(made->ways[1].spectralConvergenceDb, made->ways[0].spectralConvergenceDb - 6.0);
    EXPECT_LT(made->ways[1].logSpectralDistanceDb, made->ways[0].logSpectralDistanceDb);
}

TEST(Reconstruction, WhatCannotBeDoneIsToldInWords)
{
    Monitor quiet;
    const auto empty = reconstruct(experiment(), {kRate, {}}, "nothing", {}, quiet);
    ASSERT_FALSE(empty);
    EXPECT_NE(empty.error().text().english().find("nothing"), std::string::npos);
    ReconstructionOptions options;
    options.ways = {"by-magic"};
    const auto unknown = reconstruct(experiment(), music(), "tune", options, quiet);
    ASSERT_FALSE(unknown);
    EXPECT_NE(unknown.error().text().english().find("by-magic"), std::string::npos);
    EXPECT_NE(
        unknown.error().text().english().find("griffin-lim"), std::string::npos); // what there is
}

TEST(Reconstruction, EndsWhenItIsNotWantedAnyMore)
{
    Impatient impatient;
    const auto made = reconstruct(experiment(), music(), "tune", {}, impatient);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
}
