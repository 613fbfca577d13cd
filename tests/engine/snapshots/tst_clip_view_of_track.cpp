// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/clip_view_of_track.h"

#include <gtest/gtest.h>

namespace timbrel::snapshots {
namespace {

TEST(ClipViewOfTrack, theRecordingIsTheFirstLaneAndEachVersionOneMore)
{
    Track track;
    track.title = "song.flac";
    track.sound = std::make_shared<const Sound>(Sound{16000, {0.5F}});
    track.picture.secondsPerFrame = 0.5;
    track.versions.resize(2);
    track.versions[1].wish.target = "violin";
    track.versions[1].sound = std::make_shared<const Sound>(Sound{16000, {0.25F}});
    const auto view = clipViewOfTrack(track);
    EXPECT_EQ(view.title, "song.flac");
    EXPECT_TRUE(view.stamp.runId.empty()); // versions may be of several runs
    ASSERT_EQ(view.lanes.size(), 3U);
    EXPECT_EQ(view.lanes[0].role, LaneRole::Input);
    EXPECT_EQ(view.lanes[0].sound, track.sound);
    EXPECT_EQ(view.lanes[0].picture.secondsPerFrame, 0.5);
    EXPECT_EQ(view.lanes[2].role, LaneRole::Transfer);
    EXPECT_EQ(view.lanes[2].label, "→ violin");
    EXPECT_EQ(view.lanes[2].className, "violin");
    EXPECT_EQ(view.lanes[2].sound, track.versions[1].sound);
    track.versions.clear();
    EXPECT_EQ(clipViewOfTrack(track).clipId, view.clipId);
}

} // namespace
} // namespace timbrel::snapshots
