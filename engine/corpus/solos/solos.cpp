// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/solos/solos.h"

#include <cerrno>
#include <fstream>
#include <utility>

#include <nlohmann/json.hpp>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/corpus/solos/solos_files.h"
#include "engine/corpus/solos/solos_plan.h"
#include "engine/corpus/solos/solos_renderer.h"
#include "engine/corpus/solos/workplace.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

Result<> writeFile(const fs::path& path, const std::string& bytes)
{
    std::ofstream stream(path, std::ios::binary);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream) {
        return tl::unexpected(systemError(errno, say("write"), path.string()));
    }
    return {};
}

/// Whether the folder is free, or already holds the corpus; an error when it holds something else.
Result<bool> alreadyMade(const fs::path& folder, const json& options)
{
    std::error_code ignored;
    if (!fs::exists(folder, ignored) || fs::is_empty(folder, ignored)) {
        return false;
    }
    if (const auto text = readFile(folder / kSolosDescription)) {
        const json description = json::parse(*text, nullptr, false);
        if (description.is_object() && description.value("options", json()) == options) {
            return true;
        }
    }
    return fail(ErrorCode::InvalidArgument, say("the folder holds something else already"),
        folder.string(), say("Choose another folder, or delete it first"));
}

Result<> renderCorpus(const SolosPlan& plan, const SolosOptions& options,
    const std::vector<double>& factors, const fs::path& folder, Monitor& monitor)
{
    const auto list = renderings(plan, [](const PlannedPhrase&) { return true; });
    for (const std::string& name : options.classes) {
        TIMBREL_CHECK(makeFolders((folder / soloFile(Split::Training, name, "")).parent_path()));
        TIMBREL_CHECK(makeFolders((folder / soloFile(Split::HeldOut, name, "")).parent_path()));
    }
    return renderAll(plan, list, options.phraseSeconds, "playing phrases", monitor,
        [&](std::size_t index, Sound sound) -> Result<> {
            const auto& [planned, player] = list[index];
            const auto gain = static_cast<float>(factors[player]);
            for (float& sample : sound.samples) {
                sample *= gain;
            }
            const fs::path path =
                folder / soloFile(planned->split, options.classes[player], planned->id);
            TIMBREL_TRY(const std::string bytes, audio::encodedSound(path, sound));
            return writeFile(path, bytes);
        });
}

} // namespace

Result<> makeSolos(const SolosOptions& options, const fs::path& folder, Monitor& monitor)
{
    const fs::path target = fs::absolute(folder / "").parent_path(); // without a closing slash
    TIMBREL_TRY(const SolosPlan plan, planSolos(options, monitor));
    TIMBREL_TRY(json described, describeOptions(options));
    TIMBREL_TRY(const bool made, alreadyMade(target, described));
    if (made) {
        return {};
    }
    TIMBREL_TRY(const Workplace place, Workplace::beside(target, monitor));
    TIMBREL_TRY(const bool madeMeanwhile, alreadyMade(target, described));
    if (madeMeanwhile) { // by whom it was waited for
        return {};
    }
    TIMBREL_TRY(const std::vector<double> factors, levelGains(plan, options, monitor));
    TIMBREL_CHECK(renderCorpus(plan, options, factors, place.path(), monitor));
    json levels = json::object();
    for (std::size_t player = 0; player < factors.size(); ++player) {
        levels[options.classes[player]] = factors[player];
    }
    const json description = {{"format", "timbrel-solos"}, {"version", 1},
        {"options", std::move(described)}, {"gains", std::move(levels)},
        {"phrases", describePhrases(plan, options.classes)}};
    TIMBREL_CHECK(writeFile(place.path() / kSolosDescription,
        description.dump(-1, ' ', false, json::error_handler_t::replace)));
    return place.moveTo(target);
}

} // namespace timbrel::corpus
