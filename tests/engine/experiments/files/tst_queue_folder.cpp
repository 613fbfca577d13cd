// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/queue_folder.h"

#include <fstream>

#include <gtest/gtest.h>

#include "engine/experiments/files/experiment_file.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

params::Experiment named(const std::string& name)
{
    params::Experiment experiment(sharedSchema());
    experiment.setName(name);
    return experiment;
}

class QueueFolderTest : public testing::Test {
protected:
    [[nodiscard]] std::string names() const
    {
        std::string all;
        for (const auto& file : queue.files()) {
            const auto experiment = loadExperiment(file, sharedSchema());
            all += experiment ? experiment->name() : "?";
        }
        return all;
    }

    tests::TemporaryFolder place;
    QueueFolder queue{place.path() / "queue"};
};

TEST_F(QueueFolderTest, keepsExperimentsInTheOrderTheyCameIn)
{
    EXPECT_TRUE(queue.files().empty()) << "there is no folder yet";
    for (const char* name : {"a", "b", "c"}) {
        ASSERT_TRUE(queue.add(named(name)));
    }
    EXPECT_EQ(names(), "abc");
    const QueueFolder later(place.path() / "queue");
    EXPECT_EQ(later.files(), queue.files()) << "what waits is on disk";
}

TEST_F(QueueFolderTest, changesPlacesAndTakesOut)
{
    for (const char* name : {"a", "b", "c"}) {
        ASSERT_TRUE(queue.add(named(name)));
    }
    ASSERT_TRUE(queue.exchange(0, 2));
    EXPECT_EQ(names(), "cba");
    ASSERT_TRUE(queue.exchange(1, 7)) << "no such place: nothing happens";
    ASSERT_TRUE(queue.remove(std::size_t{1}));
    EXPECT_EQ(names(), "ca");
    ASSERT_TRUE(queue.remove(std::size_t{2}));
    ASSERT_TRUE(queue.add(named("d")));
    EXPECT_EQ(names(), "cad");
}

TEST_F(QueueFolderTest, findsAnExperimentWhereverItWaitsByNow)
{
    for (const char* name : {"a", "b", "a"}) {
        ASSERT_TRUE(queue.add(named(name)));
    }
    ASSERT_TRUE(queue.exchange(0, 1));
    ASSERT_TRUE(queue.remove(named("a")));
    EXPECT_EQ(names(), "ba") << "one of two alike";
    ASSERT_TRUE(queue.remove(named("z")));
    EXPECT_EQ(names(), "ba");
}

TEST_F(QueueFolderTest, leavesAloneWhatIsNoExperiment)
{
    ASSERT_TRUE(queue.add(named("a")));
    std::ofstream(place.path() / "queue" / "notes.txt") << "later";
    std::ofstream(place.path() / "queue" / ".000002.toml.1.part") << "half";
    std::ofstream(place.path() / "queue" / "mine.toml") << "name = \"b\"\n";
    EXPECT_EQ(names(), "ab") << "a file that a person put there waits as well";
}

TEST_F(QueueFolderTest, keepsRunsThatAreToGoOn)
{
    const auto run = RunFolder::create(place.path() / "runs", named("begun"));
    ASSERT_TRUE(run) << run.error().text();
    const auto later = resumption(run->path(), 8000, sharedSchema());
    ASSERT_TRUE(later) << later.error().text();
    ASSERT_TRUE(queue.add(named("a")));
    ASSERT_TRUE(queue.add(*later));
    const auto back = loadWaiting(queue.files().at(1), sharedSchema());
    ASSERT_TRUE(back) << back.error().text();
    ASSERT_TRUE(back->run);
    EXPECT_EQ(back->run->path(), run->path());
    EXPECT_EQ(back->steps(), 8000);
    EXPECT_EQ(back->experiment.name(), "begun");
    EXPECT_FALSE(loadWaiting(queue.files().at(0), sharedSchema())->run);
    ASSERT_TRUE(queue.remove(*later));
    EXPECT_EQ(names(), "a");
}

TEST_F(QueueFolderTest, tellsWhichRunCannotGoOn)
{
    std::filesystem::create_directories(place.path() / "queue");
    const auto file = place.path() / "queue" / "000001.toml";
    for (const std::string text :
        {"resume = 3\n", "resume = \"/nowhere\"\n", "resume = \"/nowhere\"\nsteps = 8000\n"}) {
        std::ofstream(file) << text;
        const auto waiting = loadWaiting(file, sharedSchema());
        ASSERT_FALSE(waiting) << text;
        EXPECT_FALSE(waiting.error().remedy.empty()) << text;
    }
}

TEST_F(QueueFolderTest, isTrainedByOneAtATime)
{
    {
        const auto turn = queue.takeTurn();
        ASSERT_TRUE(turn) << turn.error().text();
        const auto second = QueueFolder(place.path() / "queue").takeTurn();
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().what, "another Timbrel is training what waits here");
        EXPECT_TRUE(queue.add(named("a"))) << "it can be added to meanwhile";
        EXPECT_EQ(names(), "a");
    }
    EXPECT_TRUE(queue.takeTurn());
}

} // namespace
} // namespace timbrel::experiments
