// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/midi_importer.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engine/audio/synthesiser.h"
#include "engine/corpus/importers/importer.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/environment.h"
#include "tests/support/midi_tune.h"

namespace timbrel::corpus {
namespace {

class MidiImporter : public testing::Test {
protected:
    void SetUp() override
    {
        if (const auto soundfont = audio::findSoundfont({}); !soundfont) {
            GTEST_SKIP() << soundfont.error().text();
        }
    }
    void addTunes(int count) const
    {
        for (int tune = 0; tune < count; ++tune) {
            folder.addBytes(
                fmt::format("{}.MID", tune), tests::midiTune(static_cast<unsigned>(tune), 33));
        }
    }
    Result<Corpus> read(std::initializer_list<std::pair<const char*, std::string>> changes = {})
    {
        return readCorpus(folder.values(changes), monitor);
    }
    [[nodiscard]] std::ptrdiff_t renderings() const
    {
        return std::distance(
            std::filesystem::directory_iterator(cache.path() / "timbrel/rendered"), {});
    }

    const tests::TemporaryFolder cache;
    const tests::EnvironmentVariable cacheHome{"XDG_CACHE_HOME", cache.path().string()};
    tests::CorpusFolder folder;
    Monitor monitor;
};

TEST_F(MidiImporter, rendersMelodiesWithATruthForEachHeldOutOne)
{
    addTunes(6); // of one phrase each: one is held out, two for each of two classes, one is left
    const auto corpus = read({{"classes", "oboe,clarinet"}});
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "midi");
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"clarinet", "oboe"}));
    std::map<std::string, std::set<std::size_t>> players;
    for (const Recording& recording : corpus->recordings) {
        EXPECT_NEAR(recording.seconds, 8.192, 0.001);
        if (recording.split == Split::HeldOut) {
            players[recording.phrase].insert(recording.classIndex);
        }
    }
    EXPECT_EQ(corpus->recordings.size(), 6U);
    EXPECT_EQ(players.size(), 1U);
    EXPECT_EQ(players.begin()->second.size(), 2U);
    EXPECT_EQ(renderings(), 1);
}

TEST_F(MidiImporter, rendersOnceAndAgainWhenSomethingChanges)
{
    addTunes(6);
    ASSERT_TRUE(read());
    ASSERT_TRUE(read({{"classes", "violin,piano"}})); // all in the first rendering
    ASSERT_TRUE(read({{"leave_out", "training/piano/phrase_0001.flac"}}));
    EXPECT_EQ(renderings(), 1);
    ASSERT_TRUE(read({{"split_seed", "2"}}));
    EXPECT_EQ(renderings(), 2);
    folder.addBytes("0.MID", tests::midiTune(99, 33));
    ASSERT_TRUE(read());
    EXPECT_EQ(renderings(), 3);
}

TEST_F(MidiImporter, saysWhatIsWrongWithTheSoundfont)
{
    addTunes(6);
    folder.addBytes("font.sf2", "no soundfont");
    for (const char* name : {"font.sf2", "missing.sf2"}) {
        const auto corpus = read({{"soundfont", (folder.path() / name).string()}});
        ASSERT_FALSE(corpus) << name;
        EXPECT_NE(corpus.error().text().english().find(name), std::string::npos)
            << corpus.error().text();
        EXPECT_FALSE(corpus.error().remedy.empty()) << name;
    }
}

TEST_F(MidiImporter, saysWhenThereAreTooFewMelodies)
{
    addTunes(4); // one is held out, and four classes want one each
    const auto few = read();
    ASSERT_FALSE(few);
    EXPECT_EQ(few.error().where, folder.path().string());
    EXPECT_NE(few.error().what.english().find("4 phrases"), std::string::npos) << few.error().what;
    folder.addBytes("4.mid", "MThd and nothing more");
    folder.addBytes("5.mid", "");
    std::filesystem::create_directory(folder.path() / "6.mid");
    EXPECT_FALSE(read());
    EXPECT_TRUE(read({{"classes", "oboe,clarinet"}}));
}

TEST_F(MidiImporter, leavesFoldersWithSoundsToOthers)
{
    addTunes(2);
    EXPECT_TRUE(isMidiFolder(folder.path()));
    folder.addBytes(".cache/take.wav", "hidden");
    EXPECT_TRUE(isMidiFolder(folder.path()));
    folder.fill({"a", "b"}, 2, 0.1);
    EXPECT_FALSE(isMidiFolder(folder.path()));
    EXPECT_EQ(read()->layout, "folder");
}

TEST_F(MidiImporter, readsPublicDomainTunes)
{
    const std::filesystem::path published = TIMBREL_SHARED_DATA "/midi/nottingham_melody";
    if (!std::filesystem::exists(published)) {
        GTEST_SKIP() << published << " is not here";
    }
    const auto corpus = read({{"folder", published.string()}, {"recordings_per_class", "3"}});
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "midi");
    EXPECT_EQ(std::ranges::count(corpus->recordings, Split::Training, &Recording::split), 12);
    EXPECT_TRUE(corpus->problems.empty());
}

} // namespace
} // namespace timbrel::corpus
