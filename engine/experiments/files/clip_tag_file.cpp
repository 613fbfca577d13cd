// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/clip_tag_file.h"

#include <nlohmann/json.hpp>

#include "engine/base/files.h"

namespace timbrel::experiments {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLargestFile = std::size_t{64} << 20; // bytes

std::filesystem::path fileOf(const RunFolder& run)
{
    return run.path() / "clip-tags.json";
}

} // namespace

Result<snapshots::ClipTags> loadClipTags(const RunFolder& run)
{
    const auto path = fileOf(run);
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return snapshots::ClipTags{};
    }
    TIMBREL_TRY(const auto text, readFile(path, kLargestFile));
    try {
        return snapshots::ClipTags{
            Json::parse(text).at("clips").get<std::map<std::string, std::string>>()};
    } catch (const Json::exception&) {
        return fail(ErrorCode::Unreadable, say("the tags of clips are damaged"), path.string(),
            say("Write them anew, or delete the file"));
    }
}

Result<> saveClipTags(const RunFolder& run, const snapshots::ClipTags& tags)
{
    const Json json = {{"clips", tags.ofClips}};
    return writeFileAtomically(
        fileOf(run), json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace timbrel::experiments
