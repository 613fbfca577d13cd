// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/grid_choice_file.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/base/files.h"

namespace timbrel::experiments {
namespace {

using Json = nlohmann::ordered_json;
using snapshots::GridChoice;

constexpr std::size_t kLargestFile = 1 << 20; // bytes

std::filesystem::path fileOf(const RunFolder& run)
{
    return run.path() / "grid.json";
}

} // namespace

Result<GridChoice> loadGridChoice(const RunFolder& run)
{
    const auto path = fileOf(run);
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return GridChoice{};
    }
    TIMBREL_TRY(const auto text, readFile(path, kLargestFile));
    try {
        const auto json = Json::parse(text);
        GridChoice choice{json.at("columns").get<std::vector<std::string>>(),
            json.at("rows").get<std::vector<std::string>>()};
        for (auto* ids : {&choice.columns, &choice.rows}) {
            ids->resize(std::min(ids->size(), GridChoice::kMost));
        }
        return choice;
    } catch (const Json::exception&) {
        return fail(ErrorCode::Unreadable, say("what was chosen for the run's grid is damaged"),
            path.string(), say("Choose anew, or delete the file"));
    }
}

Result<> saveGridChoice(const RunFolder& run, const GridChoice& choice)
{
    const Json json = {{"columns", choice.columns}, {"rows", choice.rows}};
    return writeFileAtomically(
        fileOf(run), json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace timbrel::experiments
