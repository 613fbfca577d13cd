// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/grid_order.h"

#include <gtest/gtest.h>

namespace timbrel::snapshots {
namespace {

using Places = std::vector<std::size_t>;

/// Three columns, of which the middle one has no truths.
TransferGrid grid()
{
    TransferGrid made;
    made.rows = {{"violin", "violin/phrase_2.flac@0", {}}, {"flute", "flute/phrase_1.flac@0", {}}};
    made.columns = {{"piano", "piano/phrase_9.flac@0", {}}, {"flute", "flute/phrase_3.flac@0", {}},
        {"piano", "piano/phrase_4.flac@0", {}}};
    for (const auto& error : std::vector<std::optional<float>>{0.5F, {}, 0.1F, // violin
             0.2F, {}, 0.3F}) {
        made.cells.push_back({{}, {}, error, false});
    }
    return made;
}

TEST(GridOrder, keepsWhatWasChosen)
{
    const auto order = arrangementOf(grid(), GridOrder::AsChosen);
    EXPECT_EQ(order.rows, (Places{0, 1}));
    EXPECT_EQ(order.columns, (Places{0, 1, 2}));
}

TEST(GridOrder, byErrorTheLeastIsFirstAndTheUnknownLast)
{
    const auto order = arrangementOf(grid(), GridOrder::Error);
    EXPECT_EQ(order.rows, (Places{1, 0})); // 0.25 before 0.3
    EXPECT_EQ(order.columns, (Places{2, 0, 1})); // 0.2, 0.35, unknown
}

TEST(GridOrder, byClassThenByClipOrTheOtherWayRound)
{
    EXPECT_EQ(arrangementOf(grid(), GridOrder::Class).columns, (Places{1, 2, 0}));
    EXPECT_EQ(arrangementOf(grid(), GridOrder::Class).rows, (Places{1, 0}));
    EXPECT_EQ(arrangementOf(grid(), GridOrder::Name).columns, (Places{1, 2, 0}));
    auto other = grid();
    other.columns[1].clipId = "flute/phrase_5.flac@0";
    EXPECT_EQ(arrangementOf(other, GridOrder::Name).columns, (Places{2, 1, 0}));
}

TEST(GridOrder, arrangesHeadsAndCellsTogether)
{
    auto whole = grid();
    whole.choice = {{"a"}, {}};
    const auto sorted = arranged(whole, GridOrder::Error);
    EXPECT_EQ(sorted.rows[0].label, "flute");
    EXPECT_EQ(sorted.columns[0].clipId, "piano/phrase_4.flac@0");
    EXPECT_EQ(sorted.cell(0, 0).error, 0.3F);
    EXPECT_EQ(sorted.cell(1, 1).error, 0.5F);
    EXPECT_FALSE(sorted.cell(0, 2).error);
    EXPECT_EQ(sorted.choice, whole.choice);
}

} // namespace
} // namespace timbrel::snapshots
