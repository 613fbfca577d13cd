// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/csv.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <csv.h>
#include <fmt/format.h>

#include "engine/base/files.h"

namespace timbrel::formats {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Gathers the cells that libcsv hands over one by one.
struct Gathering {
    std::vector<std::vector<std::string>> rows{1};

    static void cell(void* text, std::size_t length, void* self)
    {
        auto& row = static_cast<Gathering*>(self)->rows.back();
        row.emplace_back(text == nullptr ? "" : static_cast<const char*>(text), length);
    }
    static void endOfRow(int /*terminator*/, void* self)
    {
        static_cast<Gathering*>(self)->rows.emplace_back();
    }
};

tl::unexpected<Error> damaged(const std::filesystem::path& path, std::string what)
{
    return fail(ErrorCode::Unreadable, std::move(what), path.string(),
        "Fetch the file again, or save it anew as comma-separated text");
}

/// All rows, or nothing where the text is no CSV.
std::optional<std::vector<std::vector<std::string>>> split(std::string_view text)
{
    csv_parser parser{};
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
        return std::nullopt;
    }
    const std::unique_ptr<csv_parser, decltype(&csv_free)> release(&parser, &csv_free);
    Gathering gathering;
    const bool whole = csv_parse(&parser, text.data(), text.size(), &Gathering::cell,
                           &Gathering::endOfRow, &gathering)
            == text.size()
        && csv_fini(&parser, &Gathering::cell, &Gathering::endOfRow, &gathering) == 0;
    if (!whole) {
        return std::nullopt;
    }
    gathering.rows.pop_back(); // begun after the last row's end
    return std::move(gathering.rows);
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

Result<CsvTable> readCsv(const std::filesystem::path& path)
{
    TIMBREL_TRY(const std::string bytes, readFile(path));
    std::string_view text = bytes;
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    auto rows = split(text);
    if (!rows) {
        return damaged(path, "it is no table: a quote is out of place");
    }
    if (rows->empty()) {
        return damaged(path, "the table is empty");
    }
    CsvTable table;
    table.columns = std::move(rows->front());
    rows->erase(rows->begin());
    table.rows = std::move(*rows);
    for (std::size_t index = 0; index < table.rows.size(); ++index) {
        auto& row = table.rows[index];
        if (row.size() > table.columns.size()) {
            return damaged(path,
                fmt::format("row {} has {} cells, but there are {} columns", index + 2, row.size(),
                    table.columns.size()));
        }
        row.resize(table.columns.size());
    }
    return table;
}

} // namespace timbrel::formats
