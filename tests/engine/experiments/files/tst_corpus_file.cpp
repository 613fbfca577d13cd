// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/corpus_file.h"

#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "engine/base/files.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

class CorpusFileTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
        const auto experiment = tinyExperiment(tinySolos());
        Monitor quiet;
        corpus = openCorpus(experiment, {}, quiet).value();
        const auto representation = makeRepresentation(experiment).value();
        features = corpus::computeFeatures(
            corpus, {.representation = representation, .clips = {.hop = 32}}, quiet)
                       .value();
        corpus.secondLabelName = "composer";
        corpus.recordings.front().secondLabel = "Hensel";
        ASSERT_TRUE(saveCorpus(corpus, features, path));
    }

    tests::TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "corpus.json";
    corpus::Corpus corpus;
    corpus::FeatureSet features;
};

TEST_F(CorpusFileTest, recordingsComeBackWhole)
{
    const auto back = loadCorpus(path);
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->folder, corpus.folder);
    EXPECT_EQ(back->layout, corpus.layout);
    EXPECT_EQ(back->classes, corpus.classes);
    EXPECT_EQ(back->secondLabelName, "composer");
    ASSERT_EQ(back->recordings.size(), corpus.recordings.size());
    for (std::size_t i = 0; i < corpus.recordings.size(); ++i) {
        const auto& a = corpus.recordings[i];
        const auto& b = back->recordings[i];
        EXPECT_EQ(b.id, a.id);
        EXPECT_EQ(b.file, a.file);
        EXPECT_EQ(b.classIndex, a.classIndex);
        EXPECT_EQ(b.split, a.split);
        EXPECT_EQ(b.seconds, a.seconds);
        EXPECT_EQ(b.phrase, a.phrase);
        EXPECT_EQ(b.secondLabel, a.secondLabel);
    }
}

TEST_F(CorpusFileTest, keepsCodesAlignedWithClipsAndTheSplitByRecording)
{
    const auto json = nlohmann::json::parse(readFile(path).value());
    std::set<std::string> splits;
    std::size_t clip = 0;
    for (const auto& recording : json.at("recordings")) {
        for (const auto& frame : recording.at("clips")) {
            const auto& own = features.clips().at(clip++);
            EXPECT_EQ(recording.at("id").get<std::string>() + "@" + frame.dump(), own.id);
            EXPECT_EQ(recording.at("split") == "training", own.split == corpus::Split::Training);
        }
        splits.insert(recording.at("split").get<std::string>());
    }
    EXPECT_EQ(clip, features.clips().size());
    EXPECT_EQ(splits, (std::set<std::string>{"held-out", "training"}));
}

TEST_F(CorpusFileTest, refusesEveryDamagedFile)
{
    const auto whole = readFile(path).value();
    auto foreignClass = nlohmann::json::parse(whole);
    foreignClass["recordings"][0]["class"] = 2; // there are two
    for (const auto& text : {std::string(), whole.substr(0, whole.size() / 2), std::string("[]"),
             std::string(R"({"folder": 3})"), foreignClass.dump()}) {
        ASSERT_TRUE(writeFileAtomically(path, text));
        const auto back = loadCorpus(path);
        ASSERT_FALSE(back) << text.substr(0, 40);
        EXPECT_EQ(back.error().code, ErrorCode::Unreadable);
        EXPECT_EQ(back.error().where, path.string());
        EXPECT_FALSE(back.error().remedy.empty());
    }
    std::filesystem::remove(path);
    EXPECT_EQ(loadCorpus(path).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace timbrel::experiments
