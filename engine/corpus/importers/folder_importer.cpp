// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/folder_importer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/audio/sound_file.h"
#include "engine/base/text.h"
#include "engine/corpus/importers/import_steps.h"
#include "engine/corpus/sound_files.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

void noteLooseFiles(Corpus& corpus, const fs::path& place)
{
    std::error_code ignored;
    std::size_t count = 0;
    for (fs::directory_iterator entry(place, ignored), end; !ignored && entry != end;
         entry.increment(ignored)) {
        std::error_code unknown;
        const bool file = !entry->is_directory(unknown);
        count += file && !isHidden(entry->path()) && audio::hasSoundSuffix(entry->path());
    }
    if (count > 0) {
        corpus.problems.push_back({asUtf8(place.string()),
            say("{} sound files lie beside the class folders and belong to no class", count),
            say("Move them into the folder of their class")});
    }
}

} // namespace

bool isFolderPerClass(const fs::path& folder)
{
    return std::ranges::any_of(subfolders(folder), [](const fs::path& subfolder) {
        std::error_code ignored;
        return !soundFilesBelow(subfolder, ignored).empty();
    });
}

Corpus listClassFolders(const fs::path& folder, const fs::path& place, std::string layout)
{
    Corpus corpus;
    corpus.folder = folder;
    corpus.layout = std::move(layout);
    noteLooseFiles(corpus, place);
    for (const fs::path& subfolder : subfolders(place)) {
        std::error_code unreadable;
        for (const fs::path& file : soundFilesBelow(subfolder, unreadable)) {
            Recording recording;
            recording.id = recordingId(file, folder);
            recording.file = file;
            recording.classIndex = corpus.classes.size();
            corpus.recordings.push_back(std::move(recording));
        }
        if (unreadable) {
            const Error error =
                systemError(unreadable.value(), say("read the folder"), subfolder.string());
            corpus.problems.push_back({recordingId(subfolder, folder), error.what, error.remedy});
        }
        corpus.classes.push_back(asUtf8(subfolder.filename().string()));
    }
    return corpus;
}

Result<Corpus> readFolderPerClass(
    const fs::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    return finishImport(listClassFolders(folder, folder, "folder"), values, monitor);
}

} // namespace timbrel::corpus
