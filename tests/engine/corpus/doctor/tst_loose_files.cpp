// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/loose_files.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

const ClipCut kCut{16000, 62.5, 32, 32};

std::vector<FileVerdict> told(const std::filesystem::path& path)
{
    ExaminationMemory memory;
    Monitor monitor;
    const Corpus files = looseFiles(path);
    return verdicts(files, examine(files, 2, memory, monitor).value(), kCut);
}

TEST(LooseFiles, areTheSoundsOfAFolderAndWhatElseLiesInIt)
{
    const tests::CorpusFolder folder;
    folder.add("good.wav", tests::sine(300.0, 16000, 16000));
    folder.add("deep/silent.wav", std::vector<float>(16000));
    folder.addBytes("letter.txt", "Dear listener");
    folder.addBytes("deep/letter.txt", "Dear listener");
    folder.addBytes(".hidden.wav", "");
    const auto all = told(folder.path());
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].file, "deep/silent.wav");
    EXPECT_EQ(all[0].text, "it is silent: every sample is zero");
    EXPECT_EQ(all[1].file, "good.wav");
    EXPECT_EQ(all[1].text, "nothing is the matter with it: 1.00 s, 16000 Hz, 1 channel, -9 dBFS");
    EXPECT_TRUE(all[1].usable);
    EXPECT_EQ(all[2].file, "letter.txt");
    EXPECT_NE(all[2].text.find("cannot be read as sound"), std::string::npos);
    EXPECT_FALSE(all[2].usable);
}

TEST(LooseFiles, mayBeOneFile)
{
    const tests::CorpusFolder folder;
    folder.add("short.wav", tests::sine(300.0, 16000, 160));
    const auto one = told(folder.path() / "short.wav");
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(one[0].file, "short.wav");
    EXPECT_EQ(one[0].text, "it lasts 0.01 s, less than one clip of 0.512 s");
}

TEST(LooseFiles, ofOtherProjectsHaveASentenceEach)
{
    const std::filesystem::path odd = TIMBREL_SHARED_DATA "/odd";
    if (!std::filesystem::exists(odd)) {
        GTEST_SKIP() << odd << " is not here";
    }
    const auto all = told(odd);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(odd), {}), std::ssize(all));
    std::size_t refused = 0;
    for (const FileVerdict& sentence : all) {
        EXPECT_GT(sentence.text.size(), 10U) << sentence.file;
        EXPECT_NE(sentence.text.back(), '.') << sentence.file;
        refused += !sentence.usable;
    }
    EXPECT_GT(refused, 30U);
    const auto silent =
        std::ranges::find(all, "mirdata_near_silent_-100dB.wav", &FileVerdict::file);
    ASSERT_NE(silent, all.end());
    EXPECT_NE(silent->text.find("it is silent"), std::string::npos) << silent->text;
}

} // namespace
} // namespace timbrel::corpus
