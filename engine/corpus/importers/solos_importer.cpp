// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/solos_importer.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/base/files.h"
#include "engine/corpus/importers/import_steps.h"
#include "engine/corpus/solos/solos_files.h"

namespace timbrel::corpus {
namespace {

using nlohmann::json;

/// The recordings that solos.json tells of. Throws json::exception when it is not as it should be.
Corpus corpusFrom(const json& description, const std::filesystem::path& folder)
{
    Corpus corpus;
    corpus.folder = folder;
    corpus.layout = "solos";
    corpus.classes = description.at("options").at("classes").get<std::vector<std::string>>();
    for (const json& phrase : description.at("phrases")) {
        const auto id = phrase.at("id").get<std::string>();
        const Split split =
            phrase.at("split").get<std::string>() == "held out" ? Split::HeldOut : Split::Training;
        for (const json& name : phrase.at("classes")) {
            const auto found = std::ranges::find(corpus.classes, name.get<std::string>());
            if (found == corpus.classes.end()) {
                continue;
            }
            Recording recording;
            recording.id = soloFile(split, *found, id);
            recording.file = folder / recording.id;
            recording.classIndex = static_cast<std::size_t>(found - corpus.classes.begin());
            recording.split = split;
            recording.group = "phrase " + id;
            recording.phrase = id;
            corpus.recordings.push_back(std::move(recording));
        }
    }
    return corpus;
}

using Score = std::map<std::string, std::vector<audio::Note>>;

/// The notes that solos.json tells of; throws as the above. Pitches and velocities that are none of
/// MIDI's become the nearest that is.
Score scoreFrom(const json& description)
{
    const auto midi = [](const json& number) {
        return static_cast<int>(std::clamp(number.get<double>(), 0.0, 127.0));
    };
    Score score;
    for (const json& phrase : description.at("phrases")) {
        auto& notes = score[phrase.at("id").get<std::string>()];
        for (const json& note : phrase.at("notes")) {
            notes.push_back({note.at(0).get<double>(), note.at(1).get<double>(), midi(note.at(2)),
                midi(note.at(3))});
        }
    }
    return score;
}

/// What `read` makes of the description of the corpus in `folder`; a sentence where it throws.
template <typename Read>
auto fromDescription(const std::filesystem::path& folder, const Read& read)
    -> Result<decltype(read(json()))>
{
    if (!isSolosFolder(folder)) {
        return fail(ErrorCode::NotFound, say("{} is not in it", kSolosDescription), folder.string(),
            say("Name a folder that Timbrel made, or read it as another layout"));
    }
    const auto path = folder / kSolosDescription;
    TIMBREL_TRY(const std::string text, readFile(path));
    try {
        return read(json::parse(text));
    } catch (const json::exception& exception) {
        return fail(ErrorCode::Unreadable,
            say("the description of the corpus is damaged: {}", exception.what()), path.string(),
            say("Delete the folder and make the corpus again"));
    }
}

} // namespace

bool isSolosFolder(const std::filesystem::path& folder)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(folder / kSolosDescription, ignored);
}

Result<Corpus> listSolos(const std::filesystem::path& folder)
{
    return fromDescription(
        folder, [&](const json& description) { return corpusFrom(description, folder); });
}

Result<Score> readSolosScore(const std::filesystem::path& folder)
{
    return fromDescription(folder, &scoreFrom);
}

Result<Corpus> readSolos(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    TIMBREL_TRY(Corpus corpus, listSolos(folder));
    return finishImport(std::move(corpus), values, monitor);
}

} // namespace timbrel::corpus
