// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/musicnet_importer.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/corpus/importers/import_steps.h"
#include "engine/corpus/importers/left_out.h"
#include "engine/corpus/sound_files.h"
#include "engine/formats/csv.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> tableIn(const fs::path& folder)
{
    for (const fs::path& place : {folder, folder / "musicnet"}) {
        const fs::path table = place / "musicnet_metadata.csv";
        std::error_code ignored;
        if (fs::is_regular_file(table, ignored)) {
            return table;
        }
    }
    return std::nullopt;
}

/// What the table says about one recording.
struct Entry {
    std::string composer;
    std::string composition;
    std::string ensemble;
};

Result<std::map<std::string, Entry>> entriesById(const fs::path& path)
{
    TIMBREL_TRY(const formats::CsvTable table, formats::readCsv(path));
    const auto id = table.column({"id"});
    const auto composer = table.column({"composer"});
    const auto composition = table.column({"composition"});
    const auto ensemble = table.column({"ensemble"});
    if (!id || !composer || !composition || !ensemble) {
        return fail(ErrorCode::Unreadable,
            say("the table lacks one of the columns id, composer, composition and ensemble"),
            path.string(), say("Fetch the file of MusicNet again"));
    }
    std::map<std::string, Entry> entries;
    for (const auto& row : table.rows) {
        entries[row[*id]] = {row[*composer], row[*composition], row[*ensemble]};
    }
    return entries;
}

/// The part of the data set that a file belongs to, by its folder.
std::optional<Split> partOf(const fs::path& file)
{
    const std::string part = file.parent_path().filename().string();
    if (part == "train_data") {
        return Split::Training;
    }
    return part == "test_data" ? std::optional(Split::HeldOut) : std::nullopt;
}

} // namespace

bool isMusicNet(const fs::path& folder)
{
    return tableIn(folder).has_value();
}

Result<Corpus> readMusicNet(
    const fs::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    const auto table = tableIn(folder);
    if (!table) {
        return fail(ErrorCode::NotFound, say("musicnet_metadata.csv is not in it"), folder.string(),
            say("Name the folder that holds the table of MusicNet"));
    }
    TIMBREL_TRY(const auto entries, entriesById(*table));
    Corpus corpus;
    corpus.folder = folder;
    corpus.layout = "musicnet";
    corpus.secondLabelName = "composer";
    LeftOut unlisted(
        say("the table does not list it"), say("Check its name, or fetch the table again"));
    LeftOut unknown(
        say("the table names no ensemble for it"), say("Name one, or go on without it"));
    std::vector<std::string> ensembles;
    std::error_code unreadable;
    for (const fs::path& file : soundFilesBelow(folder, unreadable)) {
        const auto part = partOf(file);
        if (!part) {
            continue;
        }
        const auto entry = entries.find(file.stem().string());
        const std::string id = recordingId(file, folder);
        if (entry == entries.end() || entry->second.ensemble.empty()) {
            (entry == entries.end() ? unlisted : unknown).add(id);
            continue;
        }
        const auto& [composer, composition, ensemble] = entry->second;
        Recording recording;
        recording.id = id;
        recording.file = file;
        recording.split = *part;
        recording.group = composer + ": " + composition;
        recording.secondLabel = composer;
        corpus.recordings.push_back(std::move(recording));
        ensembles.push_back(ensemble);
    }
    if (unreadable) {
        return tl::unexpected(
            systemError(unreadable.value(), say("read the folder"), folder.string()));
    }
    nameClasses(corpus, ensembles);
    unlisted.note(corpus);
    unknown.note(corpus);
    noteAbsent(corpus, *table, entries.size(), corpus.recordings.size());
    return finishImport(std::move(corpus), values, monitor);
}

} // namespace timbrel::corpus
