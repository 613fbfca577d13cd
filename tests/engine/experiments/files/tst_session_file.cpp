// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/session_file.h"

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::experiments {
namespace {

using snapshots::Session;

Session wholeSession()
{
    Session session;
    session.savedAt = "2026-11-30T18:00:00Z";
    session.ended = false;
    session.shown = {.run = "/runs/Flöte \"1\"\n", .step = 400, .cell = {{1, 0}}, .lane = 2};
    session.track = "/music/song.flac";
    session.training = "/runs/first-001";
    session.theme = "dark";
    session.language = "fr";
    session.explained = true;
    session.arrangement = "AAAA";
    session.docks = {
        {"curves", "middle-below", true, true, 400, 300}, {"log", "floating", false, false, 0, 0}};
    session.views["curves"] = {{"log", true}, {"smooth", std::int64_t{25}}, {"from", 0.5},
        {"group", std::string("loss")}, {"part", std::vector<double>{1.0, 2.5, -3.0, 4e300}},
        {"hidden", std::vector<std::string>{"a", "b, ]\\"}}};
    session.views["of another's"] = {{"odd name\x7F", false}};
    session.recent = {"/runs/first-001", "/x.toml"};
    session.experiment = "name = 'Mine'\n\n[training]\nsteps = 6\n";
    return session;
}

std::string problem(const std::string& text)
{
    const auto read = sessionFromToml(text, "mine.toml");
    return read ? "none" : read.error().text().english();
}

TEST(SessionFile, comesBackAsItWasWritten)
{
    const auto session = wholeSession();
    const auto text = toToml(session);
    auto read = sessionFromToml(text, "mine.toml");
    ASSERT_TRUE(read) << read.error().text() << text;
    EXPECT_EQ(toToml(*read), text);
    EXPECT_NE(read->experiment.find("steps = 6"), std::string::npos);
    read->experiment = session.experiment; // which is formatted anew
    EXPECT_EQ(*read, session);
    EXPECT_TRUE(saysItIsSession(text));
}

TEST(SessionFile, isReadableAndMayBeShort)
{
    EXPECT_NE(toToml(wholeSession()).find("\n[view.curves]\nfrom = 0.5\n"), std::string::npos);
    const auto read = sessionFromToml(
        "format = \"timbrel-session\"\n[shown]\nrun = \"/r\"\n[tomorrow]\nx = 1\n", "mine.toml");
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->shown.run, "/r");
    EXPECT_FALSE(read->shown.step);
    EXPECT_TRUE(read->ended);
}

TEST(SessionFile, refusesInWordsWhatItIsNot)
{
    EXPECT_NE(problem("name = \"an experiment\"\n").find("not a session"), std::string::npos);
    EXPECT_NE(problem("{").find("not TOML"), std::string::npos);
    EXPECT_FALSE(saysItIsSession("{"));
    const std::string head = "format = \"timbrel-session\"\n";
    for (const char* bad : {"ended = 3", "recent = [1]", "shown = 1", "[shown]\ncell = [1]",
             "[shown]\ncell = [-1, 0]", "[shown]\nstep = 1.5", "dock = 3", "dock = [1]",
             "[[dock]]\nsize = \"big\"", "[view]\nx = 1", "[view.a]\nb = {}", "[view.a]\nb = nan",
             "[view.a]\nb = [1.0, inf]", "[experiment]\n\"a\\nb\" = 1"}) {
        EXPECT_NE(problem(head + bad).find("mine.toml, line"), std::string::npos)
            << bad << ": " << problem(head + bad);
    }
}

TEST(SessionFile, thatIsDamagedIsKeptAside)
{
    const tests::TemporaryFolder folder;
    for (const char* name : {"last-damaged-1.toml", "last-damaged-2.toml"}) {
        ASSERT_TRUE(writeFileAtomically(folder.path() / "last.toml", name));
        EXPECT_EQ(putAside(folder.path() / "last.toml"), folder.path() / name);
        EXPECT_EQ(readFile(folder.path() / name).value(), name);
    }
    EXPECT_EQ(putAside(folder.path() / "none.toml"), std::filesystem::path());
}

} // namespace
} // namespace timbrel::experiments
