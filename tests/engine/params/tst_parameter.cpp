// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/params/parameter.h"

#include <algorithm>
#include <limits>

#include <gtest/gtest.h>

#include "tests/engine/params/example_parameters.h"

namespace timbrel::params {
namespace {

Parameter example(std::string_view id)
{
    const auto all = exampleParameters();
    return *std::ranges::find(all, id, &Parameter::id);
}

TEST(TestParameter, everyDefaultIsAllowedAndReadsBackFromText)
{
    for (const auto& parameter : exampleParameters()) {
        EXPECT_EQ(checked(parameter, parameter.fallback).value(), parameter.fallback);
        EXPECT_EQ(parsed(parameter, formatted(parameter.fallback)).value(), parameter.fallback)
            << parameter.id;
        EXPECT_FALSE(allowedText(parameter).empty());
    }
}

TEST(TestParameter, readsEachDomain)
{
    EXPECT_EQ(parsed(example("shuffle"), "false").value(), Value(false));
    EXPECT_EQ(parsed(example("batch"), "128").value(), Value(std::int64_t{128}));
    EXPECT_EQ(parsed(example("rate"), "3e-4").value(), Value(3e-4));
    EXPECT_EQ(parsed(example("rate"), "1").value(), Value(1.0));
    EXPECT_EQ(parsed(example("loss"), "mae").value(), Value(std::string("mae")));
    EXPECT_EQ(parsed(example("note"), "a, b").value(), Value(std::string("a, b")));
    EXPECT_EQ(
        parsed(example("classes"), "piano,violin,").value(), Value(TextList{"piano", "violin"}));
}

TEST(TestParameter, refusesWhatADomainDoesNotHold)
{
    for (const auto& [id, text] :
        std::vector<std::pair<const char*, const char*>>{{"shuffle", "yes"}, {"shuffle", ""},
            {"batch", "0"}, {"batch", "1025"}, {"batch", "64.5"}, {"batch", "64 clips"},
            {"batch", "99999999999999999999"}, {"rate", "0"}, {"rate", "2"}, {"rate", "nan"},
            {"rate", "inf"}, {"rate", ""}, {"loss", "huber"}, {"loss", "MSE"}}) {
        const auto value = parsed(example(id), text);
        ASSERT_FALSE(value) << id << " = " << text;
        EXPECT_EQ(value.error().code, ErrorCode::InvalidArgument);
    }
}

TEST(TestParameter, refusesValuesOfAnotherType)
{
    EXPECT_FALSE(checked(example("batch"), 64.0));
    EXPECT_FALSE(checked(example("shuffle"), std::int64_t{1}));
    EXPECT_FALSE(checked(example("note"), std::int64_t{1}));
    EXPECT_FALSE(checked(example("classes"), std::string("piano")));
    EXPECT_FALSE(checked(example("rate"), std::numeric_limits<double>::quiet_NaN()));
    EXPECT_EQ(checked(example("rate"), std::int64_t{1}).value(), Value(1.0)); // 1 is a real too
}

TEST(TestParameter, messagesNameTheParameterTheValueAndWhatIsAllowed)
{
    EXPECT_EQ(parsed(example("batch"), "2000").error().text(),
        "batch (Batch) cannot be \"2000\". Use a whole number from 1 to 1024 clips");
    EXPECT_EQ(parsed(example("loss"), "weigthed").error().text(),
        "loss (Loss) cannot be \"weigthed\". "
        "Use one of mse, mae, weighted; did you mean \"weighted\"?");
}

TEST(TestParameter, formatsRealsSoThatNothingIsLost)
{
    for (const double number : {0.1, 1.0 / 3.0, 6.02e23, 1e-6}) {
        Parameter any = example("rate");
        any.domain = RealRange{-1e300, 1e300, false};
        EXPECT_EQ(parsed(any, formatted(number)).value(), Value(number));
    }
}

} // namespace
} // namespace timbrel::params
