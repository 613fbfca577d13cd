// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/listening/listening_list.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <system_error>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/audio/sound_file.h"
#include "engine/base/file_lock.h"
#include "engine/base/files.h"

namespace timbrel::listening {
namespace {

using Json = nlohmann::ordered_json;
using snapshots::KeptSound;
using snapshots::KeptSounds;

constexpr std::size_t kLargestList = 16 << 20;
constexpr std::size_t kMostRemoved = 20;
constexpr auto kList = "list.json";
constexpr auto kFormat = "timbrel-listening-list";

std::string now()
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
        fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())));
}

void require(bool holds)
{
    if (!holds) {
        throw std::invalid_argument("listening list");
    }
}

/// Ids name files, so a list from elsewhere must not name other ones.
bool isId(const std::string& id)
{
    return !id.empty() && id.size() <= 9
        && std::ranges::all_of(id, [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// A number that an integer holds; nlohmann would cut another one to size.
std::int64_t wholeNumber(const Json& json)
{
    require(json.is_number_integer());
    return json.get<std::int64_t>();
}

KeptSound soundFrom(const Json& json)
{
    const auto stars = wholeNumber(json.at("stars"));
    require(stars >= 0 && stars <= kMostStars);
    KeptSound sound{.id = json.at("id"),
        .title = json.at("title"),
        .version = json.at("version"),
        .stamp = {json.at("run"), wholeNumber(json.at("step"))},
        .seconds = json.at("seconds"),
        .keptAt = json.at("kept_at"),
        .stars = static_cast<int>(stars),
        .note = json.at("note")};
    require(isId(sound.id) && std::isfinite(sound.seconds));
    return sound;
}

Json jsonOf(const KeptSound& sound)
{
    return {{"id", sound.id}, {"title", sound.title}, {"version", sound.version},
        {"run", sound.stamp.runId}, {"step", sound.stamp.step}, {"seconds", sound.seconds},
        {"kept_at", sound.keptAt}, {"stars", sound.stars}, {"note", sound.note}};
}

KeptSounds soundsFrom(const Json& json)
{
    KeptSounds sounds;
    for (const auto& entry : json) {
        sounds.push_back(soundFrom(entry));
    }
    return sounds;
}

Json jsonOf(const KeptSounds& sounds)
{
    auto array = Json::array();
    for (const auto& sound : sounds) {
        array.push_back(jsonOf(sound));
    }
    return array;
}

KeptSounds::iterator found(KeptSounds& sounds, const std::string& id)
{
    return std::ranges::find(sounds, id, &KeptSound::id);
}

} // namespace

/// What the list's file holds.
struct ListeningList::Entries {
    KeptSounds kept;
    KeptSounds removed; ///< the last one at the end

    [[nodiscard]] std::string nextId() const
    {
        int last = 0;
        for (const auto* sounds : {&kept, &removed}) {
            for (const auto& sound : *sounds) {
                last = std::max(last, std::stoi(sound.id));
            }
        }
        return fmt::format("{:04}", last + 1);
    }
};

std::filesystem::path ListeningList::soundFile(const std::string& id) const
{
    return m_folder / (id + ".flac");
}

Result<ListeningList::Entries> ListeningList::read() const
{
    const auto path = m_folder / kList;
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return Entries{};
    }
    TIMBREL_TRY(const auto text, readFile(path, kLargestList));
    try {
        const auto json = Json::parse(text);
        require(json.at("format") == kFormat);
        return Entries{soundsFrom(json.at("sounds")), soundsFrom(json.at("removed"))};
    } catch (const std::exception&) { // nlohmann's, and require()'s
        return fail(ErrorCode::Unreadable, say("the listening list cannot be read"), path.string(),
            say("Move it away: a new one is begun, and the sounds beside it stay"));
    }
}

Result<KeptSounds> ListeningList::sounds() const
{
    TIMBREL_TRY(auto entries, read());
    return std::move(entries.kept);
}

Result<KeptSounds> ListeningList::changed(const Change& change)
{
    TIMBREL_CHECK(makeFolders(m_folder));
    Monitor nobody;
    TIMBREL_TRY(const auto turn, FileLock::wait(m_folder / "list.lock", nobody, {}));
    TIMBREL_TRY(auto entries, read());
    TIMBREL_CHECK(change(entries));
    KeptSounds forgotten;
    while (entries.removed.size() > kMostRemoved) {
        forgotten.push_back(std::move(entries.removed.front()));
        entries.removed.erase(entries.removed.begin());
    }
    const Json json{{"format", kFormat}, {"sounds", jsonOf(entries.kept)},
        {"removed", jsonOf(entries.removed)}};
    TIMBREL_CHECK(writeFileAtomically(
        m_folder / kList, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n"));
    for (const auto& sound : forgotten) {
        std::error_code ignored; // a sound too many harms nobody
        std::filesystem::remove(soundFile(sound.id), ignored);
    }
    return std::move(entries.kept);
}

Result<KeptSounds> ListeningList::keep(const Sound& sound, const KeptSound& facts)
{
    return changed([&](Entries& entries) -> Result<> {
        auto kept = facts;
        kept.id = entries.nextId();
        kept.seconds = sound.seconds();
        kept.keptAt = now();
        kept.stars = std::clamp(kept.stars, 0, kMostStars);
        TIMBREL_CHECK(audio::writeSound(soundFile(kept.id), sound));
        entries.kept.push_back(std::move(kept));
        return {};
    });
}

Result<KeptSounds> ListeningList::describe(
    const std::string& id, int stars, const std::string& note)
{
    return changed([&](Entries& entries) -> Result<> {
        if (const auto sound = found(entries.kept, id); sound != entries.kept.end()) {
            sound->stars = std::clamp(stars, 0, kMostStars);
            sound->note = note;
        }
        return {};
    });
}

Result<KeptSounds> ListeningList::remove(const std::string& id)
{
    return changed([&](Entries& entries) -> Result<> {
        if (const auto sound = found(entries.kept, id); sound != entries.kept.end()) {
            entries.removed.push_back(std::move(*sound));
            entries.kept.erase(sound);
        }
        return {};
    });
}

Result<KeptSounds> ListeningList::restore()
{
    return changed([](Entries& entries) -> Result<> {
        if (!entries.removed.empty()) {
            auto sound = std::move(entries.removed.back());
            entries.removed.pop_back();
            const auto place = std::ranges::upper_bound(entries.kept, sound.id, {}, &KeptSound::id);
            entries.kept.insert(place, std::move(sound));
        }
        return {};
    });
}

} // namespace timbrel::listening
