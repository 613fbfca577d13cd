// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/loose_files.h"

#include <cassert>
#include <map>
#include <set>
#include <system_error>

#include <fmt/format.h>

#include "engine/corpus/doctor/doctor.h"
#include "engine/corpus/sound_files.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

std::set<fs::path> filesIn(const fs::path& folder)
{
    std::error_code ignored;
    const auto sounds = soundFilesBelow(folder, ignored);
    std::set<fs::path> files(sounds.begin(), sounds.end());
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end;
         entry.increment(ignored)) {
        std::error_code unknown;
        if (entry->is_regular_file(unknown) && !isHidden(entry->path())) {
            files.insert(entry->path());
        }
    }
    return files;
}

/// What a recording is when nothing is the matter with it.
std::string described(const RecordingFacts& facts)
{
    return fmt::format("nothing is the matter with it: {:.2f} s, {} Hz, {} channel{}, {:.0f} dBFS",
        facts.seconds, facts.sampleRate, facts.channels, facts.channels == 1 ? "" : "s",
        facts.level);
}

} // namespace

Corpus looseFiles(const fs::path& fileOrFolder)
{
    Corpus corpus;
    corpus.classes = {""};
    std::error_code ignored;
    const bool isFolder = fs::is_directory(fileOrFolder, ignored);
    corpus.folder = isFolder ? fileOrFolder : fileOrFolder.parent_path();
    for (const fs::path& file : isFolder ? filesIn(fileOrFolder) : std::set{fileOrFolder}) {
        Recording recording;
        recording.id = isFolder ? file.lexically_relative(fileOrFolder).generic_string()
                                : file.filename().string();
        recording.file = file;
        corpus.recordings.push_back(std::move(recording));
    }
    return corpus;
}

std::vector<FileVerdict> verdicts(
    const Corpus& files, std::span<const Examined> examined, const ClipCut& cut)
{
    assert(examined.size() == files.recordings.size());
    std::map<std::string, std::string> said;
    for (const auto& finding : diagnoseFiles(files, examined, cut)) {
        for (const auto& subject : finding.subjects) {
            std::string& text = said[subject.name];
            text += (text.empty() ? "" : "; ") + subject.detail.english();
        }
    }
    std::vector<FileVerdict> all;
    for (std::size_t index = 0; index < examined.size(); ++index) {
        const std::string& id = files.recordings[index].id;
        const Examined& each = examined[index];
        const auto found = said.find(id);
        all.push_back({id, found == said.end() ? described(*each.facts) : found->second,
            !each.refusal.has_value()});
    }
    return all;
}

} // namespace timbrel::corpus
