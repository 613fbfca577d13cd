// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "engine/corpus/importers/importer.h"

// The layouts of real data sets, as they were published: in a folder beside the project, where it
// is there. Numbers are from the tables themselves.

namespace timbrel::corpus {
namespace {

const std::filesystem::path kLayouts = TIMBREL_SHARED_DATA "/layouts";

struct Published {
    const char* folder;
    const char* layout;
    std::vector<std::string> classes;
    std::size_t training;
    std::size_t heldOut;
    std::vector<std::string> problems; ///< a part of each sentence, in order
};

const std::array kPublished{
    Published{"fma", "fma", {"Folk", "Hip-Hop", "Pop"}, 2, 2,
        {"of the 5 recordings that it lists, 4 are here", "cannot be learnt"}},
    Published{"gtzan", "gtzan", {"classical", "jazz", "metal"}, 3, 1, {"cannot be read as sound"}},
    Published{"medley_solos_db", "medley-solos",
        {"clarinet", "distorted electric guitar", "female singer", "flute", "piano",
            "tenor saxophone", "trumpet", "violin"},
        8, 0, {"of the 21571 recordings that it lists, 8 are here"}},
    Published{"musicnet", "musicnet", {"Solo Piano"}, 1, 1,
        {"of the 320 recordings that it lists, 2 are here", "it is the only class"}},
    Published{"nsynth", "nsynth",
        {"bass", "flute", "guitar", "keyboard", "mallet", "organ", "reed", "string", "vocal"}, 9, 0,
        {"of the 31 recordings that it lists, 9 are here"}},
};

class PublishedLayout : public testing::TestWithParam<Published> {
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(kLayouts)) {
            GTEST_SKIP() << kLayouts << " is not here";
        }
    }
    Result<Corpus> read(const std::string& layout)
    {
        params::ParameterSet values(corpusParameters());
        EXPECT_TRUE(values.set("folder", (kLayouts / GetParam().folder).string()));
        EXPECT_TRUE(values.set("layout", layout));
        return readCorpus(values, monitor);
    }

    Monitor monitor;
};

TEST_P(PublishedLayout, isRecognisedAndReadWithItsSplit)
{
    const auto corpus = read("auto");
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, GetParam().layout);
    EXPECT_EQ(corpus->classes, GetParam().classes);
    const auto count = [&](Split split) {
        return static_cast<std::size_t>(
            std::ranges::count(corpus->recordings, split, &Recording::split));
    };
    EXPECT_EQ(count(Split::Training), GetParam().training);
    EXPECT_EQ(count(Split::HeldOut), GetParam().heldOut);
    ASSERT_EQ(corpus->problems.size(), GetParam().problems.size());
    for (std::size_t index = 0; index < corpus->problems.size(); ++index) {
        EXPECT_NE(corpus->problems[index].what.english().find(GetParam().problems[index]),
            std::string::npos)
            << corpus->problems[index].what;
    }
}

TEST_P(PublishedLayout, isRefusedPolitelyByOtherLayouts)
{
    for (const auto& importer : importerCatalog()) {
        const auto& id = importer.row.id;
        if (id == GetParam().layout || id == "folder") {
            continue;
        }
        const auto corpus = read(id);
        ASSERT_FALSE(corpus) << id;
        EXPECT_FALSE(corpus.error().where.empty()) << id;
        EXPECT_FALSE(corpus.error().remedy.empty()) << id;
    }
}

INSTANTIATE_TEST_SUITE_P(Shared, PublishedLayout, testing::ValuesIn(kPublished),
    [](const auto& instance) { return std::string(instance.param.folder); });

} // namespace
} // namespace timbrel::corpus
