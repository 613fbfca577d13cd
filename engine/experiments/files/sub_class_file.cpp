// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/sub_class_file.h"

#include <algorithm>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "engine/base/files.h"

namespace timbrel::experiments {
namespace {

using Json = nlohmann::ordered_json;

void require(bool holds)
{
    if (!holds) {
        throw std::invalid_argument("sub-classes");
    }
}

SubClassTable tableFrom(const nlohmann::json& json)
{
    SubClassTable table;
    table.parents.names = json.at("classes").get<std::vector<std::string>>();
    for (const auto& entry : json.at("sub_classes")) {
        table.names.push_back(entry.at("name"));
        table.parents.of.push_back(entry.at("class"));
        const auto centre = entry.at("centre").get<std::vector<float>>();
        require(table.centres.rows == 0 || centre.size() == table.centres.columns);
        table.centres.columns = centre.size();
        ++table.centres.rows;
        table.centres.values.insert(table.centres.values.end(), centre.begin(), centre.end());
    }
    table.ofClips = json.at("clips").get<std::map<std::string, std::size_t>>();

    const auto& of = table.parents.of;
    require(std::ranges::is_sorted(of));
    for (std::size_t parent = 0; parent < table.parents.names.size(); ++parent) {
        require(std::ranges::binary_search(of, parent));
    }
    require(of.empty() || of.back() < table.parents.names.size());
    require(std::ranges::all_of(
        table.ofClips, [&](const auto& clip) { return clip.second < of.size(); }));
    return table;
}

} // namespace

std::string SubClassTable::parentNamed(const std::string& name) const
{
    const auto found = std::ranges::find(names, name);
    return found == names.end()
        ? name
        : parents.names[parents.of[static_cast<std::size_t>(found - names.begin())]];
}

Result<> saveSubClasses(const SubClassTable& table, const std::filesystem::path& path)
{
    Json json = {
        {"classes", table.parents.names}, {"sub_classes", Json::array()}, {"clips", table.ofClips}};
    for (std::size_t row = 0; row < table.names.size(); ++row) {
        const auto centre = table.centres.row(row);
        json["sub_classes"].push_back({{"name", table.names[row]}, {"class", table.parents.of[row]},
            {"centre", std::vector<float>(centre.begin(), centre.end())}});
    }
    return writeFileAtomically(
        path, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

Result<std::optional<SubClassTable>> loadSubClasses(const std::filesystem::path& path)
{
    std::error_code failure;
    if (!std::filesystem::exists(path, failure)) {
        return std::nullopt;
    }
    TIMBREL_TRY(const auto text, readFile(path));
    try {
        return tableFrom(nlohmann::json::parse(text));
    } catch (const std::exception&) {
        return fail(ErrorCode::Unreadable, say("the list of the run's sub-classes is damaged"),
            path.string(), say("Copy the run again"));
    }
}

} // namespace timbrel::experiments
