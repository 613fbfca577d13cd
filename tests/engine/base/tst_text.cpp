// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"

#include <gtest/gtest.h>

namespace timbrel {
namespace {

TEST(TestText, findsTheNearestName)
{
    const std::vector<std::string> names = {"sample_rate", "hop", "window", "bands"};
    EXPECT_EQ(nearestName("sample_rat", names), "sample_rate");
    EXPECT_EQ(nearestName("samplerate", names), "sample_rate");
    EXPECT_EQ(nearestName("widnow", names), "window");
    EXPECT_EQ(nearestName("hop", names), "hop");
}

TEST(TestText, findsNoNameWhereNoneIsMeant)
{
    EXPECT_EQ(nearestName("griffin_lim", {"hop", "window"}), "");
    EXPECT_EQ(nearestName("anything", {}), "");
    EXPECT_EQ(nearestName("abc", {"xyz"}), "");
}

TEST(TestText, keepsUtf8AndConvertsLatin1)
{
    EXPECT_EQ(asUtf8(""), "");
    EXPECT_EQ(asUtf8("plain"), "plain");
    EXPECT_EQ(asUtf8("Dvořák 琵琶 🎻"), "Dvořák 琵琶 🎻");
    EXPECT_EQ(asUtf8("Faur\xE9"), "Fauré");
    EXPECT_EQ(asUtf8("\xE9\xFF"), "éÿ");
    EXPECT_EQ(asUtf8("cut short \xC3"), "cut short Ã");
}

TEST(TestText, joinsWords)
{
    EXPECT_EQ(joined({}), "");
    EXPECT_EQ(joined({"piano"}), "piano");
    EXPECT_EQ(joined({"piano", "violin"}), "piano and violin");
    EXPECT_EQ(joined({"piano", "violin", "flute"}), "piano, violin and flute");
}

TEST(TestText, writesTimesAsClocksDo)
{
    EXPECT_EQ(clockTime(0.0), "0:00");
    EXPECT_EQ(clockTime(125.4), "2:05");
    EXPECT_EQ(clockTime(59.6), "1:00");
    EXPECT_EQ(clockTime(3725.0), "1:02:05");
    EXPECT_EQ(clockTime(-3.0), "0:00");
}

TEST(CsvCell, quotesWhatItIsGiven)
{
    EXPECT_EQ(csvCell("plain"), "\"plain\"");
    EXPECT_EQ(csvCell("a \"b\", c"), "\"a \"\"b\"\", c\"");
    EXPECT_EQ(csvCell(""), "\"\"");
}

} // namespace
} // namespace timbrel
