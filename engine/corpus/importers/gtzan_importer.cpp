// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/gtzan_importer.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <utility>

#include "engine/corpus/importers/folder_importer.h"
#include "engine/corpus/importers/gtzan_lists.h"
#include "engine/corpus/importers/import_steps.h"
#include "engine/corpus/sound_files.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

/// "jazz.00054.wav" right in a folder "jazz".
bool isTrackOf(const fs::path& folder, const fs::path& file)
{
    const std::string genre = folder.filename().string();
    const std::string stem = file.stem().string();
    return file.parent_path() == folder && stem.size() == genre.size() + 6
        && stem.starts_with(genre + ".")
        && std::all_of(stem.end() - 5, stem.end(),
            [](unsigned char letter) { return std::isdigit(letter) != 0; });
}

bool isGenre(const fs::path& folder)
{
    std::error_code ignored;
    const auto files = soundFilesBelow(folder, ignored);
    return !files.empty() && std::ranges::all_of(files, [&folder](const fs::path& file) {
        return isTrackOf(folder, file);
    });
}

/// The folder that holds the folders of genres.
std::optional<fs::path> genresIn(const fs::path& folder)
{
    for (const fs::path& place : {folder, folder / "genres", folder / "genres_original"}) {
        const auto candidates = subfolders(place);
        if (!candidates.empty() && std::ranges::all_of(candidates, &isGenre)) {
            return place;
        }
    }
    return std::nullopt;
}

} // namespace

bool isGtzan(const fs::path& folder)
{
    return genresIn(folder).has_value();
}

Result<Corpus> readGtzan(
    const fs::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    const auto genres = genresIn(folder);
    if (!genres) {
        return fail(ErrorCode::NotFound, say("there are no tracks named like jazz.00000.wav in it"),
            folder.string(), say("Name the folder of GTZAN, or read it as a folder per class"));
    }
    Corpus corpus = listClassFolders(folder, *genres, "gtzan");
    const fs::path named = values.text("lists");
    for (const fs::path& lists : {named, folder, *genres}) {
        if (!lists.empty() && (lists == named || hasGtzanLists(lists))) {
            TIMBREL_CHECK(applyGtzanLists(corpus, lists, *genres));
            break;
        }
    }
    return finishImport(std::move(corpus), values, monitor);
}

} // namespace timbrel::corpus
