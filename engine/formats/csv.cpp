// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/csv.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <utility>

#include <csv.h>
#include <fmt/format.h>

#include "engine/base/text.h"

namespace timbrel::formats {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

constexpr std::size_t kLargestFile = std::size_t{1} << 30;
constexpr std::size_t kLargestCell = std::size_t{1} << 24;
constexpr std::size_t kMostInRow = 4096; // cells
constexpr std::size_t kMostInTable = std::size_t{1} << 24; // cells, filled in or read
constexpr std::size_t kGrowth = std::size_t{1} << 18; // of a cell's buffer; 128 bytes are libcsv's

/// Gathers the cells that libcsv hands over one by one. The last row is still growing.
struct Gathering {
    std::vector<std::vector<std::string>> rows{1};
    std::size_t handedOver = 0; ///< rows

    static void cell(void* text, std::size_t length, void* self)
    {
        auto& row = static_cast<Gathering*>(self)->rows.back();
        row.push_back(text == nullptr ? "" : asUtf8({static_cast<const char*>(text), length}));
    }
    static void endOfRow(int /*terminator*/, void* self)
    {
        static_cast<Gathering*>(self)->rows.emplace_back();
    }
    /// The rows that are whole, which it forgets.
    std::vector<std::vector<std::string>> take()
    {
        std::vector<std::vector<std::string>> growing{std::move(rows.back())};
        rows.pop_back();
        return std::exchange(rows, std::move(growing));
    }
};

tl::unexpected<Error> damaged(const std::filesystem::path& path, Sentence what)
{
    return fail(ErrorCode::Unreadable, std::move(what), path.string(),
        say("Fetch the file again, or save it anew as comma-separated text"));
}

/// libcsv's parser, fed block by block.
class Parser final {
public:
    Parser()
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_blk_size(&m_parser, kGrowth);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// Whether the text is a table so far.
    [[nodiscard]] bool feed(std::string_view text)
    {
        return csv_parse(&m_parser, text.data(), text.size(), &Gathering::cell,
                   &Gathering::endOfRow, &m_gathering)
            == text.size()
            && csv_get_buffer_size(&m_parser) <= kLargestCell;
    }
    /// The same at the end of the text.
    [[nodiscard]] bool finish()
    {
        return csv_fini(&m_parser, &Gathering::cell, &Gathering::endOfRow, &m_gathering) == 0;
    }
    [[nodiscard]] Gathering& gathering() { return m_gathering; }

private:
    csv_parser m_parser{};
    Gathering m_gathering;
};

Result<> requireNarrow(
    const std::vector<std::string>& row, std::size_t number, const std::filesystem::path& path)
{
    if (row.size() <= kMostInRow) {
        return {};
    }
    return damaged(path, say("row {} has more than {} cells", number, kMostInRow));
}

/// Hands the whole rows over; false when no more are wanted.
Result<bool> handOver(
    Gathering& gathering, const std::filesystem::path& path, const CsvVisitor& visit)
{
    for (const auto& row : gathering.take()) {
        TIMBREL_CHECK(requireNarrow(row, ++gathering.handedOver, path));
        TIMBREL_TRY(const bool goOn, visit(row));
        if (!goOn) {
            return false;
        }
    }
    // The last one now, since it may go on for as long as the file.
    TIMBREL_CHECK(requireNarrow(gathering.rows.back(), gathering.handedOver + 1, path));
    return true;
}

} // namespace

std::optional<std::size_t> CsvTable::column(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        const auto found = std::ranges::find(columns, name);
        if (found != columns.end()) {
            return static_cast<std::size_t>(found - columns.begin());
        }
    }
    return std::nullopt;
}

Result<> visitCsv(const std::filesystem::path& path, const CsvVisitor& visit)
{
    const Sentence noTable = say("it is no table: a quote is out of place");
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    std::vector<char> block(1 << 16);
    Parser parser;
    for (std::size_t total = 0; stream;) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        std::string_view text(block.data(), static_cast<std::size_t>(stream.gcount()));
        if (total == 0 && text.starts_with(kByteOrderMark)) {
            text.remove_prefix(kByteOrderMark.size());
        }
        total += block.size();
        if (total > kLargestFile) {
            return damaged(path, say("the table is larger than 1 GiB"));
        }
        if (!parser.feed(text)) {
            return damaged(path, noTable);
        }
        TIMBREL_TRY(const bool goOn, handOver(parser.gathering(), path, visit));
        if (!goOn) {
            return {};
        }
    }
    if (!stream.eof()) {
        return tl::unexpected(systemError(errno, say("read"), path.string()));
    }
    if (!parser.finish()) {
        return damaged(path, noTable);
    }
    TIMBREL_CHECK(handOver(parser.gathering(), path, visit));
    return {};
}

Result<CsvTable> readCsv(const std::filesystem::path& path)
{
    CsvTable table;
    bool hasHeader = false;
    TIMBREL_CHECK(visitCsv(path, [&](const std::vector<std::string>& cells) -> Result<bool> {
        if (!std::exchange(hasHeader, true)) {
            table.columns = cells;
            return true;
        }
        if (cells.size() > table.columns.size()) {
            return damaged(path,
                say("row {} has {} cells, but there are {} columns", table.rows.size() + 2,
                    cells.size(), table.columns.size()));
        }
        if ((table.rows.size() + 1) * table.columns.size() > kMostInTable) {
            return damaged(path, say("the table has more than {} cells", kMostInTable));
        }
        table.rows.push_back(cells);
        table.rows.back().resize(table.columns.size());
        return true;
    }));
    if (!hasHeader) {
        return damaged(path, say("the table is empty"));
    }
    return table;
}

} // namespace timbrel::formats
