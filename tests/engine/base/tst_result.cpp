// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/result.h"

#include <cerrno>
#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace timbrel {
namespace {

TEST(TestResult, textNamesPlaceReasonAndRemedy)
{
    const Error error{ErrorCode::NotFound, say("there is no soundfont"), "/usr/share/sounds",
        say("Install fluidr3mono-gm-soundfont"), nullptr};
    EXPECT_EQ(
        error.text(), "/usr/share/sounds: there is no soundfont. Install fluidr3mono-gm-soundfont");
    EXPECT_EQ((Error{ErrorCode::Internal, say("it broke"), "", {}, nullptr}.text()), "it broke");
}

TEST(TestResult, wrappingKeepsTheCodeAndTheCause)
{
    const Error inner{ErrorCode::NoSpace, say("the disk is full"), "a.bin", {}, nullptr};
    const Error outer = inner.wrappedIn(say("the checkpoint was not saved"), "run 3");
    EXPECT_EQ(outer.code, ErrorCode::NoSpace);
    EXPECT_EQ(outer.text(), "run 3: the checkpoint was not saved (a.bin: the disk is full)");
}

Result<int> half(int number)
{
    if (number % 2 != 0) {
        return fail(ErrorCode::InvalidArgument, say("the number is odd"));
    }
    return number / 2;
}

Result<int> quarter(int number)
{
    TIMBREL_TRY(const int once, half(number));
    TIMBREL_TRY(const int twice, half(once));
    return twice;
}

Result<> check(int number)
{
    TIMBREL_CHECK(half(number));
    return {};
}

TEST(TestResult, tryHandsOnTheValueOrTheError)
{
    EXPECT_EQ(quarter(12).value(), 3);
    ASSERT_FALSE(quarter(6));
    EXPECT_EQ(quarter(6).error().what, "the number is odd");
    EXPECT_TRUE(check(2));
    EXPECT_FALSE(check(3));
}

TEST(TestResult, tryMovesWhatCannotBeCopied)
{
    const auto make = []() -> Result<std::unique_ptr<int>> { return std::make_unique<int>(7); };
    const auto use = [&]() -> Result<int> {
        TIMBREL_TRY(const auto number, make());
        return *number;
    };
    EXPECT_EQ(use().value(), 7);
}

TEST(TestResult, systemErrorsAreWordedForPeople)
{
    EXPECT_EQ(systemError(ENOENT, say("open"), "x").code, ErrorCode::NotFound);
    EXPECT_EQ(systemError(EACCES, say("open"), "x").code, ErrorCode::NoPermission);
    EXPECT_EQ(systemError(ENOSPC, say("save"), "x").code, ErrorCode::NoSpace);
    EXPECT_EQ(systemError(EIO, say("read"), "x").code, ErrorCode::Unreadable);
    for (const int number : {ENOENT, EACCES, ENOSPC, EISDIR}) {
        const Error error = systemError(number, say("save"), "x");
        EXPECT_TRUE(error.what.english().starts_with("cannot save: ")) << error.what;
        EXPECT_FALSE(error.remedy.empty());
        EXPECT_EQ(error.where, "x");
    }
}

} // namespace
} // namespace timbrel
