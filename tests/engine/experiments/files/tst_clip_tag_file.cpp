// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/clip_tag_file.h"

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::experiments {
namespace {

class ClipTagFileTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(writeFileAtomically(m_folder.path() / "experiment.toml", ""));
        m_run = RunFolder::open(m_folder.path()).value();
    }

    tests::TemporaryFolder m_folder;
    std::optional<RunFolder> m_run;
};

TEST_F(ClipTagFileTest, tagsAreNoneAtFirstAndComeBackAsTheyWereWritten)
{
    EXPECT_TRUE(loadClipTags(*m_run)->ofClips.empty());
    const snapshots::ClipTags tags{{{"a/b.flac@0", "bright"}, {"קול.wav@128", "with \"breath\""}}};
    ASSERT_TRUE(saveClipTags(*m_run, tags));
    EXPECT_EQ(loadClipTags(*m_run)->ofClips, tags.ofClips);
}

TEST_F(ClipTagFileTest, aDamagedFileIsToldAndLeftAlone)
{
    const auto file = m_folder.path() / "clip-tags.json";
    ASSERT_TRUE(writeFileAtomically(file, "{\"clips\": [1]}"));
    const auto tags = loadClipTags(*m_run);
    ASSERT_FALSE(tags);
    EXPECT_EQ(tags.error().code, ErrorCode::Unreadable);
    EXPECT_FALSE(tags.error().remedy.empty());
}

} // namespace
} // namespace timbrel::experiments
