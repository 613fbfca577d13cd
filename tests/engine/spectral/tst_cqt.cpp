// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/cqt.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "engine/spectral/constant_q_features.h"
#include "engine/spectral/measures.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

using Changes = std::initializer_list<std::pair<const char*, const char*>>;

Result<std::unique_ptr<Representation>> created(Changes changes)
{
    params::ParameterSet values(cqtRow().parameters);
    for (const auto& [id, text] : changes) {
        EXPECT_TRUE(values.setFromText(id, text)) << id;
    }
    return Cqt::create(values);
}

std::unique_ptr<Representation> cqt(Changes changes = {})
{
    return created(changes).value();
}

Sound synthesised(const Representation& representation, const Matrix& levels, Synthesis how = {})
{
    Monitor monitor;
    return representation.synthesise(levels, how, monitor).value();
}

double convergence(const Representation& representation, const Matrix& levels, const Sound& sound)
{
    return spectralConvergence(
        bandMagnitudes(levels), bandMagnitudes(representation.analyse(sound.samples)));
}

TEST(Cqt, aSineOfFullScaleAtACentreIsAtZeroDecibels)
{
    const std::size_t band = 96;
    const double hz = 65.406 * std::exp2(static_cast<double>(band) / 24.0);
    const Matrix levels = cqt()->analyse(tests::sine(hz, 16000, 32768, 1.0));
    ASSERT_EQ(levels.rows, 160U);
    ASSERT_EQ(levels.columns, 128U);
    for (std::size_t frame = 30; frame < 98; ++frame) {
        ASSERT_NEAR(levels.at(band, frame), 0.0F, 0.01F);
        ASSERT_LT(levels.at(band + 4, frame), -50.0F);
    }
}

TEST(Cqt, silenceHasNumbersAndStaysSilent)
{
    const auto representation = cqt({{"griffin_lim_iterations", "4"}});
    const Matrix levels = representation->analyse(std::vector<float>(16384));
    EXPECT_TRUE(std::ranges::all_of(
        levels.values, [](float level) { return std::abs(level + 100.0F) < 1e-3F; }));
    const Sound sound = synthesised(*representation, levels);
    EXPECT_TRUE(
        std::ranges::all_of(sound.samples, [](float sample) { return std::abs(sample) < 1e-3F; }));
}

TEST(Cqt, aKnownSignalComesBack)
{
    const auto representation = cqt();
    const Matrix levels = representation->analyse(tests::melody(16000, 32768));
    const Sound sound = synthesised(*representation, levels);
    EXPECT_EQ(sound.samples.size(), 32768U);
    const double reached = convergence(*representation, levels, sound);
    RecordProperty("spectral_convergence", std::to_string(reached));
    EXPECT_LT(reached, 0.08);
}

TEST(Cqt, theSourcesPhaseHelpsAndIsNotNeeded)
{
    const Changes few{{"griffin_lim_iterations", "4"}, {"phase_start", "content"}};
    const auto signal = tests::melody(16000, 16384);
    const auto representation = cqt(few);
    const Matrix levels = representation->analyse(signal);
    const Sound with = synthesised(*representation, levels, {.content = signal});
    const Sound without = synthesised(*representation, levels);
    EXPECT_LT(convergence(*representation, levels, with),
        convergence(*representation, levels, without) / 2.0);
    EXPECT_EQ(
        without.samples, synthesised(*cqt({{"griffin_lim_iterations", "4"}}), levels).samples);
}

TEST(Cqt, randomPhaseIsDrawnFromTheSeed)
{
    const auto representation = cqt({{"griffin_lim_iterations", "1"}, {"phase_start", "random"}});
    const Matrix levels = representation->analyse(tests::melody(16000, 16384));
    const Sound one = synthesised(*representation, levels, {.seed = 1});
    EXPECT_EQ(one.samples, synthesised(*representation, levels, {.seed = 1}).samples);
    EXPECT_NE(one.samples, synthesised(*representation, levels, {.seed = 2}).samples);
    EXPECT_NE(one.samples,
        synthesised(*cqt({{"griffin_lim_iterations", "1"}}), levels, {.seed = 1}).samples);
}

TEST(Cqt, pictureIsUnderTheReference)
{
    const auto representation = cqt({{"range_db", "60"}});
    Matrix levels(160, 2, -200.0F);
    levels.at(3, 1) = -12.0F;
    const auto picture = representation->picture(levels, {{-12.0F}});
    EXPECT_FLOAT_EQ(picture.decibels.at(3, 1), 0.0F);
    EXPECT_FLOAT_EQ(picture.decibels.at(0, 0), -60.0F);
    EXPECT_NEAR(picture.bandHz.at(24), 130.812F, 1e-3F);
    EXPECT_TRUE(picture.hue.empty());
}

TEST(Cqt, refusesTheImpossibleInWords)
{
    const auto refused = created({{"bins_per_octave", "12"}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "representation.bands");
    EXPECT_NE(refused.error().text().english().find("Use at most 83 bands"), std::string::npos)
        << refused.error().text();
    EXPECT_TRUE(created({{"bins_per_octave", "12"}, {"bands", "83"}}));
    EXPECT_TRUE(created({{"bins_per_octave", "48"}, {"bands", "336"}, {"low_hz", "32.703"}}));
}

} // namespace
} // namespace timbrel::spectral
