// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/csv.h"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace timbrel::formats {
namespace {

class Csv : public testing::Test {
protected:
    Result<CsvTable> read(const std::string& text) const
    {
        std::ofstream(file(), std::ios::binary) << text;
        return readCsv(file());
    }
    [[nodiscard]] std::filesystem::path file() const { return folder.path() / "table.csv"; }
    void expectRefused(const std::string& text) const
    {
        const auto table = read(text);
        ASSERT_FALSE(table) << text;
        EXPECT_EQ(table.error().code, ErrorCode::Unreadable);
        EXPECT_NE(table.error().text().english().find("table.csv"), std::string::npos);
        EXPECT_FALSE(table.error().remedy.empty());
    }

    tests::TemporaryFolder folder;
};

using Row = std::vector<std::string>;

TEST_F(Csv, readsColumnsAndRows)
{
    const auto table = read("id,title,seconds\n1,Andante,447\n2,Scherzo,251\n");
    ASSERT_TRUE(table) << table.error().text();
    EXPECT_EQ(table->columns, (Row{"id", "title", "seconds"}));
    ASSERT_EQ(table->rows.size(), 2U);
    EXPECT_EQ(table->rows[1], (Row{"2", "Scherzo", "251"}));
    EXPECT_EQ(table->column({"song_id", "title"}), 1U);
    EXPECT_FALSE(table->column({"uuid"}));
}

TEST_F(Csv, readsQuotesCommasLineEndsAndOtherAlphabets)
{
    const auto table =
        read("\xEF\xBB\xBFname,words\r\n\"Dvořák, \"\"A\"\"\",\"two\nlines\"\r\n\r\nlast,");
    ASSERT_TRUE(table) << table.error().text();
    EXPECT_EQ(table->columns, (Row{"name", "words"}));
    ASSERT_EQ(table->rows.size(), 2U);
    EXPECT_EQ(table->rows[0], (Row{"Dvořák, \"A\"", "two\nlines"}));
    EXPECT_EQ(table->rows[1], (Row{"last", ""}));
}

TEST_F(Csv, fillsShortRows)
{
    const auto table = read("a,b,c\n1\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows.front(), (Row{"1", "", ""}));
}

TEST_F(Csv, aHeaderAloneIsATableWithoutRows)
{
    const auto table = read("a,b");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->columns.size(), 2U);
    EXPECT_TRUE(table->rows.empty());
}

TEST_F(Csv, refusesWhatIsNoTable)
{
    expectRefused("");
    expectRefused("\n\n");
    expectRefused("a,b\n\"never closed,2\n");
    expectRefused("a,b\n\"closed\"early,2\n");
    expectRefused("a,b\n1,2,3\n");
}

TEST_F(Csv, aTableMayBeVisitedWithoutHoldingIt)
{
    std::string text = "id,text\n";
    for (int row = 0; row < 20000; ++row) { // many times the block that is read at once
        text += std::to_string(row) + ",\"a, \"\"b\"\"\nc\"\n";
    }
    std::ofstream(file(), std::ios::binary) << text;
    int rows = -1;
    const auto visited = visitCsv(file(), [&](const Row& cells) -> Result<bool> {
        if (rows >= 0) {
            EXPECT_EQ(cells, (Row{std::to_string(rows), "a, \"b\"\nc"}));
        }
        ++rows;
        return true;
    });
    EXPECT_TRUE(visited);
    EXPECT_EQ(rows, 20000);
}

TEST_F(Csv, aVisitEndsWhenTheVisitorWantsNoMoreOrFails)
{
    std::ofstream(file(), std::ios::binary) << "a\n1\n2\n\"open";
    int rows = 0;
    EXPECT_TRUE(visitCsv(file(), [&](const Row&) -> Result<bool> { return ++rows < 2; }));
    EXPECT_EQ(rows, 2);
    const auto failed = visitCsv(file(),
        [](const Row&) -> Result<bool> { return fail(ErrorCode::Cancelled, say("enough")); });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Cancelled);
}

TEST_F(Csv, longCellsAreReadAndEndlessOnesRefused)
{
    const std::string million(1000000, 'x');
    const auto table = read("a,b\n" + million + ",\"" + million + "\"\n");
    ASSERT_TRUE(table) << table.error().text();
    EXPECT_EQ(table->rows[0], (Row{million, million}));
    expectRefused("a,b\n1,\"" + std::string(20 << 20, 'x'));
}

TEST_F(Csv, rowsAreAtMost4096CellsWide)
{
    const std::string widest(4095, ',');
    const auto table = read(widest + "\n" + widest + "\n");
    ASSERT_TRUE(table) << table.error().text();
    EXPECT_EQ(table->rows.at(0).size(), 4096U);
    expectRefused(widest + ",\n");
    const auto third = read("a\n\nb\n" + widest + ",\nc\n");
    ASSERT_FALSE(third);
    EXPECT_NE(
        third.error().text().english().find("row 3 has more than 4096 cells"), std::string::npos);
    expectRefused("a\n" + std::string(1000000, ',')); // of a row that does not end
}

TEST_F(Csv, shortRowsAreNotFilledWithoutEnd)
{
    std::string text = std::string(4095, ',') + "\n";
    for (int row = 0; row < 4096; ++row) {
        text += "x\n";
    }
    EXPECT_TRUE(read(text));
    expectRefused(text + "x\n");
}

TEST_F(Csv, cellsInLatin1BecomeUtf8)
{
    const auto table = read("composer\nDvo\xF8\xE1k\nDvořák\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows[0], (Row{"Dvoøák"}));
    EXPECT_EQ(table->rows[1], (Row{"Dvořák"}));
}

TEST_F(Csv, aFolderIsNoTable)
{
    std::filesystem::create_directory(file());
    const auto table = readCsv(file());
    ASSERT_FALSE(table);
    EXPECT_NE(table.error().text().english().find("table.csv"), std::string::npos);
}

TEST_F(Csv, saysWhichFileIsNotThere)
{
    const auto table = readCsv(folder.path() / "missing.csv");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::NotFound);
}

TEST_F(Csv, everyTruncationEndsInATableOrAnError)
{
    const std::string whole = "id,\"quoted, name\",x\r\n1,\"a \"\"b\"\" c\",2\r\n3,,4\r\n";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        if (const auto table = read(whole.substr(0, length))) {
            for (const auto& row : table->rows) {
                EXPECT_EQ(row.size(), table->columns.size()) << length;
            }
        }
    }
}

} // namespace
} // namespace timbrel::formats
