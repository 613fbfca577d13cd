// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/medley_importer.h"

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

constexpr std::string_view kPrefix = "Medley-solos-DB_";

/// The table, by the name that all its published versions begin with.
std::optional<fs::path> tableIn(const fs::path& folder)
{
    for (const fs::path& place : {folder, folder / "annotation"}) {
        const fs::path table = place / "Medley-solos-DB_metadata.csv";
        std::error_code ignored;
        if (fs::is_regular_file(table, ignored)) {
            return table;
        }
    }
    return std::nullopt;
}

/// What the table says about one recording.
struct Entry {
    std::string subset;
    std::string instrument;
    std::string song;
};

Result<std::map<std::string, Entry>> entriesByUuid(const fs::path& path)
{
    TIMBREL_TRY(const formats::CsvTable table, formats::readCsv(path));
    const auto subset = table.column({"subset"});
    const auto instrument = table.column({"instrument"});
    const auto song = table.column({"song_id", "track_id"});
    const auto uuid = table.column({"uuid4", "uuid"});
    if (!subset || !instrument || !song || !uuid) {
        return fail(ErrorCode::Unreadable,
            say("the table lacks one of the columns subset, instrument, song_id and uuid4"),
            path.string(), say("Fetch the file of Medley-solos-DB again"));
    }
    std::map<std::string, Entry> entries;
    for (const auto& row : table.rows) {
        entries[row[*uuid]] = {row[*subset], row[*instrument], row[*song]};
    }
    return entries;
}

std::string uuidOf(const fs::path& file)
{
    const std::string stem = file.stem().string();
    return stem.substr(stem.rfind('_') + 1);
}

} // namespace

bool isMedleySolos(const fs::path& folder)
{
    return tableIn(folder).has_value();
}

Result<Corpus> readMedleySolos(
    const fs::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    const auto table = tableIn(folder);
    if (!table) {
        return fail(ErrorCode::NotFound, say("Medley-solos-DB_metadata.csv is not in it"),
            folder.string(), say("Name the folder that holds the table of Medley-solos-DB"));
    }
    TIMBREL_TRY(const auto entries, entriesByUuid(*table));
    Corpus corpus;
    corpus.folder = folder;
    corpus.layout = "medley-solos";
    LeftOut unlisted(
        say("the table does not list it"), say("Check its name, or fetch the table again"));
    std::vector<std::string> instruments;
    std::error_code unreadable;
    for (const fs::path& file : soundFilesBelow(folder, unreadable)) {
        if (!file.filename().string().starts_with(kPrefix)) {
            continue;
        }
        const std::string id = recordingId(file, folder);
        const auto entry = entries.find(uuidOf(file));
        if (entry == entries.end()) {
            unlisted.add(id);
            continue;
        }
        Recording recording;
        recording.id = id;
        recording.file = file;
        recording.split = entry->second.subset == "training" ? Split::Training : Split::HeldOut;
        recording.group = "song " + entry->second.song;
        corpus.recordings.push_back(std::move(recording));
        instruments.push_back(entry->second.instrument);
    }
    if (unreadable) {
        return tl::unexpected(
            systemError(unreadable.value(), say("read the folder"), folder.string()));
    }
    nameClasses(corpus, instruments);
    unlisted.note(corpus);
    noteAbsent(corpus, *table, entries.size(), corpus.recordings.size());
    return finishImport(std::move(corpus), values, monitor);
}

} // namespace timbrel::corpus
