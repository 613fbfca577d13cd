// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/recording/recorded_files.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/base/text.h"
#include "engine/corpus/sound_files.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

constexpr std::size_t kMostBytes = std::size_t{1} << 24; // of the description: 100,000 takes
constexpr std::size_t kLongestName = 64; // bytes; file systems allow 255 for a whole file name

/// Throws json::exception when the description is not as it should be.
std::vector<RecordedTakeEntry> takesFrom(const ordered_json& description)
{
    std::vector<RecordedTakeEntry> takes;
    for (const auto& take : description.at("takes")) {
        takes.push_back({take.at("take").get<std::string>(), take.at("class").get<std::string>(),
            take.at("device").get<std::string>(), take.at("sample_rate").get<int>(),
            take.at("started").get<std::string>()});
    }
    return takes;
}

} // namespace

std::string clipPrefix(const RecordedTakeEntry& take)
{
    return fmt::format("{0}/{0}-{1}-", take.className, take.id);
}

std::string clipFile(const RecordedTakeEntry& take, std::size_t number)
{
    return fmt::format("{}{:03}.flac", clipPrefix(take), number);
}

Result<std::vector<RecordedTakeEntry>> readTakes(const fs::path& folder)
{
    const auto path = folder / kRecordedDescription;
    const auto text = readFile(path, kMostBytes);
    if (!text) {
        if (text.error().code == ErrorCode::NotFound) {
            return {};
        }
        return tl::unexpected(text.error());
    }
    try {
        return takesFrom(ordered_json::parse(*text));
    } catch (const ordered_json::exception& exception) {
        return fail(ErrorCode::Unreadable,
            say("the description of the recorded takes is damaged: {}", exception.what()),
            asUtf8(path.string()),
            say("Delete it to read the folder as one class per folder, without its takes"));
    }
}

Result<> writeTakes(const fs::path& folder, const std::vector<RecordedTakeEntry>& takes)
{
    ordered_json description = {{"takes", ordered_json::array()}};
    for (const RecordedTakeEntry& take : takes) {
        description["takes"].push_back(
            {{"take", take.id}, {"class", take.className}, {"device", asUtf8(take.device)},
                {"sample_rate", take.sampleRate}, {"started", take.started}});
    }
    return writeFileAtomically(folder / kRecordedDescription, description.dump(2) + '\n');
}

Result<> checkClassName(std::string_view name)
{
    const bool clean = std::ranges::none_of(name, [](unsigned char letter) {
        return letter < ' ' || letter == '/' || letter == '\\' || letter == 0x7F;
    });
    if (name.empty()) {
        return fail(ErrorCode::InvalidArgument, say("the class has no name"), {},
            say("Say who plays: piano, violin, your own name"));
    }
    if (!clean || name.front() == '.' || name.front() == ' ' || name.back() == ' '
        || name.size() > kLongestName || asUtf8(name) != name) {
        return fail(ErrorCode::InvalidArgument,
            say("\"{}\" cannot be the name of a class", asUtf8(name)), {},
            say("Use a short name that can be that of a folder, without / and \\"));
    }
    return {};
}

Result<std::vector<RecordedTakeEntry>> takesToExtend(const fs::path& folder)
{
    std::error_code failure;
    const bool described = fs::exists(folder / kRecordedDescription, failure);
    if (!described && fs::exists(folder, failure)) {
        fs::directory_iterator entry(folder, failure);
        if (failure) {
            return tl::unexpected(
                systemError(failure.value(), say("read the folder"), asUtf8(folder.string())));
        }
        if (std::ranges::any_of(
                entry, [](const auto& inside) { return !isHidden(inside.path()); })) {
            return fail(ErrorCode::InvalidArgument,
                say("the folder holds other things than recordings made here"),
                asUtf8(folder.string()),
                say("Choose a new folder, an empty one, or one that was recorded into before"));
        }
    }
    return readTakes(folder);
}

std::vector<snapshots::RecordedClip> recordedClips(const fs::path& folder)
{
    std::vector<snapshots::RecordedClip> clips;
    for (const fs::path& place : subfolders(folder)) {
        std::error_code unreadable;
        for (const fs::path& file : soundFilesBelow(place, unreadable)) {
            if (const auto facts = audio::soundFacts(file)) {
                clips.push_back(
                    {recordingId(file, folder), asUtf8(place.filename().string()), facts->seconds});
            }
        }
    }
    return clips;
}

} // namespace timbrel::corpus
