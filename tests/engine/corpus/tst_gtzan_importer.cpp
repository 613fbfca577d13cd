// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/gtzan_importer.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/corpus/importer.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

class GtzanImporter : public testing::Test {
protected:
    void add(const std::string& name) const
    {
        folder.add(name, tests::sine(300.0, 22050, 2205), 22050);
    }

    tests::CorpusFolder folder;
    Monitor monitor;
};

TEST_F(GtzanImporter, findsGenresBesideOtherThings)
{
    for (const char* name : {"genres_original/jazz/jazz.00000.wav",
             "genres_original/jazz/jazz.00001.wav", "genres_original/metal/metal.00000.wav",
             "genres_original/metal/metal.00001.wav", "other/spoken.wav"}) {
        add(name);
    }
    const auto corpus = readCorpus(folder.values(), monitor);
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "gtzan");
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"jazz", "metal"}));
    EXPECT_EQ(corpus->recordings.size(), 4U);
    EXPECT_EQ(corpus->recordings[0].id, "genres_original/jazz/jazz.00000.wav");
}

TEST_F(GtzanImporter, leavesFoldersWithOtherNamesToTheFolderPerClass)
{
    for (const char* name : {"jazz/jazz.00000.wav", "jazz/jazz.1.wav", "metal/metal.00000.wav"}) {
        add(name);
    }
    EXPECT_FALSE(isGtzan(folder.path()));
    EXPECT_EQ(readCorpus(folder.values(), monitor)->layout, "folder");
    const auto refused = readCorpus(folder.values({{"layout", "gtzan"}}), monitor);
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().remedy.empty());
}

TEST_F(GtzanImporter, readsAPublishedFolderAndNamesItsDamagedTrack)
{
    const std::filesystem::path published = TIMBREL_SHARED_DATA "/layouts/gtzan";
    if (!std::filesystem::exists(published)) {
        GTEST_SKIP() << published << " is not here";
    }
    params::ParameterSet values(corpusParameters());
    ASSERT_TRUE(values.set("folder", published.string()));
    const auto corpus = readCorpus(values, monitor);
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "gtzan");
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"classical", "jazz", "metal"}));
    EXPECT_EQ(corpus->recordings.size(), 4U);
    ASSERT_EQ(corpus->problems.size(), 1U);
    EXPECT_EQ(corpus->problems[0].file, "genres/jazz/jazz.00054.wav");
}

} // namespace
} // namespace timbrel::corpus
