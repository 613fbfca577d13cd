// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/association.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "engine/base/random.h"

namespace timbrel::corpus {
namespace {

using Classes = std::vector<std::size_t>;

TEST(AssociationWithLabels, isOneWhereTheClassDecides)
{
    Classes classes;
    std::vector<std::string> labels;
    for (std::size_t index = 0; index < 60; ++index) {
        classes.push_back(index % 3);
        labels.push_back("label " + std::to_string(index % 3));
    }
    EXPECT_NEAR(associationWithLabels(classes, labels), 1.0, 1e-12);
}

/// [[30, 10], [10, 30]]: χ²/n = φ² = 0.25; corrected (0.25 − 1/79) / (2 − 1/79 − 1) = 0.24038.
TEST(AssociationWithLabels, isThatOfTheFormula)
{
    Classes classes;
    std::vector<std::string> labels;
    for (std::size_t index = 0; index < 80; ++index) {
        classes.push_back(index < 40 ? 0 : 1);
        const bool minority = index % 40 >= 30;
        labels.push_back((index < 40) != minority ? "x" : "y");
    }
    const double expected = (0.25 - 1.0 / 79.0) / (1.0 - 1.0 / 79.0);
    EXPECT_NEAR(associationWithLabels(classes, labels), std::sqrt(expected), 1e-12);
}

TEST(AssociationWithLabels, isNearZeroForChance)
{
    RandomStream random(3, "labels");
    Classes classes;
    std::vector<std::string> labels;
    for (std::size_t index = 0; index < 40; ++index) { // uncorrected, this small table gives 0.5
        classes.push_back(index % 5);
        labels.push_back(std::to_string(random.below(8)));
    }
    EXPECT_LT(associationWithLabels(classes, labels), 0.25);
}

TEST(AssociationWithLabels, isZeroWhereThereIsNothingToCompare)
{
    EXPECT_EQ(associationWithLabels({}, {}), 0.0);
    EXPECT_EQ(associationWithLabels(Classes{0, 1}, std::vector<std::string>{"x", "x"}), 0.0);
    EXPECT_EQ(associationWithLabels(Classes{0, 0}, std::vector<std::string>{"x", "y"}), 0.0);
}

/// Means 1 and 5, ±1 within: between 4·4 = 16, total 20; 1 − (4/20)·(3/2) = 0.7.
TEST(AssociationWithValues, isThatOfTheFormula)
{
    const std::vector<double> values{0.0, 2.0, 4.0, 6.0};
    EXPECT_NEAR(associationWithValues(Classes{0, 0, 1, 1}, values), 0.7, 1e-12);
}

TEST(AssociationWithValues, isZeroWhereThereIsNothingToCompare)
{
    EXPECT_EQ(associationWithValues({}, {}), 0.0);
    EXPECT_EQ(associationWithValues(Classes{0, 0}, std::vector<double>{1.0, 2.0}), 0.0);
    EXPECT_EQ(associationWithValues(Classes{0, 0, 1}, std::vector<double>{1.0, 1.0, 1.0}), 0.0);
    EXPECT_EQ(associationWithValues(Classes{0, 1}, std::vector<double>{1.0, 2.0}), 0.0);
}

} // namespace
} // namespace timbrel::corpus
