// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/import_steps.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "engine/audio/sound_file.h"
#include "engine/base/text.h"
#include "engine/corpus/importers/left_out.h"
#include "engine/corpus/importers/split.h"
#include "engine/corpus/sound_files.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {
namespace {

/// Drops the recordings that `values` names.
void leaveOut(Corpus& corpus, const params::ParameterSet& values)
{
    const params::TextList& names = values.names("leave_out");
    std::unordered_set<std::string> wanted(names.begin(), names.end());
    std::erase_if(corpus.recordings,
        [&](const Recording& recording) { return wanted.erase(recording.id) > 0; });
    LeftOut unknown(say("it is to be left out, but is not in the corpus"),
        say("Write it as it is listed, or take it from the list"));
    for (const std::string& name : names) {
        if (wanted.erase(name) > 0) {
            unknown.add(name);
        }
    }
    unknown.note(corpus);
}

/// Keeps the classes for which `keep` is true, and their recordings.
void keepClasses(Corpus& corpus, const std::vector<bool>& keep)
{
    std::vector<std::size_t> newIndex(keep.size());
    std::vector<std::string> kept;
    for (std::size_t index = 0; index < keep.size(); ++index) {
        newIndex[index] = kept.size();
        if (keep[index]) {
            kept.push_back(std::move(corpus.classes[index]));
        }
    }
    std::erase_if(
        corpus.recordings, [&](const Recording& recording) { return !keep[recording.classIndex]; });
    for (Recording& recording : corpus.recordings) {
        recording.classIndex = newIndex[recording.classIndex];
    }
    corpus.classes = std::move(kept);
}

/// Keeps the classes that `values` names; refuses names that the corpus does not have.
Result<> keepNamedClasses(Corpus& corpus, const params::ParameterSet& values)
{
    const params::TextList& names = values.names("classes");
    if (names.empty()) {
        return {};
    }
    std::vector<bool> keep(corpus.classes.size(), false);
    for (const std::string& name : names) {
        const auto found = std::ranges::find(corpus.classes, name);
        if (found == corpus.classes.end()) {
            const std::string nearest = nearestName(name, corpus.classes);
            return fail(ErrorCode::InvalidArgument, say("the corpus has no class \"{}\"", name),
                "corpus.classes",
                nearest.empty() ? say("It has {}", listed(corpus.classes))
                                : say("Did you mean \"{}\"?", nearest));
        }
        keep[static_cast<std::size_t>(found - corpus.classes.begin())] = true;
    }
    keepClasses(corpus, keep);
    return {};
}

/// Opens every file, in parallel, and notes its length; what cannot be opened becomes a problem.
Result<> probeRecordings(Corpus& corpus, Monitor& monitor)
{
    std::vector<Result<audio::SoundFacts>> facts(corpus.recordings.size());
    Tally tally(monitor, "looking at recordings", corpus.recordings.size());
    runtime::parallelFor(facts.size(), runtime::hardwareThreads(), [&](std::size_t index) {
        if (!tally.cancelled()) {
            facts[index] = audio::soundFacts(corpus.recordings[index].file);
            tally.done();
        }
    });
    if (tally.cancelled()) {
        return fail(ErrorCode::Cancelled, say("reading the corpus was cancelled"));
    }
    std::vector<Recording> readable;
    for (std::size_t index = 0; index < facts.size(); ++index) {
        Recording& recording = corpus.recordings[index];
        if (facts[index]) {
            recording.seconds = facts[index]->seconds;
            readable.push_back(std::move(recording));
        } else {
            const Error& error = facts[index].error();
            corpus.problems.push_back({recording.id, error.what, error.remedy});
        }
    }
    corpus.recordings = std::move(readable);
    return {};
}

/// Drops classes without recordings, as problems; refuses when none is left.
Result<> requireClasses(Corpus& corpus)
{
    std::vector<bool> used(corpus.classes.size(), false);
    for (const Recording& recording : corpus.recordings) {
        used[recording.classIndex] = true;
    }
    for (std::size_t index = 0; index < used.size(); ++index) {
        if (!used[index]) {
            corpus.problems.push_back(
                {corpus.classes[index], say("the class has no recording that can be read"),
                    say("Add recordings, or remove it")});
        }
    }
    keepClasses(corpus, used);
    if (corpus.classes.size() == 1) {
        corpus.problems.push_back({corpus.classes.front(), say("it is the only class"),
            say("Add another: a transfer needs at least two")});
    }
    if (!corpus.classes.empty()) {
        return {};
    }
    Sentence what = say("no class with readable recordings was found");
    if (!corpus.problems.empty()) {
        const Problem& first = corpus.problems.front();
        what = say("{} ({} left out; the first: {}: {})", what, corpus.problems.size(), first.file,
            first.what);
    }
    return fail(ErrorCode::Unreadable, std::move(what), corpus.folder.string(),
        say("Use at least two classes, each with readable recordings"));
}

/// Notes classes that an official split, of which only a part is there, gives nothing to learn
/// from.
void noteUntrained(Corpus& corpus)
{
    std::vector<bool> trained(corpus.classes.size(), false);
    for (const Recording& recording : corpus.recordings) {
        trained[recording.classIndex] =
            trained[recording.classIndex] || recording.split == Split::Training;
    }
    for (std::size_t index = 0; index < trained.size(); ++index) {
        if (!trained[index]) {
            corpus.problems.push_back({corpus.classes[index],
                say("all of its recordings are held out, so that it cannot be learnt"),
                say("Have the split drawn, or add recordings of the training part")});
        }
    }
}

} // namespace

void nameClasses(Corpus& corpus, const std::vector<std::string>& names)
{
    corpus.classes = names;
    std::ranges::sort(corpus.classes);
    corpus.classes.erase(
        std::unique(corpus.classes.begin(), corpus.classes.end()), corpus.classes.end());
    for (std::size_t index = 0; index < names.size(); ++index) {
        const auto place = std::ranges::lower_bound(corpus.classes, names[index]);
        corpus.recordings[index].classIndex =
            static_cast<std::size_t>(place - corpus.classes.begin());
    }
}

void noteAbsent(
    Corpus& corpus, const std::filesystem::path& table, std::size_t listed, std::size_t present)
{
    if (present < listed) {
        corpus.problems.push_back({recordingId(table, corpus.folder),
            say("of the {} recordings that it lists, {} are here", listed, present),
            say("Fetch the others, or go on with these")});
    }
}

Result<Corpus> finishImport(Corpus corpus, const params::ParameterSet& values, Monitor& monitor)
{
    leaveOut(corpus, values);
    TIMBREL_CHECK(keepNamedClasses(corpus, values));
    TIMBREL_CHECK(probeRecordings(corpus, monitor));
    TIMBREL_CHECK(requireClasses(corpus));
    decideSplit(corpus, values);
    noteUntrained(corpus);
    limitTraining(corpus, values);
    return corpus;
}

} // namespace timbrel::corpus
