// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/recorded_importer.h"

#include <map>
#include <set>
#include <string>

#include "engine/base/text.h"
#include "engine/corpus/importers/folder_importer.h"
#include "engine/corpus/importers/import_steps.h"
#include "engine/corpus/recording/recorded_files.h"

namespace timbrel::corpus {
namespace {

void groupByTake(Corpus& corpus, const std::vector<RecordedTakeEntry>& takes)
{
    std::map<std::string, std::string> groups; // by what the names of a take's clips begin with
    for (const RecordedTakeEntry& take : takes) {
        groups[clipPrefix(take)] = "take " + take.id;
    }
    for (Recording& recording : corpus.recordings) {
        const auto prefix = recording.id.substr(0, recording.id.rfind('-') + 1);
        if (const auto group = groups.find(prefix); group != groups.end()) {
            recording.group = group->second;
        }
    }
}

/// Says which classes cannot be tested with, since all that is there was recorded at once.
void noteSingleTakes(Corpus& corpus)
{
    std::vector<std::set<std::string>> groups(corpus.classes.size());
    for (const Recording& recording : corpus.recordings) {
        groups[recording.classIndex].insert(
            recording.group.empty() ? recording.id : recording.group);
    }
    for (std::size_t index = 0; index < groups.size(); ++index) {
        if (groups[index].size() == 1) {
            corpus.problems.push_back({corpus.classes[index],
                say("it was recorded in one take, so that none of it can be held out for testing"),
                say("Record a second take")});
        }
    }
}

} // namespace

bool isRecorded(const std::filesystem::path& folder)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(folder / kRecordedDescription, ignored);
}

Result<Corpus> readRecorded(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    if (!isRecorded(folder)) {
        return fail(ErrorCode::NotFound, say("{} is not in it", kRecordedDescription),
            asUtf8(folder.string()), say("Record into it, or read it as a folder per class"));
    }
    TIMBREL_TRY(const auto takes, readTakes(folder));
    auto listed = listClassFolders(folder, folder, "recorded");
    groupByTake(listed, takes);
    TIMBREL_TRY(auto corpus, finishImport(std::move(listed), values, monitor));
    noteSingleTakes(corpus);
    return corpus;
}

} // namespace timbrel::corpus
