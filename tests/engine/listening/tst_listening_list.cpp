// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/listening/listening_list.h"

#include <fstream>
#include <thread>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "tests/engine/listening/kept.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::listening {
namespace {

using tests::facts;
using tests::tone;

class ListeningListTest : public testing::Test {
protected:
    std::vector<std::string> titles() const
    {
        std::vector<std::string> all;
        const auto sounds = list.sounds();
        EXPECT_TRUE(sounds) << sounds.error().text();
        for (const auto& sound : *sounds) {
            all.push_back(sound.title);
        }
        return all;
    }

    tests::TemporaryFolder place;
    std::filesystem::path folder = place.path() / "list";
    ListeningList list{folder};
};

TEST_F(ListeningListTest, isEmptyBeforeAnythingIsKept)
{
    EXPECT_TRUE(titles().empty());
    EXPECT_FALSE(std::filesystem::exists(folder));
}

TEST_F(ListeningListTest, keepsSoundsWithWhatIsKnownOfThem)
{
    ASSERT_TRUE(list.keep(tone(0.25), facts("a")));
    const auto sounds = list.keep(tone(0.5), facts("b · \"ü\""));
    ASSERT_TRUE(sounds) << sounds.error().text();
    ASSERT_EQ(sounds->size(), 2U);
    const auto& last = sounds->back();
    EXPECT_EQ(last.id, "0002");
    EXPECT_EQ(last.title, "b · \"ü\"");
    EXPECT_EQ(last.version, "→ violin");
    EXPECT_EQ(last.stamp.runId, "first-transfer-001");
    EXPECT_EQ(last.stamp.step, 400);
    EXPECT_DOUBLE_EQ(last.seconds, 0.5);
    EXPECT_EQ(last.keptAt.size(), std::string("2026-11-22T06:00:00Z").size());
    const auto sound = audio::readSound(list.soundFile("0002"), 0);
    ASSERT_TRUE(sound) << sound.error().text();
    EXPECT_EQ(sound->samples.size(), 8000U);
    EXPECT_EQ(titles(), (std::vector<std::string>{"a", "b · \"ü\""}));
}

TEST_F(ListeningListTest, keepsStarsAndNotes)
{
    ASSERT_TRUE(list.keep(tone(), facts("a")));
    const auto sounds = list.describe("0001", 7, "breathy, but in tune");
    ASSERT_TRUE(sounds);
    EXPECT_EQ(sounds->front().stars, kMostStars);
    EXPECT_EQ(list.sounds()->front().note, "breathy, but in tune");
    EXPECT_TRUE(list.describe("0009", 1, "nobody"));
    EXPECT_EQ(list.sounds()->size(), 1U);
}

TEST_F(ListeningListTest, bringsBackWhatWasRemovedLast)
{
    for (const auto* title : {"a", "b", "c"}) {
        ASSERT_TRUE(list.keep(tone(), facts(title)));
    }
    ASSERT_TRUE(list.remove("0002"));
    ASSERT_TRUE(list.remove("0001"));
    EXPECT_EQ(titles(), (std::vector<std::string>{"c"}));
    ASSERT_TRUE(list.restore());
    EXPECT_EQ(titles(), (std::vector<std::string>{"a", "c"}));
    ASSERT_TRUE(list.restore());
    EXPECT_EQ(titles(), (std::vector<std::string>{"a", "b", "c"}));
    ASSERT_TRUE(list.restore());
    EXPECT_EQ(titles().size(), 3U);
    EXPECT_TRUE(audio::readSound(list.soundFile("0002"), 0));
}

TEST_F(ListeningListTest, forgetsSoundsThatWereRemovedLongAgo)
{
    for (int i = 0; i < 25; ++i) {
        ASSERT_TRUE(list.keep(tone(0.01), facts("x")));
    }
    for (int i = 1; i <= 25; ++i) {
        ASSERT_TRUE(list.remove(fmt::format("{:04}", i)));
    }
    EXPECT_FALSE(std::filesystem::exists(list.soundFile("0005")));
    EXPECT_TRUE(std::filesystem::exists(list.soundFile("0006")));
    const auto sounds = list.keep(tone(), facts("new"));
    EXPECT_EQ(sounds->front().id, "0026"); // never the name of another sound
}

TEST_F(ListeningListTest, losesNothingWhereTwoKeepAtOnce)
{
    const auto keepMany = [&] {
        ListeningList same(folder);
        for (int i = 0; i < 20; ++i) {
            EXPECT_TRUE(same.keep(tone(0.01), facts("x")));
        }
    };
    std::thread other(keepMany);
    keepMany();
    other.join();
    EXPECT_EQ(titles().size(), 40U);
    EXPECT_TRUE(std::filesystem::exists(list.soundFile("0040")));
}

TEST_F(ListeningListTest, refusesADamagedListAndLeavesIt)
{
    ASSERT_TRUE(list.keep(tone(), facts("a")));
    const auto file = folder / "list.json";
    const auto good = readFile(file).value();
    auto outside = good;
    outside.replace(outside.find("0001"), 4, "../x");
    auto stars = good;
    stars.replace(stars.find("\"stars\": 0"), 10, "\"stars\": 9");
    for (const auto& text : {std::string(), std::string("{}"), std::string("[1, 2"), outside, stars,
             good.substr(0, good.size() / 2)}) {
        std::ofstream(file) << text;
        const auto sounds = list.sounds();
        ASSERT_FALSE(sounds) << text;
        EXPECT_NE(sounds.error().text().english().find("list.json"), std::string::npos);
        EXPECT_FALSE(list.keep(tone(), facts("b")));
        EXPECT_EQ(readFile(file).value(), text);
    }
}

TEST_F(ListeningListTest, saysWhereItCannotWrite)
{
    std::ofstream(folder) << "a file in the way";
    const auto kept = list.keep(tone(), facts("a"));
    ASSERT_FALSE(kept);
    EXPECT_NE(kept.error().text().english().find(folder.string()), std::string::npos);
}

} // namespace
} // namespace timbrel::listening
