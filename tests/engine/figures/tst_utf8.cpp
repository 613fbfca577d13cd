// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/utf8.h"

#include <gtest/gtest.h>

namespace timbrel::figures {
namespace {

TEST(TestUtf8, leavesGoodTextAlone)
{
    for (const char* text : {"", "piano → violin", "Größe", "三味線", "𝄞"}) {
        EXPECT_EQ(validUtf8(text), text);
    }
}

TEST(TestUtf8, marksWhatIsNotText)
{
    EXPECT_EQ(validUtf8("caf\xE9"), "caf?"); // Latin-1
    EXPECT_EQ(validUtf8("\xC3"), "?"); // cut off
    EXPECT_EQ(validUtf8("a\x80z"), "a?z"); // a lone continuation
    EXPECT_EQ(validUtf8("\xC0\xAF"), "??"); // overlong
    EXPECT_EQ(validUtf8("\xE0\x80\xAF"), "???"); // overlong
    EXPECT_EQ(validUtf8("\xED\xA0\x80"), "???"); // half a surrogate pair
    EXPECT_EQ(validUtf8("\xF4\x90\x80\x80"), "????"); // beyond Unicode
}

} // namespace
} // namespace timbrel::figures
