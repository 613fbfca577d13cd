// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/listening/listening_export.h"

#include <gtest/gtest.h>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "tests/engine/listening/kept.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::listening {
namespace {

TEST(ListeningExport, writesSoundsAPageAndATable)
{
    const tests::TemporaryFolder place;
    ListeningList list(place.path() / "list");
    ASSERT_TRUE(list.keep(tests::tone(0.5), tests::facts("phrase 0912 · piano → violin")));
    ASSERT_TRUE(list.keep(tests::tone(), tests::facts("=1+1")));
    ASSERT_TRUE(list.describe("0001", 4, "<b>\"bold\"</b> & more"));
    const auto folder = place.path() / "seminar" / "list";
    Monitor monitor;
    const auto written = exportListening(list, folder, monitor);
    ASSERT_TRUE(written) << written.error().text();

    const auto sound = audio::readSound(folder / "0001-phrase-0912-piano-violin-violin.wav", 0);
    ASSERT_TRUE(sound) << sound.error().text();
    EXPECT_EQ(sound->samples.size(), 8000U);
    const auto page = readFile(folder / "index.html").value();
    EXPECT_NE(page.find("src=\"0001-phrase-0912-piano-violin-violin.wav\""), std::string::npos);
    EXPECT_NE(page.find("★★★★☆"), std::string::npos);
    EXPECT_NE(page.find("&lt;b&gt;&quot;bold&quot;&lt;/b&gt; &amp; more"), std::string::npos);
    EXPECT_EQ(page.find("<b>"), std::string::npos);
    const auto table = readFile(folder / "list.csv").value();
    EXPECT_NE(table.find("\"<b>\"\"bold\"\"</b> & more\""), std::string::npos);
    EXPECT_NE(table.find("\"'=1+1\""), std::string::npos);
    EXPECT_NE(table.find(",400,0.500,"), std::string::npos);
}

TEST(ListeningExport, refusesAnEmptyListAndNamesAMissingSound)
{
    const tests::TemporaryFolder place;
    ListeningList list(place.path() / "list");
    Monitor monitor;
    EXPECT_FALSE(exportListening(list, place.path() / "out", monitor));
    EXPECT_FALSE(std::filesystem::exists(place.path() / "out"));
    ASSERT_TRUE(list.keep(tests::tone(), tests::facts("a")));
    std::filesystem::remove(list.soundFile("0001"));
    const auto outcome = exportListening(list, place.path() / "out", monitor);
    ASSERT_FALSE(outcome);
    EXPECT_NE(outcome.error().text().english().find("0001.flac"), std::string::npos);
}

} // namespace
} // namespace timbrel::listening
