// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/fma_importer.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
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
using Cells = std::vector<std::string>;

constexpr const char* kMetadata = "fma_metadata";
constexpr const char* kTable = "tracks.csv";
constexpr std::size_t kHeaderRows = 2; // a third only repeats "track_id"

/// A table, and the folder whose tracks it lists.
struct Place {
    fs::path table;
    fs::path tracks;
};

std::optional<Place> placeIn(const fs::path& folder)
{
    std::vector<Place> places{{folder / kMetadata / kTable, folder}, {folder / kTable, folder}};
    for (const fs::path& subfolder : subfolders(folder)) {
        places.push_back({subfolder / kMetadata / kTable, subfolder});
        places.push_back({subfolder / kTable, folder});
    }
    if (folder.filename().string().starts_with("fma_")) {
        places.push_back({folder.parent_path() / kMetadata / kTable, folder});
    }
    const auto found = std::ranges::find_if(places, [](const Place& place) {
        std::error_code ignored;
        return fs::is_regular_file(place.table, ignored);
    });
    return found == places.end() ? std::nullopt : std::optional(*found);
}

/// Where the cells of a row are that matter here.
struct Columns {
    std::size_t split = 0;
    std::size_t subset = 0;
    std::size_t genre = 0;
    std::size_t artist = 0;
};

/// Finds them by the two names that a column has, or gives nothing where one is missing.
std::optional<Columns> columnsOf(const Cells& groups, const Cells& names)
{
    bool all = true;
    const auto find = [&](const char* group, const char* name) {
        std::size_t index = 0;
        const std::size_t count = std::min(groups.size(), names.size());
        while (index < count && (groups[index] != group || names[index] != name)) {
            ++index;
        }
        all = all && index < count;
        return index;
    };
    const Columns columns{find("set", "split"), find("set", "subset"), find("track", "genre_top"),
        find("artist", "id")};
    return all ? std::optional(columns) : std::nullopt;
}

Result<Columns> readColumns(const fs::path& table)
{
    std::vector<Cells> header;
    TIMBREL_CHECK(formats::visitCsv(table, [&](const Cells& cells) -> Result<bool> {
        header.push_back(cells);
        return header.size() < kHeaderRows;
    }));
    header.resize(kHeaderRows);
    if (const auto columns = columnsOf(header[0], header[1])) {
        return *columns;
    }
    return fail(ErrorCode::Unreadable,
        say("the table lacks one of the columns set/split, set/subset, track/genre_top and "
            "artist/id"),
        table.string(), say("Fetch fma_metadata again"));
}

/// The number that a track's row begins with and its file is named by.
std::optional<std::uint32_t> trackNumber(const std::string& text)
{
    std::uint32_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                      : std::nullopt;
}

/// What the table says about a track that is there.
struct Track {
    fs::path file;
    bool listed = false;
    std::string genre{};
    std::string split{};
    std::string artist{};
};
using Tracks = std::map<std::uint32_t, Track>;

/// The data set's parts, each with those before it. fma_full has the same tracks as fma_large.
std::size_t sizeOf(const std::string& subset)
{
    return subset == "small" ? 0 : subset == "medium" ? 1 : 2;
}

/// The largest part that the files come from, by the folders that they lie in.
std::size_t largestPart(const Tracks& tracks)
{
    std::size_t largest = 0;
    for (const auto& [number, track] : tracks) {
        const std::string part = track.file.parent_path().parent_path().filename().string();
        largest = std::max(largest, sizeOf(part.starts_with("fma_") ? part.substr(4) : part));
    }
    return largest;
}

Result<Tracks> tracksIn(const fs::path& folder, Corpus& corpus)
{
    const auto idOf = [&](const fs::path& file) { return recordingId(file, corpus.folder); };
    LeftOut strange(
        say("its name is not the number of a track"), say("Name it as FMA does: 000002.mp3"));
    LeftOut repeated(say("the track lies here twice"), say("Remove one of the two"));
    Tracks tracks;
    std::error_code unreadable;
    for (const fs::path& file : soundFilesBelow(folder, unreadable)) {
        const auto number = trackNumber(file.stem().string());
        if (!number) {
            strange.add(idOf(file));
        } else if (!tracks.try_emplace(*number, Track{file}).second) {
            repeated.add(idOf(file));
        }
    }
    if (unreadable) {
        return tl::unexpected(
            systemError(unreadable.value(), say("read the folder"), folder.string()));
    }
    strange.note(corpus);
    repeated.note(corpus);
    return tracks;
}

/// Fills in what the table says. Returns how many tracks it lists for each part of the data set.
Result<std::vector<std::size_t>> lookUp(
    Tracks& tracks, const fs::path& table, const Columns& columns, const Monitor& monitor)
{
    std::vector<std::size_t> listed(3, 0);
    const std::size_t width =
        1 + std::max({columns.split, columns.subset, columns.genre, columns.artist});
    TIMBREL_CHECK(formats::visitCsv(table, [&](const Cells& cells) -> Result<bool> {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("reading the corpus was cancelled"));
        }
        const auto number = cells.size() < width ? std::nullopt : trackNumber(cells.front());
        if (!number) {
            return true;
        }
        ++listed[sizeOf(cells[columns.subset])];
        if (const auto track = tracks.find(*number); track != tracks.end()) {
            track->second.listed = true;
            track->second.genre = cells[columns.genre];
            track->second.split = cells[columns.split];
            track->second.artist = cells[columns.artist];
        }
        return true;
    }));
    return listed;
}

void addRecordings(Corpus& corpus, const Tracks& tracks)
{
    LeftOut unlisted(
        say("the table does not list the track"), say("Check its name, or fetch the table again"));
    LeftOut genreless(
        say("the track has no top genre"), say("Give it one in the table, or go on without it"));
    std::vector<std::string> genres;
    for (const auto& [number, track] : tracks) {
        Recording recording;
        recording.id = recordingId(track.file, corpus.folder);
        if (!track.listed || track.genre.empty()) {
            (track.listed ? genreless : unlisted).add(recording.id);
            continue;
        }
        recording.file = track.file;
        recording.split =
            track.split == "validation" || track.split == "test" ? Split::HeldOut : Split::Training;
        recording.group = track.artist.empty() ? "" : "artist " + track.artist;
        corpus.recordings.push_back(std::move(recording));
        genres.push_back(track.genre);
    }
    nameClasses(corpus, genres);
    unlisted.note(corpus);
    genreless.note(corpus);
}

} // namespace

bool isFma(const fs::path& folder)
{
    const auto place = placeIn(folder);
    return place && readColumns(place->table);
}

Result<Corpus> readFma(const fs::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    const auto place = placeIn(folder);
    if (!place) {
        return fail(ErrorCode::NotFound, say("fma_metadata/tracks.csv is not in it"),
            folder.string(),
            say("Name the folder that holds fma_metadata and fma_small, fma_medium or fma_large"));
    }
    Corpus corpus;
    corpus.folder = folder;
    corpus.layout = "fma";
    TIMBREL_TRY(const Columns columns, readColumns(place->table));
    TIMBREL_TRY(Tracks tracks, tracksIn(place->tracks, corpus));
    TIMBREL_TRY(const auto listed, lookUp(tracks, place->table, columns, monitor));
    std::size_t expected = 0;
    for (std::size_t part = 0; part <= largestPart(tracks); ++part) {
        expected += listed[part];
    }
    addRecordings(corpus, tracks);
    const auto present =
        std::ranges::count_if(tracks, [](const auto& entry) { return entry.second.listed; });
    noteAbsent(corpus, place->table, expected, static_cast<std::size_t>(present));
    return finishImport(std::move(corpus), values, monitor);
}

} // namespace timbrel::corpus
