// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/nsynth_importer.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/corpus/importers/import_steps.h"
#include "engine/corpus/importers/left_out.h"
#include "engine/corpus/importers/nsynth_notes.h"
#include "engine/corpus/sound_files.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDescription = "examples.json";

/// The folder and its sub-folders, as far as they hold a description.
std::vector<fs::path> partsOf(const fs::path& folder)
{
    std::vector<fs::path> places = subfolders(folder);
    places.insert(places.begin(), folder);
    std::erase_if(places, [](const fs::path& place) {
        std::error_code ignored;
        return !fs::is_regular_file(place / kDescription, ignored);
    });
    return places;
}

bool isDescription(const fs::path& path)
{
    bool isNote = false;
    const auto visited = visitNsynthNotes(path, [&](const NsynthNote& note) {
        isNote = !note.family.empty();
        return false;
    });
    return visited && isNote;
}

Split splitOf(const fs::path& part)
{
    const std::string name = part.filename().string();
    return name.ends_with("-valid") || name.ends_with("-test") ? Split::HeldOut : Split::Training;
}

/// The sounds of a part by the names of their notes.
Result<std::unordered_map<std::string, fs::path>> soundsIn(const fs::path& part)
{
    std::unordered_map<std::string, fs::path> sounds;
    std::error_code unreadable;
    const fs::path folder = part / "audio";
    if (!fs::exists(folder, unreadable)) {
        return sounds; // a part of which only the description was fetched
    }
    for (const fs::path& file : soundFilesBelow(folder, unreadable)) {
        sounds[file.stem().string()] = file;
    }
    if (unreadable) {
        return tl::unexpected(
            systemError(unreadable.value(), say("read the folder"), folder.string()));
    }
    return sounds;
}

/// Adds the recordings of a part, and the family of each to `families`.
Result<> addPart(
    Corpus& corpus, std::vector<std::string>& families, const fs::path& part, Monitor& monitor)
{
    TIMBREL_TRY(auto sounds, soundsIn(part));
    LeftOut unknown(
        say("the description names no instrument family for it"), say("Go on without it"));
    LeftOut unlisted(
        say("the description does not list it"), say("Check its name, or go on without it"));
    std::size_t listed = 0;
    const std::size_t before = corpus.recordings.size();
    TIMBREL_CHECK(visitNsynthNotes(part / kDescription, [&](const NsynthNote& note) {
        ++listed;
        const auto sound = sounds.find(note.name);
        if (sound == sounds.end()) {
            return !monitor.cancelled();
        }
        Recording recording;
        recording.id = recordingId(sound->second, corpus.folder);
        recording.file = sound->second;
        recording.split = splitOf(part);
        recording.group = note.instrument;
        recording.secondLabel = note.source;
        sounds.erase(sound);
        if (note.family.empty()) {
            unknown.add(recording.id);
        } else {
            corpus.recordings.push_back(std::move(recording));
            families.push_back(note.family);
        }
        return !monitor.cancelled();
    }));
    std::vector<std::string> others;
    for (const auto& [name, file] : sounds) {
        others.push_back(recordingId(file, corpus.folder));
    }
    std::ranges::sort(others);
    std::ranges::for_each(others, [&](const std::string& id) { unlisted.add(id); });
    unknown.note(corpus);
    unlisted.note(corpus);
    noteAbsent(corpus, part / kDescription, listed, corpus.recordings.size() - before);
    return {};
}

} // namespace

bool isNsynth(const fs::path& folder)
{
    const auto parts = partsOf(folder);
    return !parts.empty() && isDescription(parts.front() / kDescription);
}

Result<Corpus> readNsynth(
    const fs::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    const auto parts = partsOf(folder);
    if (parts.empty()) {
        return fail(ErrorCode::NotFound, say("there is no examples.json in it or in a sub-folder"),
            folder.string(),
            say("Name the folder that holds nsynth-train, nsynth-valid or nsynth-test"));
    }
    Corpus corpus;
    corpus.folder = folder;
    corpus.layout = "nsynth";
    corpus.secondLabelName = "source";
    std::vector<std::string> families;
    for (const fs::path& part : parts) {
        TIMBREL_CHECK(addPart(corpus, families, part, monitor));
    }
    nameClasses(corpus, families);
    return finishImport(std::move(corpus), values, monitor);
}

} // namespace timbrel::corpus
