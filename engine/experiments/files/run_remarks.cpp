// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/run_remarks.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/base/files.h"

namespace timbrel::experiments {
namespace {

using Json = nlohmann::ordered_json;
using snapshots::RunRemarks;

constexpr std::size_t kLargestFile = 1 << 20; // bytes

std::filesystem::path fileOf(const RunFolder& run)
{
    return run.path() / "remarks.json";
}

std::vector<std::string> tidied(const std::vector<std::string>& tags)
{
    std::vector<std::string> kept;
    for (const auto& tag : tags) {
        const auto begin = tag.find_first_not_of(" \t\n");
        if (begin == std::string::npos) {
            continue;
        }
        auto word = tag.substr(begin, tag.find_last_not_of(" \t\n") - begin + 1);
        if (std::ranges::find(kept, word) == kept.end()) {
            kept.push_back(std::move(word));
        }
    }
    return kept;
}

} // namespace

Result<RunRemarks> loadRemarks(const RunFolder& run)
{
    const auto path = fileOf(run);
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return RunRemarks{};
    }
    TIMBREL_TRY(const auto text, readFile(path, kLargestFile));
    try {
        const auto json = Json::parse(text);
        return RunRemarks{json.at("note").get<std::string>(),
            tidied(json.at("tags").get<std::vector<std::string>>())};
    } catch (const Json::exception&) {
        return fail(ErrorCode::Unreadable, say("the remarks on the run are damaged"), path.string(),
            say("Write them anew, or delete the file"));
    }
}

Result<> saveRemarks(const RunFolder& run, const RunRemarks& remarks)
{
    const Json json = {{"note", remarks.note}, {"tags", tidied(remarks.tags)}};
    return writeFileAtomically(
        fileOf(run), json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace timbrel::experiments
