// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/clip_view_of_cell.h"

#include <array>
#include <tuple>

#include <gtest/gtest.h>

#include "engine/snapshots/clip_name.h"

namespace timbrel::snapshots {
namespace {

/// Pictures are told apart by their floor: column for originals, 10·row + column for cells, plus
/// 100 for truths.
Spectrogram picture(float mark)
{
    Spectrogram made;
    made.floorDb = mark;
    return made;
}

TransferGrid grid(bool withTruth)
{
    TransferGrid made;
    made.stamp = {"run-001", 40};
    made.rows = {{"piano", "heldout/piano/phrase_7.flac@0", picture(0)},
        {"violin", "heldout/violin/phrase_8.flac@128", picture(1)}};
    made.columns = made.rows;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            const auto mark = static_cast<float>(10 * row + column);
            GridCell cell{picture(mark), std::nullopt, std::nullopt, row == column};
            if (withTruth) {
                cell.truth = picture(100 + mark);
            }
            made.cells.push_back(std::move(cell));
        }
    }
    return made;
}

TEST(ClipViewOfCell, comparesOriginalReconstructionTransferAndTruth)
{
    const auto view = clipViewOfCell(grid(true), {1, 0});
    EXPECT_EQ(view.stamp.runId, "run-001");
    EXPECT_EQ(view.stamp.step, 40);
    EXPECT_EQ(view.clipId, "heldout/piano/phrase_7.flac@0");
    EXPECT_EQ(view.title, "phrase 7 · piano → violin");
    ASSERT_EQ(view.lanes.size(), 4U);
    const std::array<std::tuple<LaneRole, const char*, const char*, float>, 4> wanted{{
        {LaneRole::Input, "input", "piano", 0.0F},
        {LaneRole::Reconstruction, "reconstruction", "piano", 0.0F}, // cell (0, 0)
        {LaneRole::Transfer, "→ violin", "violin", 10.0F},
        {LaneRole::Truth, "truth", "violin", 110.0F},
    }};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto& lane = view.lanes[i];
        EXPECT_EQ(std::tuple(lane.role, lane.label, lane.className, lane.picture.floorDb),
            (std::tuple<LaneRole, std::string, std::string, float>(wanted[i])));
        EXPECT_EQ(lane.sound, nullptr);
    }
    EXPECT_EQ(madeLane(view), 2U);
}

TEST(ClipViewOfCell, leavesOutATruthThatIsNotKnown)
{
    const auto view = clipViewOfCell(grid(false), {0, 1});
    ASSERT_EQ(view.lanes.size(), 3U);
    EXPECT_EQ(view.lanes[1].picture.floorDb, 11.0F); // the diagonal of the column, not of the row
    EXPECT_EQ(view.lanes[2].picture.floorDb, 1.0F);
}

TEST(ClipViewOfCell, showsInputAndReconstructionOnTheDiagonal)
{
    const auto view = clipViewOfCell(grid(true), {1, 1});
    ASSERT_EQ(view.lanes.size(), 2U);
    EXPECT_EQ(view.lanes[1].role, LaneRole::Reconstruction);
    EXPECT_EQ(view.title, "phrase 8 · violin");
    EXPECT_EQ(madeLane(view), 1U);
}

TEST(ClipViewOfCell, findsTheReconstructionOfAChosenColumn)
{
    auto chosen = grid(true);
    chosen.rows = {{"violin", "violin", picture(1)}, {"flute", "flute", picture(2)}};
    for (auto& cell : chosen.cells) {
        cell.isReconstruction = false;
    }
    EXPECT_EQ(clipViewOfCell(chosen, {0, 0}).lanes.size(), 3U); // none was made
    chosen.columns[0].reconstruction = picture(77);
    const auto view = clipViewOfCell(chosen, {0, 0});
    ASSERT_EQ(view.lanes.size(), 4U);
    EXPECT_EQ(view.lanes[1].picture.floorDb, 77.0F);
    EXPECT_EQ(view.lanes[2].label, "→ violin");
}

TEST(ClipViewOfCell, showsTransfersToEveryClassOnce)
{
    auto three = grid(true);
    three.rows.push_back({"flute", "flute", picture(2)});
    three.rows.push_back({"flute", "another flute", picture(3)}); // plays the same
    for (int cell = 0; cell < 4; ++cell) {
        three.cells.push_back({picture(20), std::nullopt, std::nullopt, false});
    }
    const auto view = clipViewOfCell(three, {1, 0}, Transfers::OfEveryClass);
    std::vector<std::string> labels;
    for (const auto& lane : view.lanes) {
        labels.push_back(lane.label);
    }
    EXPECT_EQ(labels,
        (std::vector<std::string>{"input", "reconstruction", "→ violin", "truth", "→ flute"}));
    EXPECT_EQ(madeLane(view), 2U);
}

TEST(ClipViewOfCell, takesInWhatAnotherRunMadeOfTheClip)
{
    auto view = clipViewOfCell(grid(true), {1, 0});
    TransferGrid other;
    other.stamp = {"run-002", 7};
    other.rows.push_back({"violin", "v", {}});
    other.columns.push_back({"piano", view.clipId, {}});
    other.cells.push_back({picture(50), std::nullopt, std::nullopt, false});
    other.columns[0].reconstruction = picture(51);
    addVersions(view, other);
    ASSERT_EQ(view.lanes.size(), 6U);
    EXPECT_EQ(view.lanes[4].role, LaneRole::Reconstruction);
    EXPECT_EQ(view.lanes[4].picture.floorDb, 51.0F);
    EXPECT_EQ(view.lanes[5].label, "→ violin");
    EXPECT_EQ(view.lanes[5].madeBy->runId, "run-002");
    EXPECT_EQ(view.lanes[5].madeBy->step, 7);
    addVersions(view, other); // of its own lanes, not of another's
    EXPECT_EQ(view.lanes.size(), 8U);
    other.columns[0].clipId = "something else";
    addVersions(view, other);
    EXPECT_EQ(view.lanes.size(), 8U);
}

TEST(ClipViewOfCell, beginsWithATransferToAnotherClass)
{
    auto same = grid(true);
    EXPECT_EQ(firstPlace(same), (CellPlace{1, 0}));
    same.rows[1].label = "piano"; // two clips of one class head the grid
    EXPECT_EQ(firstPlace(same), (CellPlace{0, 0}));
    EXPECT_EQ(firstPlace(TransferGrid{}), (CellPlace{0, 0}));
}

TEST(ClipName, isTheRecordingsWithoutFolderEndingAndFrame)
{
    EXPECT_EQ(recordingOf("a/b_c.flac@128"), "a/b_c.flac");
    EXPECT_EQ(clipName("a/b_c.flac@128"), "b c");
    EXPECT_EQ(clipName("take.1.wav@0"), "take.1");
    EXPECT_EQ(clipName(".hidden@0"), ".hidden");
    EXPECT_EQ(clipName("no frame"), "no frame");
}

} // namespace
} // namespace timbrel::snapshots
