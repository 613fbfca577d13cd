// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "engine/spectral/mel_filterbank.h"
#include "engine/spectral/mel_inversion.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

TEST(Mel, slaneyPointsAreThoseOfTheSpecification)
{
    const std::pair<double, double> points[] = {{440.0, 6.60000}, {1000.0, 15.00000},
        {4000.0, 35.16376}, {8000.0, 45.24564}, {11025.0, 49.91059}, {22050.0, 59.99247}};
    for (const auto& [hz, mel] : points) {
        EXPECT_NEAR(hzToMel(hz, MelScale::Slaney), mel, 5e-6);
        EXPECT_NEAR(melToHz(hzToMel(hz, MelScale::Slaney), MelScale::Slaney), hz, 1e-8);
    }
}

TEST(Mel, htkScaleMeetsItsFormula)
{
    EXPECT_NEAR(hzToMel(700.0, MelScale::Htk), 2595.0 * std::log10(2.0), 1e-9);
    EXPECT_NEAR(melToHz(hzToMel(3210.0, MelScale::Htk), MelScale::Htk), 3210.0, 1e-8);
}

TEST(MelFilterbank, everyBandHasAreaOneOverHertz)
{
    const MelFilterbank filterbank({16000, 16384, 64, 0.0, 8000.0, MelScale::Slaney});
    for (const auto& band : filterbank.bands()) {
        const double sum = std::accumulate(band.weights.begin(), band.weights.end(), 0.0);
        EXPECT_NEAR(sum * 16000.0 / 16384.0, 1.0, 1e-2);
    }
}

TEST(MelFilterbank, bandsOfTheDefaultAreNeverEmptyAndSmallTransformsHaveEmptyOnes)
{
    EXPECT_EQ(MelFilterbank({}).emptyBands(), 0U);
    EXPECT_GT(MelFilterbank({22050, 512, 256, 0.0, 11025.0, MelScale::Slaney}).emptyBands(), 0U);
}

TEST(MelFilterbank, theTransposedMapIsTheTranspose)
{
    const MelFilterbank filterbank(MelSettings{});
    const auto spectrum = tests::noise(filterbank.bins(), 1);
    const auto levels = tests::noise(filterbank.bands().size(), 2);
    std::vector<float> forward(levels.size());
    std::vector<float> backward(spectrum.size());
    filterbank.apply(spectrum, forward);
    filterbank.applyTransposed(levels, backward);
    const double left = std::inner_product(forward.begin(), forward.end(), levels.begin(), 0.0);
    const double right =
        std::inner_product(backward.begin(), backward.end(), spectrum.begin(), 0.0);
    EXPECT_NEAR(left, right, 1e-5 * std::abs(left) + 1e-8);
}

TEST(MelInversion, thePseudoInverseGivesTheLevelsBack)
{
    const MelFilterbank filterbank(MelSettings{});
    auto levels = tests::noise(filterbank.bands().size(), 3);
    std::vector<float> spectrum(filterbank.bins());
    std::vector<float> again(levels.size());
    MelInversion(filterbank).pseudoInverse(levels, spectrum);
    filterbank.apply(spectrum, again);
    EXPECT_GT(tests::signalToErrorDb(levels, again), 80.0);
}

TEST(MelInversion, refinementStaysNonNegativeAndComesNearer)
{
    const MelFilterbank filterbank(MelSettings{});
    std::vector<float> spectrum(filterbank.bins(), 1e-4F);
    for (std::size_t bin = 56; bin < spectrum.size(); bin += 56) { // harmonics of 437.5 Hz
        spectrum[bin] = 100.0F / static_cast<float>(bin);
    }
    Matrix levels(filterbank.bands().size(), 1);
    filterbank.apply(spectrum, levels.values);
    Monitor monitor;
    const MelInversion inversion(filterbank);
    std::vector<double> errors;
    for (const std::size_t iterations : {0U, 20U, 200U}) {
        const auto found = inversion.invert(levels, MelInverse::NonNegative, iterations, monitor);
        ASSERT_TRUE(found);
        EXPECT_GE(*std::ranges::min_element(found->values), 0.0F);
        std::vector<float> again(levels.rows);
        filterbank.apply(found->row(0), again);
        errors.push_back(tests::signalToErrorDb(levels.values, again));
    }
    EXPECT_GT(errors[1], errors[0]);
    EXPECT_GT(errors[2], errors[1]);
    EXPECT_GT(errors[2], 30.0);
    RecordProperty("inversion_db", std::to_string(errors[2]));
}

TEST(MelInversion, thePseudoInverseIsClipped)
{
    const MelFilterbank filterbank(MelSettings{});
    Matrix levels(filterbank.bands().size(), 1);
    levels.at(40, 0) = 1.0F;
    std::vector<float> signedSpectrum(filterbank.bins());
    const MelInversion inversion(filterbank);
    inversion.pseudoInverse(levels.values, signedSpectrum);
    EXPECT_LT(*std::ranges::min_element(signedSpectrum), 0.0F);
    Monitor monitor;
    const auto found = inversion.invert(levels, MelInverse::PseudoInverse, 0, monitor);
    ASSERT_TRUE(found);
    for (std::size_t bin = 0; bin < signedSpectrum.size(); ++bin) {
        EXPECT_NEAR(found->at(0, bin), std::max(signedSpectrum[bin], 0.0F), 1e-6F);
    }
}

TEST(MelInversion, theTransposeIsTheFormula)
{
    const MelFilterbank filterbank({8000, 256, 8, 0.0, 4000.0, MelScale::Htk});
    Matrix weights(8, filterbank.bins()); // W
    for (std::size_t band = 0; band < 8; ++band) {
        const auto& triangle = filterbank.bands()[band];
        std::ranges::copy(triangle.weights, weights.row(band).subspan(triangle.firstBin).begin());
    }
    Matrix levels(8, 1);
    levels.values = {1.0F, 0.5F, 0.0F, 0.0F, 2.0F, 3.0F, 0.1F, 0.7F};
    std::vector<double> expected(filterbank.bins());
    for (std::size_t band = 0; band < 8; ++band) {
        double rowSum = 0.0;
        for (std::size_t other = 0; other < 8; ++other) {
            const auto a = weights.row(band);
            const auto b = weights.row(other);
            rowSum += std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
        }
        for (std::size_t bin = 0; bin < expected.size(); ++bin) {
            expected[bin] += static_cast<double>(weights.at(band, bin))
                * static_cast<double>(levels.values[band]) / rowSum;
        }
    }
    Monitor monitor;
    const auto found = MelInversion(filterbank).invert(levels, MelInverse::Transpose, 0, monitor);
    ASSERT_TRUE(found);
    for (std::size_t bin = 0; bin < expected.size(); ++bin) {
        EXPECT_NEAR(found->at(0, bin), expected[bin], 1e-5 * expected[bin]);
    }
}

TEST(MelInversion, aFrameDoesNotDependOnItsCompany)
{
    const MelInversion inversion{MelFilterbank(MelSettings{})};
    Matrix levels(128, 11); // frames are inverted eight at a time
    levels.values = tests::noise(levels.values.size(), 5);
    std::ranges::transform(
        levels.values, levels.values.begin(), [](float value) { return value * value; });
    Matrix alone(128, 1);
    for (std::size_t band = 0; band < 128; ++band) {
        alone.at(band, 0) = levels.at(band, 9);
    }
    Monitor monitor;
    const Matrix together = inversion.invert(levels, MelInverse::NonNegative, 20, monitor).value();
    const Matrix single = inversion.invert(alone, MelInverse::NonNegative, 20, monitor).value();
    EXPECT_TRUE(std::ranges::equal(together.row(9), single.row(0)));
}

TEST(MelInversion, silenceStaysSilent)
{
    const MelInversion inversion{MelFilterbank(MelSettings{})};
    Monitor monitor;
    for (const auto method :
        {MelInverse::PseudoInverse, MelInverse::Transpose, MelInverse::NonNegative}) {
        const auto found = inversion.invert(Matrix(128, 3), method, 10, monitor);
        ASSERT_TRUE(found);
        EXPECT_TRUE(std::ranges::all_of(found->values, [](float value) { return value == 0.0F; }));
    }
}

} // namespace
} // namespace timbrel::spectral
